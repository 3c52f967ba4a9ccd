package org.evensay.survey.paper.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.paper.form.ExampleForms;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** What stands beside a field, for whoever types. */
class TypedQuestionTest {

  private static String boxes(String question) {
    return typed(question, 0).getBoxes().words();
  }

  private static TypedQuestion typed(String questions, int place) {
    PageLanguage english = PageLanguage.of(LanguageVariant.ENGLISH);
    return new TypedQuestion(
        ExampleForms.of("{\"name\": \"p\", \"questions\": [" + questions + "]}").typed().get(place),
        english,
        english,
        Entry.none(),
        false);
  }

  /** As on the form, so that whoever types finds it there. */
  @Test
  void where_an_answer_would_be_put_in_there_is_a_blank() {
    String named =
        "{\"name\": \"pet\", \"type\": \"short-text\", \"label\": {\"en-GB\": \"Pet?\"}}, ";
    String choices =
        choices("one-choice", "")
            .replace("Which?", "Which for ${pet}?")
            .replace("\"A\"", "\"${pet}\"");
    TypedQuestion second = typed(named + choices, 1);

    assertEquals("Which for ______?", second.getLabel().words());
    assertEquals("1 ______ · 2 B · 3 C · 4 D · 5 E", second.getBoxes().words());
  }

  private static String choices(String type, String more) {
    return """
    {"name": "prefer", "type": "%s", "label": {"en-GB": "Which?"}, %s
     "choices": [
       {"name": "bus", "label": {"en-GB": "A"}}, {"name": "bike", "label": {"en-GB": "B"}},
       {"name": "foot", "label": {"en-GB": "C"}}, {"name": "tram", "label": {"en-GB": "D"}},
       {"name": "car", "label": {"en-GB": "E"}}]}"""
        .formatted(type, more);
  }

  private static String pair(int number) {
    return Words.of("answering.pairwise.pair", number, 4);
  }

  @Test
  void how_the_best_and_the_worst_are_typed_names_the_columns_of_the_form() {
    String own = "\"best-label\": {\"en-GB\": \"Most important\"},";
    Object usual = Apart.words(Words.of("answering.best-worst.worst"));

    assertEquals(
        Words.of("paper.enter.how.best-worst", Apart.words("Most important"), usual),
        typed(choices("best-worst", own), 0).getHow());
  }

  @Test
  void the_boxes_of_a_question_have_the_numbers_that_are_printed() {
    assertEquals("1 A · 2 B · 3 C · 4 D · 5 E", boxes(choices("one-choice", "")));
  }

  @Test
  void pairs_are_those_of_the_form_with_the_numbers_that_are_printed_in_each() {
    // The form has bus or car, bike or tram, foot or bus, car or bike: docs/chance.md.
    String pairs =
        pair(1)
            + ": 1 A / 2 E · "
            + pair(2)
            + ": 1 B / 2 D · "
            + pair(3)
            + ": 1 C / 2 A · "
            + pair(4)
            + ": 1 E / 2 B";

    assertEquals(pairs, boxes(choices("pairwise", "\"pairs\": 4,")));
    assertEquals(
        pairs + " · 3 " + Words.of("answering.pairwise.undecided"),
        boxes(choices("pairwise", "\"pairs\": 4, \"undecided\": true,")));
  }
}
