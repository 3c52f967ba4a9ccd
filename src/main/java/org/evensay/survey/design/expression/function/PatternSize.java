package org.evensay.survey.design.expression.function;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a regular expression becomes when it is made ready: what is repeated a number of times
 * is written out as often, and repetitions inside of each other multiply. A few signs, {@code
 * ((x{1000}){1000}){1000}}, would fill any memory there is. It is reckoned from the signs alone,
 * since by the time that the library has read them it has written them out.
 */
final class PatternSize {

  /** How many steps one may have: more than ten times a text of the most characters a name has. */
  static final int MOST_STEPS = 10_000;

  private static final Pattern TIMES = Pattern.compile("\\{([0-9]{1,9})(,([0-9]{0,9}))?\\}");

  private final String pattern;
  private final Deque<Long> around = new ArrayDeque<>();
  private long before;
  private long last;
  private int at;

  private PatternSize(String pattern) {
    this.pattern = pattern;
  }

  /** Whether one has more steps than there may be. */
  static boolean isTooLarge(String pattern) {
    return new PatternSize(pattern).steps() > MOST_STEPS;
  }

  /** Never less than it has; what is no regular expression has any number. */
  private long steps() {
    while (at < pattern.length()) {
      switch (pattern.charAt(at)) {
        case '\\' -> escaped();
        case '[' -> characters();
        case '(' -> begin();
        case ')' -> end();
        case '{' -> repeated();
        default -> one(at + 1);
      }
    }
    while (!around.isEmpty()) {
      end();
    }
    return before + last;
  }

  private void one(int next) {
    before = capped(before + last);
    last = 1;
    at = next;
  }

  private void begin() {
    around.push(capped(before + last + 2));
    before = 0;
    last = 0;
    at++;
  }

  private void end() {
    last = capped(before + last);
    before = around.isEmpty() ? 0 : around.pop();
    at++;
  }

  private void repeated() {
    Matcher times = TIMES.matcher(pattern).region(at, pattern.length());
    if (!times.lookingAt()) {
      one(at + 1);
      return;
    }
    long most = Long.parseLong(times.group(1)) + 1;
    if (times.group(3) != null && !times.group(3).isEmpty()) {
      most = Math.max(most, Long.parseLong(times.group(3)) * 2);
    }
    last = capped(last * most);
    at = times.end();
  }

  /** {@code \p{Greek}} and {@code \x{10FFFF}} have braces that repeat nothing. */
  private void escaped() {
    int next = at + 2;
    boolean braced =
        next < pattern.length()
            && "pPx".indexOf(pattern.charAt(next - 1)) >= 0
            && pattern.charAt(next) == '{';
    int end = braced ? pattern.indexOf('}', next) : -1;
    one(end < 0 ? next : end + 1);
  }

  private void characters() {
    int next = at + 1;
    if (next < pattern.length() && pattern.charAt(next) == '^') {
      next++;
    }
    // A bracket that stands first is one of the characters.
    next++;
    while (next < pattern.length() && pattern.charAt(next) != ']') {
      next += pattern.charAt(next) == '\\' ? 2 : 1;
    }
    one(next + 1);
  }

  private static long capped(long steps) {
    return Math.min(steps, MOST_STEPS + 1L);
  }
}
