package org.evensay.foundation.api.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.people.RandomId;

/**
 * A token as it is shown and sent: {@code evensay_}, its id, and a secret of 256 random bits. Since
 * nobody can guess that, one round of SHA-256 is enough of a hash; the beginning lets programs that
 * look for secrets in files find it.
 *
 * @param id names it
 * @param secret what nobody else knows
 */
record TokenText(String id, String secret) {

  private static final Pattern FORM =
      Pattern.compile(
          "evensay_([0-9a-z]{%d})_([0-9a-z]{%d})".formatted(RandomId.LENGTH, 2 * RandomId.LENGTH));

  /** A new one. */
  static TokenText next() {
    return new TokenText(RandomId.next(), RandomId.next() + RandomId.next());
  }

  /** Reads one as it was sent. */
  static Optional<TokenText> of(String sent) {
    Matcher token = FORM.matcher(sent);
    return token.matches()
        ? Optional.of(new TokenText(token.group(1), token.group(2)))
        : Optional.empty();
  }

  /** What the database keeps of the secret. */
  String hash() {
    try {
      byte[] bytes = secret.getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether this is the secret of that hash: takes the same time wherever they differ. */
  boolean matches(String hash) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  String shown() {
    return "evensay_" + id + "_" + secret;
  }

  /** Says nothing of the secret: it must not reach a log. */
  @Override
  public String toString() {
    return "token " + id;
  }
}
