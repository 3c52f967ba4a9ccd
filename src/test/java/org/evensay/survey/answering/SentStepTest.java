package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.response.Receipt;
import org.evensay.survey.response.ResponseRefusal;
import org.evensay.survey.response.SendResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Steps that send, and steps from pages that are old, cannot be read or belong to a closed survey.
 */
class SentStepTest extends StepTaking {

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

  @Test
  void answers_that_cannot_be_read_leave_what_stands_on_the_page() {
    on("four", "long").with("long", "still here");
    TakenStep step = press("next", Optional.empty(), NEVER);

    assertEquals("four", step.page().name());
    assertEquals(List.of(": " + AnsweringRefusal.UNREADABLE.code()), places(step));
    assertEquals(
        List.of("still here"), step.fields().typed(EDITION.question("long").orElseThrow()));
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
}
