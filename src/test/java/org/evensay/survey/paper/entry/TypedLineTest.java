package org.evensay.survey.paper.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.paper.form.ExampleForms;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLineTest {

  private static final PrintedForm FIRST = ExampleForms.of(ExampleEditions.everyType());
  private static final PrintedForm SECOND = ExampleForms.of(ExampleEditions.everyOtherType());

  private static PrintedQuestion question(PrintedForm form, String name) {
    return form.typed().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** The values of the answer, or the end of the code of what is wrong. */
  private static String said(PrintedQuestion question, String line) {
    Reading reading = TypedLine.read(question, line);
    return reading
        .problem()
        .map(problem -> problem.code().replaceAll(".*\\.", "! "))
        .orElseGet(
            () ->
                reading
                    .answer()
                    .map(answer -> String.join(" ", answer.values()))
                    .orElse("nothing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | 1 | yes",
        "kind | ٢ | no",
        "kind | '' | nothing",
        "kind | 0 | ! no-such-number",
        "kind | 4 | ! no-such-number",
        "kind | -1 | ! no-such-number",
        "kind | yes | ! no-such-number",
        "kind | 1 2 | ! one-only",
        "kind | 99999999999999999999 | ! no-such-number",
        "several | 3 1 | a c",
        "several | 1,3 ; 4 | a c d",
        "several | 1 1 | ! too-few",
        "several | 1 2 3 4 | ! too-many",
        "several | 5 1 | ! alone",
        "scale | 1 | -1",
        "scale | 3 | 1",
        "number | 12 | 12",
        "number | 12 13 | ! not-a-number",
        "number | 26 | ! out-of-bounds",
        "short | two words | two words",
        "short | far too many words | ! too-long",
        "short | ? | ?"
      })
  void a_line_is_read_by_the_numbers_of_the_boxes(String name, String line, String answer) {
    assertEquals(answer, said(question(FIRST, name), line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decimal | 1,5 | 1.5",
        "day | 27 3 2011 | 2011-03-27",
        "day | 27/03/2011 | 2011-03-27",
        "day | 27.3. | ! date-incomplete",
        "day | 30 2 2011 | ! not-a-date",
        "day | 27 March 2011 | ! not-a-date",
        "day | 1 2 3 4 | ! too-many",
        "month | 3 2011 | 2011-03",
        "time | 16:30 | 16:30",
        "time | 16.30 | 16:30",
        "order | 2 1 - 3 | b a d",
        "order | - - 1 | c",
        "order | 1 1 | ! place-twice",
        "order | 1 2 3 4 5 | ! too-many",
        "share | 4 6 | a b",
        "share | 4 - 6 | a c",
        "share | 4 4 | ! points-left",
        "extremes | 3 1 | c a",
        "extremes | 3 | ! best-and-worst-needed",
        "extremes | 3 3 | ! best-is-worst",
        "extremes | 1 2 3 | ! too-many",
        "promise | 1 | agreed",
        "promise | 2 | ! no-such-number"
      })
  void boxes_that_belong_together_are_typed_from_the_first_to_the_last(
      String name, String line, String answer) {
    assertEquals(answer, said(question(SECOND, name), line));
  }

  private static String written(PrintedForm form, String name, String line) {
    PrintedQuestion question = question(form, name);
    return TypedLine.written(question, line, TypedLine.read(question, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | 2 1 | no yes",
        "several | 4 1 2 3 | a b c d",
        "several | 1,1 | a",
        "number | ' 130 ' | 130",
        "number | lots | lots",
        "short | far too many words | far too many words"
      })
  void what_breaks_a_limit_is_kept_in_words_that_need_no_form(
      String name, String line, String written) {
    assertEquals(written, written(FIRST, name, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day | 30/2/2011 | 30 2 2011",
        "order | 1 - 1 | a=1 c=1",
        "share | 9 9 | a=9 b=9",
        "extremes | 3 3 | c c",
        "extremes | - 2 | - b",
        "even | 3 | 3"
      })
  void what_stands_in_boxes_is_kept_with_what_they_belong_to(
      String name, String line, String written) {
    assertEquals(written, written(SECOND, name, line));
  }

  /** Crosses have no order on paper, and the boxes of another form have other numbers. */
  @Test
  void the_same_crosses_are_kept_alike_on_forms_that_differ() {
    assertEquals(written(FIRST, "several", "4 3 2 1"), written(FIRST, "several", "1 2 3 4"));
    String shuffled =
        """
        {"name": "p", "questions": [
          {"name": "pick", "type": "several-choices", "label": {"en-GB": "Which?"}, "most": 1,
           "shuffle": true, "choices": [
             {"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}},
             {"name": "c", "label": {"en-GB": "C"}}, {"name": "d", "label": {"en-GB": "D"}},
             {"name": "e", "label": {"en-GB": "E"}}]}]}""";
    PrintedQuestion pick = question(ExampleForms.of(shuffled), "pick");
    List<String> order = pick.printed().choices().stream().map(Choice::name).toList();
    assertNotEquals(List.of("a", "b", "c", "d", "e"), order, "the form draws another order");
    String line = (order.indexOf("b") + 1) + " " + (order.indexOf("a") + 1);
    assertEquals("a b", TypedLine.written(pick, line, TypedLine.read(pick, line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | 1 2 | true",
        "kind | 4 | false",
        "number | 130 | true",
        "number | lots | true"
      })
  void a_slip_of_whoever_types_is_told_from_what_can_be_on_paper(
      String name, String line, boolean canBe) {
    Reading.Problem problem = TypedLine.read(question(FIRST, name), line).problem().orElseThrow();
    assertEquals(canBe, TypedLine.canBeOnPaper(problem, line));
  }

  @Test
  void nobody_writes_more_by_hand_than_a_line_has_room_for() {
    String most = "a".repeat(TypedLine.MOST_CHARACTERS);
    Reading.Problem problem = TypedLine.read(question(FIRST, "long"), most).problem().orElseThrow();
    assertTrue(TypedLine.canBeOnPaper(problem, most));
    assertFalse(TypedLine.canBeOnPaper(problem, most + "a"));
    Reading.Problem odd =
        TypedLine.read(question(FIRST, "long"), "a\u0000b").problem().orElseThrow();
    assertFalse(TypedLine.canBeOnPaper(odd, "a\u0000b"));
  }

  @Test
  void signs_that_nobody_can_keep_are_noticed_and_marks_of_direction_are_words() {
    assertEquals("! odd-signs", said(question(FIRST, "kind"), "1\u0000"));
    assertEquals("! odd-signs", said(question(FIRST, "long"), "a\u0000b"));
    assertEquals("a\u200Fb", said(question(FIRST, "long"), "a\u200Fb"));
    assertEquals("! too-long", said(question(FIRST, "several"), "1 ".repeat(10_000)));
  }

  private static PrintedQuestion pairs(String more) {
    return question(
        ExampleForms.of(
            """
            {"name": "p", "questions": [
              {"name": "prefer", "type": "pairwise", "label": {"en-GB": "Which?"}, "pairs": 4, %s
               "choices": [
                 {"name": "bus", "label": {"en-GB": "A"}}, {"name": "bike", "label": {"en-GB": "B"}},
                 {"name": "foot", "label": {"en-GB": "C"}}, {"name": "tram", "label": {"en-GB": "D"}},
                 {"name": "car", "label": {"en-GB": "E"}}]}]}"""
                .formatted(more)),
        "prefer");
  }

  @Test
  void pairs_are_those_of_the_form_and_may_be_left_open() {
    // The form has bus or car, bike or tram, foot or bus, car or bike: docs/chance.md.
    PrintedQuestion prefer = pairs("\"undecided\": true,");

    assertEquals("bus>foot bus>car bike=tram bike>car", said(prefer, "1 3 2 2"));
    assertEquals("car>bus", said(prefer, "2 - -"));
    assertEquals("! too-many", said(prefer, "1 1 1 1 1"));
    assertEquals("! no-such-number", said(prefer, "4"));
    assertEquals("! no-such-number", said(pairs(""), "3"));
  }

  @Test
  void a_long_list_is_typed_in_words_in_any_language() {
    String many =
        IntStream.rangeClosed(1, PrintedQuestion.MOST_BOXES + 1)
            .mapToObj(
                i ->
                    "{\"name\": \"c%d\", \"label\": {\"en-GB\": \"Town %d\", \"cy\": \"Tref %d\"}}"
                        .formatted(i, i, i))
            .collect(Collectors.joining(","));
    String page =
        "{\"name\": \"p\", \"questions\": [{\"name\": \"town\", \"type\": \"%s\","
            + " \"label\": {\"en-GB\": \"Town?\"}, \"choices\": ["
            + many
            + "]}]}";
    PrintedQuestion one = question(ExampleForms.of(page.formatted("one-choice")), "town");
    PrintedQuestion some = question(ExampleForms.of(page.formatted("several-choices")), "town");

    assertEquals("c7", said(one, " town  7 "));
    assertEquals("c7", said(one, "TREF 7"));
    assertEquals("c7", said(one, "c7"));
    assertEquals("! not-in-list", said(one, "7"));
    assertEquals("! not-in-list", said(one, "Town"));
    assertEquals("c2 c7", said(some, "Town 7; Tref 2"));
  }

  @Test
  void an_answer_is_the_same_whatever_order_the_forms_choices_have() {
    PrintedQuestion share =
        question(
            ExampleForms.of(
                """
                {"name": "p", "questions": [
                  {"name": "stops", "type": "points", "label": {"en-GB": "What?"}, "total": 10,
                   "shuffle": true, "choices": [
                     {"name": "money", "label": {"en-GB": "A"}}, {"name": "far", "label": {"en-GB": "B"}},
                     {"name": "alone", "label": {"en-GB": "C"}}, {"name": "time", "label": {"en-GB": "D"}}]}]}"""),
            "stops");

    // The form has alone, time, far, money: docs/chance.md.
    assertEquals("money alone", said(share, "3 - - 7"));
  }
}
