package org.evensay.survey.review;

import org.evensay.foundation.language.LanguageVariant;

/** A language of the survey. */
public record ShownLanguage(LanguageVariant variant, String written, int same, String age) {

  public String getName() {
    return variant.ownName();
  }

  public String getTag() {
    return variant.tag();
  }

  public String getDirection() {
    return variant.direction();
  }

  public String getWritten() {
    return written;
  }

  public int getSame() {
    return same;
  }

  public String getAge() {
    return age;
  }
}
