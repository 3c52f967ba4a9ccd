package org.evensay.survey.design.expression.value;

import java.math.BigDecimal;

/** Numbers as XPath 1.0 (section 4.4 and 4.2) reads and writes them: no exponent, no plus sign. */
final class Numerals {

  /** So many digits fit into a whole number of this machine, and into what it can halve exactly. */
  private static final int EXACT_DIGITS = 15;

  private Numerals() {}

  /** The number that a text is; NaN when it is none. */
  static double number(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return number(text, from, to);
  }

  private static double number(String text, int from, int to) {
    boolean negative = from < to && text.charAt(from) == '-';
    int first = negative ? from + 1 : from;
    int points = 0;
    long whole = 0;
    for (int i = first; i < to; i++) {
      char sign = text.charAt(i);
      if (sign == '.') {
        points++;
      } else if (sign >= '0' && sign <= '9') {
        whole = whole * 10 + (sign - '0');
      } else {
        return Double.NaN;
      }
    }
    int digits = to - first - points;
    if (points > 1 || digits < 1) {
      return Double.NaN;
    }
    if (points == 0 && digits <= EXACT_DIGITS) {
      return negative ? -(double) whole : whole;
    }
    return Double.parseDouble(text.substring(from, to));
  }

  /** A number as a text: a whole one without a point, and none with an exponent. */
  static String text(double number) {
    if (Double.isNaN(number)) {
      return "NaN";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "Infinity" : "-Infinity";
    }
    if (number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE) {
      return Long.toString((long) number);
    }
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
  }
}
