package org.evensay.survey.review;

import java.util.function.UnaryOperator;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/**
 * What is odd about a condition or a choice, in words, and the way to its place.
 *
 * @param form the address where it is written; empty when there is none
 */
public record ShownOddity(String place, String form, String words) {

  /**
   * Shows it.
   *
   * @param forms the address of the form for a way in a document
   */
  static ShownOddity of(Mistake oddity, PageLanguage language, UnaryOperator<String> forms) {
    String place = oddity.place() instanceof Place.Path at ? at.way() : "";
    return new ShownOddity(
        place,
        forms.apply(place),
        language.with(oddity.code(), Apart.arguments(oddity.arguments(), Apart::words)));
  }

  public String getPlace() {
    return place;
  }

  public String getForm() {
    return form;
  }

  public String getWords() {
    return words;
  }
}
