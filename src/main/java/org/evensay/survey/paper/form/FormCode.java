package org.evensay.survey.paper.form;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of one paper form: eight random signs of Crockford's base 32, which leaves out the
 * letters that look like others, and one that is worked out from them. It counts nothing and tells
 * nothing.
 *
 * <p>The ninth sign is a sum over the field of 32 elements in which each place has a weight of its
 * own (the powers of a generator), so that one wrong sign, or any two that changed places, give
 * another one: every such code is noticed.
 *
 * @param signs all nine, without dashes
 */
public record FormCode(String signs) {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_SIGNS = 8;
  private static final int SIGNS = RANDOM_SIGNS + 1;

  /** x⁵ + x² + 1, which is primitive. */
  private static final int FIELD = 0b100101;

  private static final int FIELD_SIZE = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. Safe for all threads. */
  public static FormCode next() {
    StringBuilder signs = new StringBuilder(SIGNS);
    for (int i = 0; i < RANDOM_SIGNS; i++) {
      signs.append(DIGITS.charAt(RANDOM.nextInt(FIELD_SIZE)));
    }
    return new FormCode(signs.append(check(signs.toString())).toString());
  }

  /**
   * Reads a code as it is typed or scanned: in small letters, with or without dashes and spaces, O
   * for 0, I or L for 1; empty when it is none, or mistyped.
   */
  public static Optional<FormCode> typed(String typed) {
    String signs =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean known = signs.chars().allMatch(sign -> DIGITS.indexOf(sign) >= 0);
    return known
            && signs.length() == SIGNS
            && signs.charAt(RANDOM_SIGNS) == check(signs.substring(0, RANDOM_SIGNS))
        ? Optional.of(new FormCode(signs))
        : Optional.empty();
  }

  private static char check(String signs) {
    int sum = 0;
    for (int i = 0; i < signs.length(); i++) {
      sum = twice(sum ^ DIGITS.indexOf(signs.charAt(i)));
    }
    return DIGITS.charAt(sum);
  }

  /** An element of the field, multiplied by its generator. */
  private static int twice(int element) {
    int doubled = element << 1;
    return doubled < FIELD_SIZE ? doubled : doubled ^ FIELD;
  }

  /** As people read it: in groups of three. */
  @Override
  public String toString() {
    return signs.replaceAll("(.{3})(?=.)", "$1-");
  }
}
