package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.question.Question;
import org.junit.jupiter.api.Test;

/** Symbols before lines: where they are written down, and what becomes of them. */
class SymbolsDocumentTest {

  private static final String PAGE =
      """
      {"name": "p", "title": {"en-GB": "Out"}, "symbols": {"title": ["door"]}, "questions": [
        {"name": "how", "type": "one-choice", "label": {"en-GB": "How?\\nBy what?"},
         "hint": {"en-GB": "One."}, "symbols": {"label": ["bus", "House"], "hint": [""]},
         "choices": [
           {"name": "bus", "label": {"en-GB": "Bus"}, "symbols": {"label": ["bus"]}},
           {"name": "foot", "label": {"en-GB": "On foot"}}]}]}
      """;

  private static Edition published(String page) throws DocumentProblem {
    return EditionDocument.published(ExampleEditions.document(page));
  }

  @Test
  void each_text_has_its_own_one_for_each_line() throws DocumentProblem {
    Edition edition = EditionDocument.parse(ExampleEditions.document(PAGE));
    Question how = edition.question("how").orElseThrow();
    assertEquals(List.of("door"), edition.pages().get(0).title().symbols());
    assertEquals(List.of("bus", "house"), how.wording().label().symbols());
    assertEquals(List.of(""), how.wording().hint().symbols());
    assertEquals(List.of("bus"), how.choices().get(0).label().symbols());
    assertEquals(List.of(), how.choices().get(1).label().symbols());
  }

  @Test
  void they_stay_where_a_group_is_repeated_and_words_are_put_in() throws DocumentProblem {
    Edition edition =
        EditionDocument.parse(
            ExampleEditions.document(
                """
                {"name": "p", "questions": [
                  {"name": "used", "type": "several-choices", "label": {"en-GB": "Which?"},
                   "choices": [{"name": "bus", "label": {"en-GB": "Bus"}}]},
                  {"name": "visit", "type": "repeat", "for-each": "used",
                   "label": {"en-GB": "About ${visit}:"}, "symbols": {"label": ["bus"]},
                   "questions": [
                     {"name": "good", "type": "short-text", "label": {"en-GB": "Is ${visit} good?"},
                      "symbols": {"label": ["thumbs up"]}}]}]}
                """));
    Question good = edition.question("visit_bus_good").orElseThrow();
    assertEquals(List.of("thumbs up"), good.wording().label().symbols());
    assertEquals(List.of("bus"), good.wording().stem().symbols());
  }

  @Test
  void what_was_published_before_there_were_symbols_stays_as_it_was() throws DocumentProblem {
    for (String was : List.of("7", "[\"x\"]", "{\"label\": 7}", "{\"label\": [7, \"qqqqxxxx\"]}")) {
      String page = PAGE.replace("{\"label\": [\"bus\", \"House\"], \"hint\": [\"\"]}", was);
      assertTrue(published(page).question("how").isPresent(), was);
      assertThrows(
          DocumentProblem.class, () -> EditionDocument.parse(ExampleEditions.document(page)), was);
    }
  }

  @Test
  void symbols_of_no_text_are_keys_that_nobody_knows() {
    String page = PAGE.replace("\"hint\": [\"\"]", "\"hnit\": [\"\"]");
    assertEquals(
        List.of("pages[0].questions[0].symbols.hnit"),
        EditionDocument.unknownKeys(ExampleEditions.document(page)).stream()
            .map(place -> place.way())
            .toList());
  }
}
