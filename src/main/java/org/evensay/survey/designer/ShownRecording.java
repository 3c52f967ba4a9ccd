package org.evensay.survey.designer;

import org.evensay.foundation.language.LanguageVariant;

/**
 * A language in which a question may have a recording, as its page shows it.
 *
 * @param address where the one is that it has; empty for none
 */
public record ShownRecording(LanguageVariant in, String address) {

  public String getTag() {
    return in.tag();
  }

  public String getDirection() {
    return in.direction();
  }

  public String getName() {
    return in.ownName();
  }

  public String getAddress() {
    return address;
  }

  /** The name of the field that takes a file for it. */
  public String getField() {
    return "file-" + in.tag();
  }
}
