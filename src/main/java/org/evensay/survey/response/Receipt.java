package org.evensay.survey.response;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code given for a response that was sent: four groups of four signs of Crockford's base 32 (80
 * bits), which leaves out the letters that look like others.
 */
public record Receipt(String code) {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int SIGNS = 16;
  private static final int BITS_OF_A_SIGN = 5;

  /** The receipt of a submission: always the same for the same key and secret. */
  static Receipt of(String submissionKey, byte[] secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] bytes = mac.doFinal(submissionKey.getBytes(StandardCharsets.US_ASCII));
      StringBuilder code = new StringBuilder();
      for (int i = 0; i < SIGNS; i++) {
        if (i > 0 && i % 4 == 0) {
          code.append('-');
        }
        code.append(DIGITS.charAt(bits(bytes, i * BITS_OF_A_SIGN)));
      }
      return new Receipt(code.toString());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  private static int bits(byte[] bytes, int from) {
    int value = 0;
    for (int bit = from; bit < from + BITS_OF_A_SIGN; bit++) {
      value = value << 1 | bytes[bit / 8] >> (7 - bit % 8) & 1;
    }
    return value;
  }

  /**
   * Reads a code as people type it: in small letters, with or without dashes and spaces, O for 0, I
   * or L for 1, digits of any script.
   */
  static Optional<Receipt> typed(String typed) {
    String signs =
        withDigits(typed)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean known = signs.chars().allMatch(sign -> DIGITS.indexOf(sign) >= 0);
    if (signs.length() != SIGNS || !known) {
      return Optional.empty();
    }
    return Optional.of(new Receipt(signs.replaceAll("(.{4})(?=.)", "$1-")));
  }

  private static String withDigits(String typed) {
    return typed
        .codePoints()
        .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What the database keeps of it. */
  String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(code.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
