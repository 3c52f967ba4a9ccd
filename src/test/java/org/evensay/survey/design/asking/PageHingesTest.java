package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

/** What hangs on what between the questions of one page. */
class PageHingesTest {

  private static String question(String name, String more) {
    return "{\"name\": \"%s\", \"type\": \"short-text\", \"label\": {\"en-GB\": \"%s?\"}%s}"
        .formatted(name, name, more.isEmpty() ? "" : ", " + more);
  }

  private static String page(String name, String... questions) {
    return "{\"name\": \"%s\", \"questions\": [%s]}".formatted(name, String.join(", ", questions));
  }

  private static Set<String> hinges(String name, String... pages) {
    Edition edition = ExampleEditions.parse(ExampleEditions.document(String.join(", ", pages)));
    return edition.hinges().on(edition.pageNamed(name).orElseThrow());
  }

  @Test
  void what_a_condition_on_the_same_page_names_is_one() {
    assertEquals(
        Set.of("a"),
        hinges("p", page("p", question("a", ""), question("b", "\"show-if\": \"${a} = 'x'\""))));
  }

  @Test
  void what_another_page_hangs_on_is_none() {
    String first = page("p", question("a", ""), question("b", ""));
    String second = page("q", question("c", "\"show-if\": \"${a} = 'x'\""), question("d", ""));
    assertEquals(Set.of(), hinges("p", first, second));
    assertEquals(Set.of(), hinges("q", first, second));
  }

  @Test
  void what_is_worked_out_leads_to_what_it_is_worked_out_of() {
    assertEquals(
        Set.of("a", "b"),
        hinges(
            "p",
            page(
                "p",
                question("a", ""),
                question("b", ""),
                "{\"name\": \"c\", \"type\": \"calculated\", \"value\": \"concat(${a}, ${b})\"}",
                "{\"name\": \"d\", \"type\": \"calculated\", \"value\": \"concat(${c}, 'x')\"}",
                question("e", "\"show-if\": \"${d} != 'x'\""))));
  }

  @Test
  void what_is_worked_out_and_read_by_nothing_there_is_none() {
    assertEquals(
        Set.of(),
        hinges(
            "p",
            page(
                "p",
                question("a", ""),
                "{\"name\": \"c\", \"type\": \"calculated\", \"value\": \"${a}\"}",
                question("b", ""))));
  }

  @Test
  void what_a_label_a_hint_or_a_choice_puts_in_is_one() {
    assertEquals(
        Set.of("a", "b", "c"),
        hinges(
            "p",
            page(
                "p",
                question("a", ""),
                question("b", ""),
                question("c", ""),
                "{\"name\": \"d\", \"type\": \"note\", \"label\": {\"en-GB\": \"You said ${a}\"},"
                    + " \"hint\": {\"en-GB\": \"and ${b}\"}}",
                "{\"name\": \"e\", \"type\": \"one-choice\", \"label\": {\"en-GB\": \"e?\"},"
                    + " \"choices\": [{\"name\": \"x\", \"label\": {\"en-GB\": \"${c}\"}},"
                    + " {\"name\": \"y\", \"label\": {\"en-GB\": \"No\"}}]}")));
  }

  @Test
  void what_choices_are_filtered_by_is_one_and_so_is_another_one() {
    assertEquals(
        Set.of("a", "t"),
        hinges(
            "p",
            page(
                "p",
                question("a", ""),
                "{\"name\": \"t\", \"type\": \"one-choice\", \"label\": {\"en-GB\": \"t?\"},"
                    + " \"choices-if\": \"k = ${a}\", \"choices\": ["
                    + "{\"name\": \"x\", \"label\": {\"en-GB\": \"X\"}, \"values\": {\"k\": \"1\"}},"
                    + "{\"name\": \"o\", \"label\": {\"en-GB\": \"Other\"}, \"other\": true}]}")));
  }

  @Test
  void the_points_of_a_choice_lead_to_their_question() {
    String share =
        "{\"name\": \"%s\", \"type\": \"points\", \"label\": {\"en-GB\": \"?\"}, \"choices\": ["
            + "{\"name\": \"x\", \"label\": {\"en-GB\": \"X\"}},"
            + "{\"name\": \"y\", \"label\": {\"en-GB\": \"Y\"}}]}";
    assertEquals(
        Set.of("a", "b"),
        hinges(
            "p",
            page(
                "p",
                share.formatted("a"),
                share.formatted("b"),
                question("c", "\"show-if\": \"${a_x} > 50\""),
                "{\"name\": \"d\", \"type\": \"note\", \"label\": {\"en-GB\": \"${b_y}\"}}")));
    assertEquals(
        Set.of("g_1_a"),
        hinges(
            "p",
            page(
                "p",
                "{\"name\": \"g\", \"type\": \"repeat\", \"label\": {\"en-GB\": \"G\"}, \"times\": 1,"
                    + " \"questions\": ["
                    + share.formatted("a")
                    + ", "
                    + question("c", "\"show-if\": \"${a_x} > 50\"")
                    + "]}")));
  }

  @Test
  void what_the_best_and_the_worst_are_called_with_is_one() {
    assertEquals(
        Set.of("a"),
        hinges(
            "p",
            page(
                "p",
                question("a", ""),
                "{\"name\": \"b\", \"type\": \"best-worst\", \"label\": {\"en-GB\": \"b?\"},"
                    + " \"best-label\": {\"en-GB\": \"Most ${a}\"}, \"choices\": ["
                    + "{\"name\": \"x\", \"label\": {\"en-GB\": \"X\"}},"
                    + "{\"name\": \"y\", \"label\": {\"en-GB\": \"Y\"}},"
                    + "{\"name\": \"z\", \"label\": {\"en-GB\": \"Z\"}}]}")));
  }

  @Test
  void what_an_answer_has_to_keep_opens_nothing() {
    assertEquals(
        Set.of(),
        hinges("p", page("p", question("a", ""), question("b", "\"valid-if\": \". != ${a}\""))));
  }

  /** In each round it is the answer in the same round. */
  @Test
  void in_a_round_it_is_the_question_of_that_round() {
    String group =
        "{\"name\": \"visit\", \"type\": \"repeat\", \"times\": 3, \"label\": {\"en-GB\": \"Visit\"},"
            + " \"questions\": [%s, %s]}"
                .formatted(question("a", ""), question("b", "\"show-if\": \"${a} = 'x'\""));
    Edition edition = ExampleEditions.parse(ExampleEditions.document(page("p", group)));
    Set<String> all = new TreeSet<>();
    edition.pages().forEach(page -> all.addAll(edition.hinges().on(page)));
    assertEquals(Set.of("visit_1_a", "visit_2_a", "visit_3_a"), all);
  }

  @Test
  void whether_there_has_to_be_an_answer_is_said_so_it_hangs_too() {
    assertEquals(
        Set.of("a"),
        hinges(
            "p", page("p", question("a", ""), question("b", "\"required-if\": \"${a} = 'x'\""))));
  }
}
