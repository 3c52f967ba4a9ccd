package org.evensay.survey.interchange.xlsform;

/** What an expression asks of other rounds of a repeated group: it waits for none of that. */
final class OtherRounds {

  private static final String ASKS = "indexed-repeat";

  private OtherRounds() {}

  /** An expression without it. */
  static String cutFrom(String expression) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int at = expression.indexOf(ASKS); at >= 0; at = expression.indexOf(ASKS, from)) {
      kept.append(expression, from, at);
      from = end(expression, at + ASKS.length());
    }
    return kept.append(expression, from, expression.length()).toString();
  }

  /** Where what stands in brackets ends; the end of the expression if it does not. */
  private static int end(String expression, int start) {
    int open = 0;
    char quote = 0;
    for (int i = start; i < expression.length(); i++) {
      char sign = expression.charAt(i);
      if (quote != 0) {
        quote = sign == quote ? 0 : quote;
      } else if (sign == '\'' || sign == '"') {
        quote = sign;
      } else if (sign == '(') {
        open++;
      } else if (sign == ')' && --open <= 0) {
        return i + 1;
      }
    }
    return expression.length();
  }
}
