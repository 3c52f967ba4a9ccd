package org.evensay.survey.review;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;

/**
 * Something that may be better.
 *
 * @param language of the words that it is about
 * @param places the paths of the texts that it is about, such as {@code goes.choices.yes.label}
 * @param excerpt where in its text it stands; empty for a whole text, or several
 * @param words kinder words, long words: whatever goes with the concern
 * @param low a number that goes with the concern, such as the youngest age
 * @param high another
 */
public record Finding(
    Concern concern,
    Severity severity,
    LanguageVariant language,
    List<String> places,
    Optional<Excerpt> excerpt,
    List<String> words,
    int low,
    int high) {

  public Finding {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  /** One that is about whole texts, and needs no numbers. */
  static Finding of(Concern concern, Severity severity, LanguageVariant language, String place) {
    return new Finding(
        concern, severity, language, List.of(place), Optional.empty(), List.of(), 0, 0);
  }

  /** One that is about some words in a text. */
  static Finding in(
      Concern concern,
      Severity severity,
      LanguageVariant language,
      String place,
      Excerpt excerpt,
      List<String> kinder) {
    return new Finding(
        concern, severity, language, List.of(place), Optional.of(excerpt), kinder, 0, 0);
  }
}
