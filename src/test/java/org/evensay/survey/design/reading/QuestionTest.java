package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type of question takes for an answer, and what it says of everything else. */
class QuestionTest {

  private static final Edition EDITION = ExampleEditions.everyType();

  private static Reading read(String question, String... raw) {
    return EDITION.question(question).orElseThrow().read(List.of(raw));
  }

  private static void assertAnswer(Answer expected, Reading reading) {
    assertEquals(Optional.of(expected), reading.answer());
    assertEquals(Optional.empty(), reading.problem());
    assertEquals(expected.values(), reading.typed());
  }

  private static void assertProblem(AnswerProblem expected, Reading reading, Object... arguments) {
    assertEquals(Optional.of(Reading.Problem.of(expected, arguments)), reading.problem());
    assertEquals(Optional.empty(), reading.answer());
  }

  private static void assertNothing(Reading reading) {
    assertEquals(Reading.nothing(), reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind", "several", "scale", "short", "number", "long"})
  void nothing_typed_is_no_answer_and_no_problem(String question) {
    assertNothing(read(question));
    assertNothing(read(question, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "number", "long"})
  void spaces_alone_are_nothing(String question) {
    assertNothing(read(question, " \t "));
  }

  @Test
  void one_choice_takes_one_that_it_offers() {
    assertAnswer(new Answer.Chosen("no"), read("kind", "no"));
    assertAnswer(new Answer.Chosen("quiet"), read("kind", "quiet"));
    assertAnswer(new Answer.Chosen("no"), read("kind", "", "no"));
  }

  @Test
  void one_choice_knows_no_other_and_takes_no_two() {
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("kind", "maybe"));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("kind", "Yes"));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("kind", "yes "));
    assertProblem(AnswerProblem.ONE_ONLY, read("kind", "yes", "no"));
  }

  @Test
  void several_choices_are_kept_once_each_in_the_order_of_the_question() {
    assertAnswer(new Answer.ChosenSeveral(List.of("a", "c")), read("several", "c", "a", "c"));
  }

  @Test
  void of_several_choices_there_can_be_too_few_and_too_many() {
    assertProblem(AnswerProblem.TOO_FEW, read("several", "b"), 2, 1);
    assertProblem(AnswerProblem.TOO_MANY, read("several", "a", "b", "c", "d"), 3, 4);
  }

  @Test
  void none_of_these_stands_alone_and_is_never_too_few() {
    assertAnswer(new Answer.ChosenSeveral(List.of("none")), read("several", "none"));
    assertProblem(AnswerProblem.ALONE, read("several", "none", "a", "b"));
  }

  @Test
  void rather_not_say_stands_alone_too() {
    Question question =
        ExampleEditions.parse(
                ExampleEditions.document(
                    """
                    {"name": "p", "questions": [{"name": "q", "type": "several-choices",
                     "label": {"en-GB": "Q"}, "choices": [
                       {"name": "a", "label": {"en-GB": "A"}},
                       {"name": "quiet", "label": {"en-GB": "-"}, "not-said": true}]}]}
                    """))
            .question("q")
            .orElseThrow();

    assertProblem(AnswerProblem.ALONE, question.read(List.of("a", "quiet")));
    assertAnswer(new Answer.ChosenSeveral(List.of("quiet")), question.read(List.of("quiet")));
  }

  @Test
  void a_choice_that_does_not_exist_is_named_and_the_others_stay_chosen() {
    Reading reading = read("several", "a", "z");

    assertProblem(AnswerProblem.NO_SUCH_CHOICE, reading);
    assertEquals(List.of("a"), reading.typed());
  }

  @Test
  void a_scale_takes_its_points_only() {
    assertAnswer(new Answer.Figure(-1), read("scale", "-1"));
    assertAnswer(new Answer.Figure(0), read("scale", "0"));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("scale", "2"));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("scale", "0.0"));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("scale", "+1"));
    assertProblem(AnswerProblem.ONE_ONLY, read("scale", "0", "1"));
  }

  @Test
  void the_limit_of_a_text_is_counted_in_what_a_reader_calls_characters() {
    String tenFaces = "🙂".repeat(10);

    assertAnswer(new Answer.Words(tenFaces), read("short", tenFaces));
    assertProblem(AnswerProblem.TOO_LONG, read("short", tenFaces + "🙂"), 10, 11);
    assertProblem(AnswerProblem.TOO_LONG, read("short", "elevensigns"), 10, 11);
  }

  @Test
  void a_short_text_is_one_line_and_a_long_one_may_be_more() {
    assertAnswer(new Answer.Words("two lines"), read("short", "two\r\nlines"));
    assertAnswer(new Answer.Words("two\nlines\nthree"), read("long", "two\r\nlines\rthree"));
  }

  @Test
  void a_megabyte_of_text_is_too_long_and_says_by_how_much() {
    String megabyte = "x".repeat(1_000_000);

    Reading reading = read("long", megabyte);

    assertProblem(AnswerProblem.TOO_LONG, reading, 40, 1_000_000);
    assertEquals(List.of(megabyte), reading.typed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", "a\udc00b", "a\ufffdb", "a\u0085b"})
  void signs_that_cannot_be_kept_are_taken_out_and_said(String typed) {
    Reading reading = read("long", typed);

    assertProblem(AnswerProblem.ODD_SIGNS, reading);
    assertEquals(List.of("ab"), reading.typed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום \u200fעולם",
        "\u202bمرحبا\u202c",
        "👩‍👩‍👧",
        "e\u0301",
        "<b>&amp;",
        "#{7*7}",
        "a\tb"
      })
  void every_other_sign_is_kept_as_it_is(String typed) {
    assertAnswer(new Answer.Words(typed), read("long", typed));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "-5, -5",
    "25, 25",
    " 12 , 12",
    "٢٣, 23",
    "۲۳, 23",
    "１２, 12",
    "\u22124, -4",
    "007, 7"
  })
  void a_number_may_be_written_in_the_digits_of_any_language(String typed, long value) {
    Reading reading = read("number", typed);

    assertEquals(Optional.of(new Answer.Figure(value)), reading.answer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seven",
        "1e3",
        "NaN",
        "2.5",
        "2,5",
        "7a",
        "--7",
        "-",
        "+7",
        "0x10",
        "1234567890123456789",
        "Infinity"
      })
  void what_is_no_whole_number_is_said_to_be_none_and_stays_typed(String typed) {
    Reading reading = read("number", typed);

    assertProblem(AnswerProblem.NOT_A_NUMBER, reading);
    assertEquals(List.of(typed), reading.typed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"26", "-6", "123456789012345678"})
  void a_number_outside_its_bounds_is_told_them(String typed) {
    assertProblem(AnswerProblem.OUT_OF_BOUNDS, read("number", typed), -5L, 25L);
  }

  @Test
  void a_field_that_comes_more_than_once_is_read_once() {
    assertAnswer(new Answer.Words("first"), read("short", "first", "second"));
    assertAnswer(new Answer.Figure(1), read("number", "1", "2"));
  }

  @Test
  void chosen_choices_come_in_the_order_of_the_question_and_unknown_ones_do_not() {
    Question several = EDITION.question("several").orElseThrow();

    assertEquals(
        List.of("b", "d"),
        several.chosen(List.of("d", "zzz", "b")).stream().map(Choice::name).toList());
    assertTrue(several.chosen(List.of()).isEmpty());
  }
}
