package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.edition.change.Change;
import org.evensay.survey.edition.change.EditionChange;
import org.junit.jupiter.api.Test;

/** "Another one" of which it has to be said which. */
class OtherRequiredTest {

  private static final String WAYS =
      """
      {"name": "%s", "type": "%s", "label": {"en-GB": "How?"}, "choices": [
        {"name": "bus", "label": {"en-GB": "By bus"}},
        {"name": "else", "label": {"en-GB": "In another way"}, "other": true%s}]}""";

  private static Edition edition(String more) {
    return ExampleEditions.parse(
        ExampleEditions.document(
            "{\"name\": \"p\", \"questions\": ["
                + WAYS.formatted("one", "one-choice", more)
                + ", "
                + WAYS.formatted("many", "several-choices", more)
                + ", {\"name\": \"visit\", \"type\": \"repeat\", \"label\": {\"en-GB\": \"V\"},"
                + " \"times\": 2, \"questions\": ["
                + WAYS.formatted("way", "one-choice", more)
                + "]}]}"));
  }

  private static List<String> flaws(Edition edition, Map<String, Answer> answers) {
    return edition.flaws(Answers.of(answers)).stream()
        .map(flaw -> flaw.question() + " " + flaw.problem().code())
        .toList();
  }

  private static final Map<String, Answer> ELSE =
      Map.of(
          "one", new Answer.Chosen("else"),
          "many", new Answer.ChosenSeveral(List.of("bus", "else")),
          "visit_1_way", new Answer.Chosen("bus"),
          "visit_2_way", new Answer.Chosen("else"));

  @Test
  void it_has_to_be_said_where_it_is_chosen_and_nowhere_else() {
    Edition edition = edition(", \"other-required\": true");

    assertEquals(
        Stream.of("one_other", "many_other", "visit_2_way_other")
            .map(name -> name + " design.problem.required")
            .toList(),
        flaws(edition, ELSE));
    assertEquals(List.of(), flaws(edition, Map.of()));
    assertEquals(List.of(), flaws(edition, Map.of("one", new Answer.Chosen("bus"))));
    assertEquals(
        List.of(),
        flaws(
            edition,
            Map.of("one", new Answer.Chosen("else"), "one_other", new Answer.Words("By boat"))));
  }

  @Test
  void without_a_word_it_may_be_left_out_also_where_its_question_has_to_be_answered() {
    assertEquals(List.of(), flaws(edition(""), ELSE));
    assertEquals(List.of(), flaws(edition(", \"other-required\": false"), ELSE));
  }

  @Test
  void between_editions_it_is_a_change_that_is_said() {
    EditionChange change = EditionChange.of(edition(""), edition(", \"other-required\": true"));

    assertEquals(
        List.of(new Change.Setting(Change.What.CHOICE_SETTING, "else", "other-required", "true")),
        change.questions().stream()
            .filter(one -> one.question().name().equals("one"))
            .flatMap(one -> one.changes().stream())
            .toList());
    assertEquals(
        1,
        change.questions().stream()
            .filter(one -> one.question().name().equals("one_other"))
            .flatMap(one -> one.changes().stream())
            .count());
  }
}
