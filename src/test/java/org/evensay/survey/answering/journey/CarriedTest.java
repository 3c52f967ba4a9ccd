package org.evensay.survey.answering.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

class CarriedTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Edition EDITION = ExampleEditions.everyType();

  @Test
  void each_journey_has_a_key_of_its_own() {
    assertNotEquals(Carried.begin(NOW).submissionKey(), Carried.begin(NOW).submissionKey());
    assertEquals(Map.of(), Carried.begin(NOW).typed());
  }

  @Test
  void a_field_that_comes_again_counts_as_it_came_last() {
    Carried carried = Carried.begin(NOW).with("kind", List.of("yes")).with("kind", List.of("no"));

    assertEquals(List.of("no"), carried.typed().get("kind"));
  }

  @Test
  void a_field_that_comes_empty_is_forgotten() {
    Carried carried = Carried.begin(NOW).with("kind", List.of("yes")).with("kind", List.of());

    assertEquals(Map.of(), carried.typed());
  }

  @Test
  void a_field_that_comes_as_it_was_changes_nothing_of_what_is_known_to_be_shown() {
    Carried carried =
        Carried.begin(NOW)
            .with("kind", List.of("yes"))
            .travelling(new Journey(EDITION, Answers.none()).shown());

    assertTrue(carried.with("kind", List.of("yes")).shown().orElseThrow().isUnchanged());
    assertTrue(carried.with("words", List.of()).shown().orElseThrow().isUnchanged());
    assertFalse(carried.with("kind", List.of()).shown().orElseThrow().isUnchanged());
    assertFalse(carried.with("words", List.of("I")).shown().orElseThrow().isUnchanged());
  }

  @Test
  void many_fields_come_at_once_as_one_after_the_other() {
    Carried before = Carried.begin(NOW).with("kind", List.of("yes")).with("gone", List.of("x"));
    Carried atOnce =
        before.with(
            Map.of("kind", List.of("no"), "gone", List.of(), "words", List.of("I")),
            Set.of("kind", "note"));

    assertEquals(Map.of("kind", List.of("no"), "words", List.of("I")), atOnce.typed());
    assertEquals(Set.of("kind", "note"), atOnce.met());
    assertEquals(
        before
            .with("kind", List.of("no"))
            .with("gone", List.of())
            .with("words", List.of("I"))
            .meeting("kind")
            .meeting("note"),
        atOnce);
  }

  @Test
  void the_key_stays_through_the_whole_journey() {
    Carried begun = Carried.begin(NOW);

    assertEquals(begun.submissionKey(), begun.with("kind", List.of("yes")).submissionKey());
  }

  @Test
  void what_is_no_answer_yet_is_carried_but_not_counted() {
    Carried carried =
        Carried.begin(NOW)
            .with("kind", List.of("yes"))
            .with("number", List.of("seven"))
            .with("unasked", List.of("x"));

    assertEquals(Answers.none().with("kind", new Answer.Chosen("yes")), carried.answers(EDITION));
    assertEquals(
        List.of("seven"), carried.reading(EDITION.question("number").orElseThrow()).typed());
  }

  @Test
  void a_page_is_stale_after_a_day_and_not_a_second_before() {
    Carried carried = new Carried("key", NOW, Map.of());

    assertFalse(carried.isStale(NOW));
    assertFalse(carried.isStale(NOW.plus(Duration.ofHours(24))));
    assertTrue(carried.isStale(NOW.plus(Duration.ofHours(24)).plusNanos(1)));
  }

  @Test
  void nobody_changes_what_is_carried_from_outside() {
    List<String> values = new ArrayList<>(List.of("yes"));
    Carried carried = Carried.begin(NOW).with("kind", values);
    values.set(0, "no");

    assertEquals(List.of("yes"), carried.typed().get("kind"));
    assertThrows(UnsupportedOperationException.class, () -> carried.typed().clear());
  }
}
