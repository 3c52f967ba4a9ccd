package org.evensay.survey.review;

import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/** What is odd about a condition, in words, and the way to its place. */
public record ShownOddity(String place, String words) {

  static ShownOddity of(Mistake oddity, PageLanguage language) {
    String place = oddity.place() instanceof Place.Path at ? at.way() : "";
    return new ShownOddity(place, language.with(oddity.code(), oddity.arguments().toArray()));
  }

  public String getPlace() {
    return place;
  }

  public String getWords() {
    return words;
  }
}
