package org.evensay.survey.answering.program;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evensay.foundation.api.ApiLimits;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.RandomId;

/**
 * The key by which a program says which sending is the same as which. What is kept is made from it
 * in one direction, so that it is no key of the pages and tells nothing of the program's own.
 */
final class SubmissionKey {

  private static final String PURPOSE = "idempotency-key ";

  private SubmissionKey() {}

  /**
   * The submission's key.
   *
   * @throws Refused when there is none that nobody could guess by its length
   */
  static String needed(String header) {
    return optional(header).orElseThrow(SubmissionKey::refused);
  }

  /** The same, where it may be left out. */
  static Optional<String> optional(String header) {
    if (header == null) {
      return Optional.empty();
    }
    String key = header.strip();
    if (key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")) {
      key = key.substring(1, key.length() - 1);
    }
    boolean plain = key.chars().allMatch(sign -> sign > ' ' && sign < 127 && sign != '"');
    if (!plain
        || key.length() < ApiLimits.KEY_LEAST_CHARACTERS
        || key.length() > ApiLimits.KEY_MOST_CHARACTERS) {
      throw refused();
    }
    return Optional.of(RandomId.of((PURPOSE + key).getBytes(StandardCharsets.US_ASCII)));
  }

  private static Refused refused() {
    return new Refused(
        ApiRefusal.KEY_NEEDED, ApiLimits.KEY_LEAST_CHARACTERS, ApiLimits.KEY_MOST_CHARACTERS);
  }
}
