package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.edition.change.Change;
import org.evensay.survey.edition.change.Change.What;
import org.evensay.survey.edition.change.EditionChange;
import org.junit.jupiter.api.Test;

/** Answers that there have to be where others say so. */
class RequiredIfTest {

  private static final String PAGE =
      """
      {"name": "p", "questions": [
        {"name": "other", "type": "one-choice", "label": {"en-GB": "Another way?"}, "choices": [
          {"name": "yes", "label": {"en-GB": "Yes"}}, {"name": "no", "label": {"en-GB": "No"}}]},
        {"name": "which", "type": "short-text", "label": {"en-GB": "Which?"},
         "required-if": "${other} = 'yes'", "required-message": {"en-GB": "Say which, please."}},
        {"name": "food", "type": "matrix", "label": {"en-GB": "Food"},
         "required-if": "${other} = 'yes'",
         "rows": [{"name": "tea", "label": {"en-GB": "Tea"}},
                  {"name": "lunch", "label": {"en-GB": "Lunch"}}],
         "points": [{"label": {"en-GB": "Bad"}}, {"label": {"en-GB": "Good"}}]},
        {"name": "visit", "type": "repeat", "label": {"en-GB": "Visits"}, "times": 2, "questions": [
          {"name": "liked", "type": "number", "label": {"en-GB": "Liked?"}},
          {"name": "why", "type": "short-text", "label": {"en-GB": "Why?"},
           "required-if": "${liked} < 3"}]}]}
      """;

  private static final Edition EDITION = edition(PAGE);

  private static Edition edition(String page) {
    return ExampleEditions.parse(ExampleEditions.document(page));
  }

  private static List<String> needed(Map<String, Answer> answers) {
    return EDITION.flaws(Answers.of(answers)).stream()
        .map(flaw -> flaw.question() + " " + flaw.problem().code())
        .toList();
  }

  @Test
  void an_answer_may_be_left_out_as_long_as_nothing_says_otherwise() {
    assertEquals(List.of(), needed(Map.of()));
    assertEquals(List.of(), needed(Map.of("other", new Answer.Chosen("no"))));
  }

  @Test
  void where_another_answer_says_so_there_has_to_be_one_in_each_row() {
    Map<String, Answer> answers =
        Map.of("other", new Answer.Chosen("yes"), "food_lunch", new Answer.Figure(2));

    assertEquals(
        List.of("which design.problem.required", "food_tea design.problem.required"),
        needed(answers));
  }

  @Test
  void in_a_repeated_group_each_round_speaks_for_itself() {
    Map<String, Answer> answers =
        Map.of("visit_1_liked", new Answer.Figure(5), "visit_2_liked", new Answer.Figure(1));

    assertEquals(List.of("visit_2_why design.problem.required"), needed(answers));
  }

  @Test
  void it_can_only_look_at_what_is_asked_before() {
    String document =
        ExampleEditions.document(PAGE.replace("\"${other} = 'yes'\"", "\"${visit_why} = 'x'\""));

    Mistake mistake =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document))
            .mistakes()
            .get(0);
    assertEquals(DocumentMistake.NOT_ASKED_BEFORE.code(), mistake.code());
    assertEquals(new Place.Path("pages[0].questions[1].required-if"), mistake.place());
  }

  @Test
  void between_editions_it_is_a_change_that_is_said() {
    Edition now =
        edition(
            PAGE.replace("${other} = 'yes'\", \"required-m", "${other} = 'no'\", \"required-m"));

    List<Change> changes =
        EditionChange.of(EDITION, now).questions().stream()
            .flatMap(question -> question.changes().stream())
            .toList();
    assertEquals(
        List.of(new Change.Setting(What.REQUIRED_IF, "", "${other} = 'yes'", "${other} = 'no'")),
        changes);
  }
}
