package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.junit.jupiter.api.Test;

/** What may be said in place of an answer in a private survey. */
class PrivateDocumentTest {

  private static Edition edition(String questions) {
    return ExampleEditions.parse(
        ExampleEditions.document("{\"name\": \"p\", \"questions\": [" + questions + "]}")
            .replaceFirst("\\{", "{\"private\": true, "));
  }

  private static final String NUMBER =
      "{\"name\": \"age\", \"type\": \"number\", \"label\": {\"en-GB\": \"Age?\"}%s}";

  private static List<String> choices(Edition edition, String question) {
    return edition.question(question).orElseThrow().choices().stream().map(Choice::name).toList();
  }

  @Test
  void every_question_that_is_asked_has_both() {
    Edition edition =
        edition(
            NUMBER.formatted("")
                + ", {\"name\": \"sum\", \"type\": \"calculated\", \"value\": \"${age} + 1\"}");
    assertTrue(edition.isPrivate());
    assertEquals(
        List.of("age", "age_unsaid", "sum"),
        edition.questions().stream().map(Question::name).toList());
    assertEquals(List.of("not_said", "not_known"), choices(edition, "age_unsaid"));
    assertEquals(
        "I do not know",
        edition
            .question("age_unsaid")
            .orElseThrow()
            .choices()
            .get(1)
            .label()
            .in(LanguageVariant.ENGLISH));
  }

  @Test
  void a_choice_of_the_authors_own_is_not_offered_twice() {
    Edition edition =
        edition(
            """
            {"name": "way", "type": "one-choice", "label": {"en-GB": "Way?"}, "choices": [
              {"name": "bus", "label": {"en-GB": "Bus"}},
              {"name": "no", "label": {"en-GB": "Rather not say"}, "not-said": true}]}
            """);
    assertEquals(List.of("not_known"), choices(edition, "way_unsaid"));
  }

  @Test
  void it_is_there_as_long_as_there_is_no_answer_and_only_then_needed() {
    Edition edition = edition(NUMBER.formatted(", \"required\": true"));
    assertEquals(Set.of("age", "age_unsaid"), edition.shown(Answers.none()));
    assertEquals(
        List.of("age_unsaid"),
        edition.flaws(Answers.none()).stream().map(Edition.Flaw::question).toList());
    Answers answered = Answers.none().with("age", new Answer.Figure(14));
    assertEquals(Set.of("age"), edition.shown(answered));
    assertEquals(List.of(), edition.flaws(answered));
    Answers unsaid = Answers.none().with("age_unsaid", new Answer.Chosen("not_known"));
    assertEquals(List.of(), edition.flaws(unsaid));
    Answers both = unsaid.with("age", new Answer.Figure(14));
    assertEquals(answered, edition.relevant(both));
  }

  @Test
  void each_row_of_a_matrix_has_its_own() {
    Edition edition =
        edition(
            """
            {"name": "grid", "type": "matrix", "label": {"en-GB": "Grid?"}, "shuffle": true,
             "rows": [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}],
             "choices": [{"name": "y", "label": {"en-GB": "Y"}}, {"name": "n", "label": {"en-GB": "N"}}]}
            """);
    assertEquals(
        List.of("grid_a", "grid_a_unsaid", "grid_b", "grid_b_unsaid"),
        edition.pages().get(0).questions().stream().map(Question::name).toList());
  }

  @Test
  void other_surveys_are_as_they_were() {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document(
                "{\"name\": \"p\", \"questions\": [" + NUMBER.formatted("") + "]}"));
    assertFalse(edition.isPrivate());
    assertEquals(1, edition.questions().size());
  }
}
