package org.evensay.survey.design.document;

import java.util.List;

/**
 * One thing that is wrong in a document. It has no words of its own, so that a page can say it in
 * the reader's language.
 *
 * @param place where it is
 * @param code a key of the words, in every language: of a {@link DocumentMistake} or a condition's
 * @param arguments what the words name: numbers, and texts that mean the same in every language
 */
public record Mistake(Place place, String code, List<Object> arguments) {

  public Mistake {
    arguments = List.copyOf(arguments);
  }

  static Mistake of(Place place, DocumentMistake what, Object... arguments) {
    return new Mistake(place, what.code(), List.of(arguments));
  }
}
