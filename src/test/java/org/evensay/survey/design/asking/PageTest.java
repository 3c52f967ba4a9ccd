package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

/** What a page says of all its questions. */
class PageTest {

  private static final Edition EDITION =
      ExampleEditions.parse(
          ExampleEditions.document(
              """
              {"name": "kind", "questions": [
                {"name": "kind", "type": "short-text", "label": {"en-GB": "Kind?"}},
                {"name": "many", "type": "number", "label": {"en-GB": "Many?"}}]},
              {"name": "more", "title": {"en-GB": "More on ${kind}"},
               "show-if": "${kind} = 'bus' or ${kind} = 'bike'", "questions": [
                {"name": "always", "type": "number", "label": {"en-GB": "Always?"}},
                {"name": "often", "type": "number", "label": {"en-GB": "Often?"},
                 "show-if": "${many} > 3 or ${many} = 0"},
                {"name": "which", "type": "one-choice", "label": {"en-GB": "Which?"}, "choices": [
                  {"name": "a", "label": {"en-GB": "A"}, "other": true}]},
                {"name": "sum", "type": "calculated", "value": "${many} + 1"}]}
              """));

  private static Set<String> shown(String kind, long many) {
    return EDITION.shown(
        Answers.none()
            .with("kind", new Answer.Words(kind))
            .with("many", new Answer.Figure(many))
            .with("which", new Answer.Chosen("a")));
  }

  @Test
  void questions_are_shown_when_their_page_is_and_what_they_say_of_themselves_holds() {
    assertEquals(
        Set.of("kind", "many", "always", "often", "which", "which_other", "sum"), shown("bike", 4));
    assertEquals(Set.of("kind", "many", "always", "which", "which_other", "sum"), shown("bus", 1));
  }

  @Test
  void nothing_of_a_page_is_shown_or_worked_out_when_its_condition_does_not_hold() {
    assertEquals(Set.of("kind", "many"), shown("foot", 4));
    assertEquals(Set.of("kind", "many"), shown("foot", 0));
  }

  @Test
  void whoever_reads_the_data_can_tell_that_a_question_was_not_for_everybody() {
    assertTrue(EDITION.question("always").orElseThrow().wording().showIf().isPresent());
  }

  @Test
  void a_page_has_the_title_that_was_written_or_none() {
    assertEquals("More on ${kind}", EDITION.pages().get(1).title().in(LanguageVariant.ENGLISH));
    assertTrue(EDITION.pages().get(0).title().isEmpty());
  }
}
