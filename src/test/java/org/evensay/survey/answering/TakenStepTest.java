package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.Receipt;
import org.evensay.survey.response.ResponseRefusal;
import org.evensay.survey.response.SendResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakenStepTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Edition EDITION = ExampleEditions.everyType();
  private static final Sending NEVER =
      (key, answers) -> {
        throw new AssertionError("nothing is to be sent");
      };

  private final Map<String, String[]> fields = new HashMap<>();
  private Carried carried = Carried.begin(NOW);
  private boolean open = true;

  private TakenStepTest carrying(String question, String... values) {
    carried = carried.with(question, List.of(values));
    return this;
  }

  private TakenStepTest on(String page, String seen) {
    return with("page", page).with("seen", seen);
  }

  private TakenStepTest with(String field, String... values) {
    fields.put(field, values);
    return this;
  }

  private TakenStep press(String button) {
    return press(button, Optional.of(carried), NEVER);
  }

  private TakenStep press(String button, Optional<Carried> opened, Sending sending) {
    with("go", button);
    PublishedEdition survey =
        new PublishedEdition(
            new EditionId("edition"),
            new SurveyId("survey"),
            "example",
            new ProgrammeId("programme"),
            1,
            open,
            false,
            false,
            EDITION);
    return new TakenStep(survey, new JourneyForm(fields::get), opened, NOW, sending, Holding.NONE);
  }

  /** Where what is carried at first was sent already. */
  private Sending sentBefore(Sending again) {
    String key = carried.submissionKey();
    return new Sending() {
      @Override
      public SendResponse.Sent send(String submissionKey, Answers answers) {
        return again.send(submissionKey, answers);
      }

      @Override
      public boolean isSent(String submissionKey) {
        return submissionKey.equals(key);
      }
    };
  }

  private void ageing() {
    Instant longAgo = NOW.minus(Carried.FRESH).minus(Duration.ofSeconds(1));
    carried = new Carried(carried.submissionKey(), longAgo, Map.of("kind", List.of("no")));
  }

  private static List<String> places(TakenStep step) {
    return step.problems().stream()
        .map(problem -> problem.question().map(Question::name).orElse("") + ": " + problem.code())
        .toList();
  }

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
        List.of("far too long a word"), step.typed(EDITION.question("short").orElseThrow()));
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
    assertEquals(List.of("yes"), step.typed(EDITION.question("kind").orElseThrow()));
  }

  @Test
  void answers_that_cannot_be_read_leave_what_stands_on_the_page() {
    on("four", "long").with("long", "still here");
    TakenStep step = press("next", Optional.empty(), NEVER);

    assertEquals("four", step.page().name());
    assertEquals(List.of(": " + AnsweringRefusal.UNREADABLE.code()), places(step));
    assertEquals(List.of("still here"), step.typed(EDITION.question("long").orElseThrow()));
    assertNotEquals(carried.submissionKey(), step.travelling().submissionKey());
  }

  @Test
  void where_nothing_was_typed_nobody_says_that_it_is_still_there() {
    for (String button : List.of("send", "begin", "change:one")) {
      TakenStep step = press(button, Optional.empty(), NEVER);

      assertEquals("one", step.page().name(), button);
      assertEquals(List.of(": " + AnsweringRefusal.ALL_UNREADABLE.code()), places(step), button);
    }
  }

  @Test
  void an_old_page_is_looked_at_again_and_then_is_a_new_one() {
    ageing();
    TakenStep step = press("send");

    assertEquals(Shows.CHECK, step.shows());
    assertEquals(List.of(": " + AnsweringRefusal.STALE.code()), places(step));
    assertFalse(step.travelling().isStale(NOW));
  }

  @Test
  void the_receipt_of_what_was_sent_comes_again_however_old_the_page_is() {
    ageing();
    Receipt receipt = new Receipt("0000-0000-0000-0000");
    Sending again = sentBefore((key, answers) -> new SendResponse.Sent(receipt, true));
    TakenStep step = press("send", Optional.of(carried), again);

    assertEquals(Shows.RECEIPT, step.shows());
    assertEquals(List.of(), step.problems());
    assertEquals(Shows.CHECK, press("back").shows());
  }

  /** Her browser shows the page as it was, and whatever she presses there is of no use any more. */
  @ParameterizedTest
  @ValueSource(strings = {"next", "back", "change:one", "", "send"})
  void whoever_goes_back_after_sending_comes_to_her_receipt_again(String button) {
    carrying("kind", "no").carrying("short", "w");
    Receipt receipt = new Receipt("0000-0000-0000-0000");
    Sending again = sentBefore((key, answers) -> new SendResponse.Sent(receipt, true));
    TakenStep step = press(button, Optional.of(carried), again);

    assertEquals(Shows.RECEIPT, step.shows());
    assertTrue(step.sent().sentBefore());
  }

  @Test
  void whoever_goes_on_from_a_page_before_it_comes_to_her_receipt_and_not_to_check() {
    Receipt receipt = new Receipt("0000-0000-0000-0000");
    Sending again = sentBefore((key, answers) -> new SendResponse.Sent(receipt, true));
    carrying("kind", "quiet").on("four", "long").with("long", "other words");

    assertEquals(Shows.RECEIPT, press("next", Optional.of(carried), again).shows());
    assertEquals(Shows.CHECK, press("next", Optional.of(carried), NEVER).shows());
  }

  @Test
  void whoever_begins_on_the_same_device_after_that_is_asked_anew() {
    Sending again = sentBefore(NEVER);

    assertEquals(Shows.QUESTIONS, press("begin", Optional.of(carried), again).shows());
  }

  @Test
  void a_closed_survey_takes_no_step() {
    open = false;

    assertEquals(Shows.CLOSED, on("one", "kind").with("kind", "no").press("next").shows());
  }

  @Test
  void a_closed_survey_says_so_first_and_asks_nobody_to_answer_again() {
    open = false;
    for (String button : List.of("next", "send", "begin", "")) {
      TakenStep step = press(button, Optional.empty(), NEVER);

      assertEquals(Shows.CLOSED, step.shows(), button);
      assertEquals(List.of(), step.problems(), button);
    }
    ageing();
    assertEquals(Shows.CLOSED, press("next").shows());
    Sending closed =
        (key, answers) -> {
          throw new Refused(ResponseRefusal.CLOSED);
        };
    assertEquals(Shows.CLOSED, press("send", Optional.of(carried), closed).shows());
  }

  @Test
  void sending_gives_the_receipt_and_sends_answers_only() {
    carrying("kind", "no").carrying("several", "a", "b");
    Receipt receipt = new Receipt("0000-0000-0000-0000");
    Answers expected =
        Answers.none()
            .with("kind", new Answer.Chosen("no"))
            .with("several", new Answer.ChosenSeveral(List.of("a", "b")));
    TakenStep step =
        press(
            "send",
            Optional.of(carried),
            (key, answers) -> {
              assertEquals(carried.submissionKey(), key);
              assertEquals(expected, answers);
              return new SendResponse.Sent(receipt, false);
            });

    assertEquals(Shows.RECEIPT, step.shows());
    assertEquals(receipt, step.sent().receipt());
  }

  @Test
  void what_sending_refuses_is_named_where_answers_are_checked() {
    TakenStep step =
        press(
            "send",
            Optional.of(carried),
            (key, answers) -> {
              throw new Refused(ResponseRefusal.NOT_COMPLETE);
            });

    assertEquals(Shows.CHECK, step.shows());
    assertEquals(List.of("kind: " + AnswerProblem.REQUIRED.code()), places(step));
  }

  @Test
  void a_survey_that_closed_while_she_answered_says_so() {
    TakenStep step =
        press(
            "send",
            Optional.of(carried),
            (key, answers) -> {
              throw new Refused(ResponseRefusal.CLOSED);
            });

    assertEquals(Shows.CLOSED, step.shows());
  }

  @Test
  void half_an_answer_is_not_sent_in_silence() {
    TakenStep step =
        carrying("kind", "no").carrying("short", "w").carrying("number", "x").press("send");

    assertEquals(List.of("number: " + AnswerProblem.NOT_A_NUMBER.code()), places(step));
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
        step.typed(EDITION.question("long").orElseThrow()).get(0).length());
    assertEquals(Map.of("kind", List.of("quiet")), step.travelling().typed());
  }
}
