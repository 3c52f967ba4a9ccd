package org.evensay.foundation.language;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Keeps words that come from elsewhere apart from the sentence they stand in, which may read the
 * other way (isolates of Unicode Standard Annex 9).
 */
public final class Apart {

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Apart() {}

  /** Words that read as their first letter does. */
  public static String words(String words) {
    return FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE;
  }

  /** What reads from left to right whatever is in it, such as a place in a document. */
  public static String code(String code) {
    return LEFT_TO_RIGHT_ISOLATE + code + POP_DIRECTIONAL_ISOLATE;
  }

  /** What a sentence names: its texts are kept apart, its numbers stay numbers. */
  public static Object[] arguments(List<Object> arguments, UnaryOperator<String> apart) {
    return arguments.stream()
        .map(argument -> argument instanceof String text ? apart.apply(text) : argument)
        .toArray();
  }
}
