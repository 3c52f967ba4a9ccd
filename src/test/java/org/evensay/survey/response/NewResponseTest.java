package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewResponseTest {

  private static final PublishedEdition EDITION =
      new PublishedEdition(
          new EditionId("edition"),
          new SurveyId("survey"),
          "example",
          new ProgrammeId("programme"),
          1,
          true,
          false,
          false,
          ExampleEditions.everyType());

  private static NewResponse on(String day) {
    return NewResponse.of(
        EDITION,
        "key",
        new Receipt("AAAA-BBBB-CCCC-DDDD"),
        Answers.none().with("kind", new Answer.Chosen("no")),
        Spoken.WELSH,
        LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-23",
    "2026-11-25, 2026-11-23",
    "2026-11-29, 2026-11-23",
    "2026-11-30, 2026-11-30",
    "2027-01-01, 2026-12-28",
    "2028-02-29, 2028-02-28"
  })
  void of_the_day_only_the_monday_of_its_week_is_kept(String day, String monday) {
    assertEquals(LocalDate.parse(monday), on(day).week());
  }

  @Test
  void answers_are_kept_by_names_and_not_in_the_language_they_were_given_in() {
    assertEquals("{\"kind\":\"no\"}", on("2026-11-25").answers());
  }

  @Test
  void each_has_an_id_and_a_record_key_of_its_own() {
    assertNotEquals(on("2026-11-25").id(), on("2026-11-25").id());
    for (int i = 0; i < 1_000; i++) {
      long key = on("2026-11-25").recordKey();
      assertTrue(key >= 0 && key < 1L << 32, "not 32 bits: " + key);
    }
  }

  /** No address, no browser, no moment: what is not kept cannot be lost. */
  @Test
  void nothing_else_is_kept() {
    assertEquals(
        Set.of(
            "id",
            "edition",
            "submissionKey",
            "receipt",
            "variant",
            "channel",
            "invitation",
            "week",
            "answers",
            "recordKey",
            "files"),
        Arrays.stream(NewResponse.class.getRecordComponents())
            .map(component -> component.getName())
            .collect(Collectors.toSet()));
  }
}
