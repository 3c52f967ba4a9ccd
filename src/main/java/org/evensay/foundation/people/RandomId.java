package org.evensay.foundation.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Ids that tell nothing and cannot be guessed: 128 random bits, written as 26 lower-case characters
 * of Crockford's base 32.
 */
public final class RandomId {

  /** How many characters an id has. */
  public static final int LENGTH = 26;

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  /**
   * A text that came as an id from outside, or an empty one, which names nothing, when it cannot be
   * one: databases do not compare ids with signs that no id has.
   */
  public static String named(String text) {
    return text != null && text.chars().allMatch(c -> c > ' ' && c < 127) ? text : "";
  }

  /** A new id. Safe for all threads. */
  public static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return written(bytes);
  }

  /** An id that comes out the same for the same content, and tells as little of it. */
  public static String of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return written(Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String written(byte[] bytes) {
    StringBuilder id = new StringBuilder(LENGTH);
    int bits = 0;
    int held = 0;
    for (byte b : bytes) {
      bits = bits << 8 | b & 0xff;
      held += 8;
      while (held >= 5) {
        held -= 5;
        id.append(DIGITS.charAt(bits >> held & 31));
      }
      bits &= (1 << held) - 1;
    }
    return id.append(DIGITS.charAt(bits << (5 - held) & 31)).toString();
  }
}
