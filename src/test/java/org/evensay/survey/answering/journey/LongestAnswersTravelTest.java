package org.evensay.survey.answering.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.document.Limits;
import org.junit.jupiter.api.Test;

/** The longest answers that an edition may ask for fit into what is sealed. */
class LongestAnswersTravelTest {

  private static final EditionId EDITION = new EditionId(RandomId.next());
  private static final CarriedAnswers SEALS = CarriedAnswers.ofDraft(new byte[32], EDITION);

  @Test
  void answers_of_as_many_bytes_as_an_edition_may_ask_for_can_be_opened_again() {
    Carried longest = Carried.begin(Instant.EPOCH);
    Carried carried = new Carried(longest.submissionKey(), Instant.EPOCH, answers());

    String seal = SEALS.seal(carried);

    // As long as if nothing of it could be deflated, at most; and of texts like these, not much.
    assertTrue(seal.length() <= 1_466_759, "" + seal.length());
    assertTrue(seal.length() > 1_000_000, "" + seal.length());
    assertTrue(seal.length() <= CarriedAnswers.MOST_CHARACTERS);
    assertEquals(Optional.of(carried), SEALS.open(seal));
  }

  /** As many long texts as there is room for, and a shorter one that takes what is left. */
  private static Map<String, List<String>> answers() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    Random random = new Random(41);
    int left = Limits.ANSWERS_BYTES;
    int around = 2 + "q00".length() + 4 + 4;
    while (left > 0) {
      int bytes = Math.min(left - around, Limits.LONG_ANSWER_CHARACTERS * Limits.CHARACTER_BYTES);
      String text = signs(random, bytes / 4) + "x".repeat(bytes % 4);
      answers.put("q%02d".formatted(answers.size()), List.of(text));
      left -= around + bytes;
    }
    assertEquals(0, left);
    return answers;
  }

  /** Signs of four bytes each, in which nothing comes again that could be left out. */
  private static String signs(Random random, int number) {
    return random
        .ints(number, Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
