package org.evensay.survey.designer;

import org.evensay.foundation.language.LanguageVariant;

/** A language that words can be written in. */
public record WrittenIn(LanguageVariant language, boolean current) {

  public String getTag() {
    return language.tag();
  }

  public String getDirection() {
    return language.direction();
  }

  public String getName() {
    return language.ownName();
  }

  /** For the attribute {@code aria-current}. */
  public String getCurrent() {
    return Boolean.toString(current);
  }
}
