package org.evensay.survey.designer.change;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a part of a draft was when somebody saw it: the first half of the SHA-256 of it. It tells a
 * part that became something else from one that only moved.
 */
public record Seen(String digest) {

  private static final int BYTES = 16;

  public Seen {
    digest = digest == null ? "" : digest;
  }

  public static Seen of(JsonValue part) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256")
              .digest(part.toString().getBytes(StandardCharsets.UTF_8));
      return new Seen(HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return digest;
  }
}
