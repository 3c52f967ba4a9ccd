package org.evensay.foundation.language;

import java.util.OptionalLong;

/** Makes sense of what people type into fields: the same way on every page. */
public final class TypedText {

  /** The most digits of a number that a {@code long} always has room for. */
  private static final int MOST_DIGITS = 18;

  private static final char MINUS_SIGN = '\u2212';

  private TypedText() {}

  /**
   * The text without what no database and no reader can use: control characters other than line
   * ends and tabs, halves of surrogate pairs, and the sign that stands for bytes that were no text.
   * Marks that turn the direction of writing stay: Urdu and Arabic need them.
   */
  public static String withoutOddSigns(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .filter(c -> c != '\uFFFD')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /**
   * A whole number in Western, Arabic-Indic or any other decimal digits, with a minus sign or
   * without; empty for anything else, {@code NaN}, {@code 1e3} and {@code 2.5} included.
   */
  public static OptionalLong wholeNumber(String typed) {
    String text = withoutOddSigns(typed).strip();
    boolean negative = text.indexOf('-') == 0 || text.indexOf(MINUS_SIGN) == 0;
    String digits = negative ? text.substring(1) : text;
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(Character::isDigit)) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return OptionalLong.of(negative ? -value : value);
  }
}
