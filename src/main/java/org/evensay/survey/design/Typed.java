package org.evensay.survey.design;

import java.util.List;

/** Makes sense of what came from fields: the same way for every type of question. */
final class Typed {

  private static final int MOST_DIGITS = 18;

  private Typed() {}

  /** What was chosen; an empty value is what some old browsers send for nothing. */
  static List<String> chosen(List<String> raw) {
    return raw.stream().filter(value -> !value.isEmpty()).toList();
  }

  /** Words within a limit, counted in Unicode characters, as a reader would count letters. */
  static Reading words(List<String> raw, int most, boolean lines) {
    String came = raw.isEmpty() ? "" : raw.get(0).replace("\r\n", "\n").replace('\r', '\n');
    if (!lines) {
      came = came.replace('\n', ' ');
    }
    String kept = withoutOddSigns(came);
    if (kept.length() < came.length()) {
      return Reading.problem(List.of(kept), DesignProblem.ODD_SIGNS);
    }
    int length = came.codePointCount(0, came.length());
    if (length > most) {
      return Reading.problem(List.of(came), DesignProblem.TOO_LONG, most, length);
    }
    return came.isBlank() ? Reading.nothing() : Reading.of(new Answer.Words(came));
  }

  /** A whole number in Western, Arabic-Indic or any other decimal digits. */
  static Reading number(List<String> raw, long least, long most) {
    String came = raw.isEmpty() ? "" : raw.get(0);
    String typed = withoutOddSigns(came).strip();
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    boolean negative = typed.startsWith("-") || typed.startsWith("\u2212");
    String digits = negative ? typed.substring(1) : typed;
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(Character::isDigit)) {
      return Reading.problem(List.of(typed), DesignProblem.NOT_A_NUMBER);
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    value = negative ? -value : value;
    return value < least || value > most
        ? Reading.problem(List.of(typed), DesignProblem.OUT_OF_BOUNDS, least, most)
        : Reading.of(new Answer.Figure(value));
  }

  /**
   * The text without what no database and no reader can use: control characters other than line
   * ends and tabs, halves of surrogate pairs, and the sign that stands for bytes that were no text.
   * Marks that turn the direction of writing stay: Urdu and Arabic need them.
   */
  static String withoutOddSigns(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .filter(c -> c != '\uFFFD')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
