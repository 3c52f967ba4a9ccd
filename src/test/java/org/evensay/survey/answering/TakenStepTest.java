package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.answer.AnswerProblem;
import org.junit.jupiter.api.Test;

/** Steps from page to page, until answers are checked. */
class TakenStepTest extends StepTaking {

  @Test
  void beginning_shows_the_first_page() {
    TakenStep step = press("begin");

    assertEquals("one", step.page().name());
    assertEquals(Shows.QUESTIONS, step.shows());
  }

  @Test
  void whoever_begins_on_a_start_page_is_somebody_else_than_who_began_there_before() {
    String first = press("begin").travelling().submissionKey();
    String second = press("begin").travelling().submissionKey();
    assertNotEquals(first, second);
    assertNotEquals(carried.submissionKey(), first);
  }

  @Test
  void whoever_goes_on_stays_who_she_is() {
    TakenStep step = on("one", "kind").with("kind", "quiet").press("next");

    assertEquals(carried.submissionKey(), step.travelling().submissionKey());
  }

  @Test
  void going_on_passes_over_pages_that_ask_her_nothing() {
    TakenStep step = on("one", "kind").with("kind", "quiet").press("next");

    assertEquals("four", step.page().name());
  }

  @Test
  void a_required_question_without_an_answer_keeps_her_on_its_page() {
    TakenStep step = on("one", "kind").press("next");

    assertEquals("one", step.page().name());
    assertEquals(List.of("kind: " + AnswerProblem.REQUIRED.code()), places(step));
  }

  @Test
  void a_question_that_an_answer_opens_on_the_same_page_is_shown_before_it_is_missed() {
    TakenStep step =
        carrying("kind", "yes").on("two", "several").with("several", "a", "b").press("next");

    assertEquals("two", step.page().name());
    assertEquals(List.of(), step.problems());

    TakenStep again =
        carrying("kind", "yes").on("two", "several scale").with("several", "a", "b").press("next");
    assertEquals(List.of("scale: " + AnswerProblem.REQUIRED.code()), places(again));
  }

  /** It may be a long text, and what hid it a slip of the finger. */
  @Test
  void what_was_answered_to_a_question_that_is_hidden_on_the_page_now_is_kept() {
    TakenStep step =
        carrying("kind", "yes").carrying("several", "a").on("two", "scale").press("next");

    assertEquals(List.of("a"), step.travelling().typed().get("several"));
  }

  @Test
  void a_question_that_was_on_the_page_and_comes_empty_is_emptied() {
    TakenStep step =
        carrying("kind", "yes").carrying("several", "a").on("two", "several").press("next");

    assertEquals(null, step.travelling().typed().get("several"));
  }

  @Test
  void going_back_asks_for_nothing_and_keeps_what_was_typed() {
    TakenStep step =
        carrying("kind", "no")
            .on("three", "short")
            .with("short", "far too long a word")
            .press("back");

    assertEquals("one", step.page().name());
    assertEquals(List.of(), step.problems());
    assertEquals(
        List.of("far too long a word"),
        step.fields().typed(EDITION.question("short").orElseThrow()));
  }

  @Test
  void after_the_last_page_she_checks_her_answers() {
    TakenStep step = carrying("kind", "quiet").on("four", "long").with("long", "Hm").press("next");

    assertEquals(Shows.CHECK, step.shows());
  }

  @Test
  void what_was_never_asked_is_asked_before_she_checks_her_answers() {
    TakenStep step = carrying("kind", "yes").on("four", "long").with("long", "Hm").press("next");

    assertEquals(Shows.QUESTIONS, step.shows());
    assertEquals("two", step.page().name());
    assertFalse(step.isFromCheck());
    assertEquals(List.of(), step.problems());
  }

  @Test
  void changing_an_answer_leads_back_to_checking() {
    TakenStep changing = carrying("kind", "quiet").carrying("long", "Hm").press("change:one");
    assertEquals("one", changing.page().name());
    assertTrue(changing.isFromCheck());

    TakenStep changed =
        on("one", "kind").with("from", JourneyForm.CHECK).with("kind", "quiet").press("next");
    assertEquals(Shows.CHECK, changed.shows());
  }

  @Test
  void what_a_changed_answer_opens_is_asked_before_she_checks_again() {
    carrying("kind", "quiet").carrying("long", "Hm").with("from", JourneyForm.CHECK);
    TakenStep opened = on("one", "kind").with("kind", "yes").press("next");
    assertEquals("two", opened.page().name());
    assertTrue(opened.isFromCheck());

    carried = opened.travelling();
    TakenStep second =
        on("two", "several scale").with("several", "a", "b").with("scale", "1").press("next");
    assertEquals("three", second.page().name());

    carried = second.travelling();
    assertEquals(Shows.CHECK, on("three", "short").press("next").shows());
  }

  @Test
  void what_she_went_on_from_without_an_answer_is_not_asked_again() {
    carried = carrying("kind", "quiet").on("four", "long").press("next").travelling();
    fields.clear();
    TakenStep changed =
        on("one", "kind").with("from", JourneyForm.CHECK).with("kind", "quiet").press("next");

    assertEquals(Shows.CHECK, changed.shows());
  }

  @Test
  void another_language_changes_nothing_but_the_language() {
    TakenStep step = on("one", "kind").with("kind", "yes").press("");

    assertEquals("one", step.page().name());
    assertEquals(List.of(), step.problems());
    assertEquals(List.of("yes"), step.fields().typed(EDITION.question("kind").orElseThrow()));
  }

  @Test
  void words_that_are_too_many_to_travel_stay_on_their_page() {
    TakenStep step =
        carrying("kind", "quiet")
            .on("four", "long")
            .with("long", "x".repeat(Carried.MOST_CHARACTERS + 1))
            .press("next");

    assertEquals(List.of("long: " + AnswerProblem.TOO_LONG.code()), places(step));
    assertEquals(
        Carried.MOST_CHARACTERS + 1,
        step.fields().typed(EDITION.question("long").orElseThrow()).get(0).length());
    assertEquals(Map.of("kind", List.of("quiet")), step.travelling().typed());
  }
}
