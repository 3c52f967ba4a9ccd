package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

/** Numbers with decimals, dates and times, order, points, the best and the worst. */
class FieldsOfSeveralPartsTest {

  private static final Edition EDITION = ExampleEditions.everyOtherType();

  private static Question question(String name) {
    return EDITION.question(name).orElseThrow();
  }

  private static Reading read(String question, String... raw) {
    return question(question).read(List.of(raw));
  }

  private static void assertAnswer(Answer expected, Reading reading) {
    assertEquals(Optional.of(expected), reading.answer());
    assertEquals(Optional.empty(), reading.problem());
  }

  private static void assertProblem(AnswerProblem expected, Reading reading, Object... arguments) {
    assertEquals(Optional.of(Reading.Problem.of(expected, arguments)), reading.problem());
    assertEquals(Optional.empty(), reading.answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"day", "month", "time", "order", "share", "extremes"})
  void fields_without_anything_are_no_answer_and_no_problem(String question) {
    assertEquals(Reading.nothing(), read(question));
    assertEquals(Reading.nothing(), read(question, "", " ", "\t"));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 2.5",
    "'2,5', 2.5",
    "-1.5, -1.5",
    "−1, -1",
    "٢٫٥, 2.5",
    "' 20 ', 20",
    "7.0, 7",
    ".5, 0.5"
  })
  void decimals_are_read_in_the_way_of_every_language(String typed, BigDecimal value) {
    assertAnswer(new Answer.Fraction(value), read("decimal", typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.", ".", "-", "1e1", "1.2.3", "1,000.5", "NaN", "two", "0x1", "1 2", "--1"})
  void what_is_no_number_is_none(String typed) {
    assertProblem(AnswerProblem.NOT_A_DECIMAL, read("decimal", typed));
  }

  @Test
  void decimals_have_bounds_and_places() {
    BigDecimal least = new BigDecimal("-1.5");
    BigDecimal most = new BigDecimal("20");

    assertProblem(AnswerProblem.TOO_MANY_PLACES, read("decimal", "2.55"), 1);
    assertProblem(AnswerProblem.OUT_OF_BOUNDS, read("decimal", "20.1"), least, most);
    assertProblem(AnswerProblem.OUT_OF_BOUNDS, read("decimal", "-1.6"), least, most);
  }

  @Test
  void a_date_is_three_numbers() {
    assertAnswer(new Answer.When("2011-03-27"), read("day", "27", "3", "2011"));
    assertAnswer(new Answer.When("2011-03-27"), read("day", "٢٧", "٠٣", "٢٠١١"));
    assertAnswer(new Answer.When("2024-02-29"), read("day", "29", "2", "2024"));
  }

  @ParameterizedTest
  @CsvSource({
    "29, 2, 2023",
    "31, 4, 2024",
    "0, 1, 2024",
    "1, 13, 2024",
    "x, 1, 2024",
    "-1, 1, 2024",
    "1.0, 1, 2024",
    "99999999999999999999, 1, 2024"
  })
  void what_is_in_no_calendar_is_no_date(String day, String month, String year) {
    assertProblem(AnswerProblem.NOT_A_DATE, read("day", day, month, year));
  }

  @Test
  void a_part_of_a_date_is_none_and_stays_in_its_field() {
    Reading reading = read("day", "27", "", "2011");

    assertProblem(AnswerProblem.DATE_INCOMPLETE, reading);
    assertEquals(List.of("27", "", "2011"), reading.typed());
    assertProblem(AnswerProblem.MONTH_INCOMPLETE, read("month", "", "2011"));
    assertProblem(AnswerProblem.TIME_INCOMPLETE, read("time", "7", ""));
  }

  @Test
  void dates_have_bounds() {
    assertProblem(
        AnswerProblem.DATE_OUT_OF_BOUNDS,
        read("day", "31", "12", "2000"),
        "1 1 2001",
        "31 12 2030");
    assertProblem(
        AnswerProblem.DATE_OUT_OF_BOUNDS, read("month", "1", "2031"), "1 2001", "12 2030");
  }

  @Test
  void months_and_times_are_two_numbers() {
    assertAnswer(new Answer.When("2011-03"), read("month", "3", "2011"));
    assertProblem(AnswerProblem.NOT_A_MONTH, read("month", "13", "2011"));
    assertAnswer(new Answer.When("07:05"), read("time", "7", "5"));
    assertAnswer(new Answer.When("00:00"), read("time", "0", "00"));
    assertProblem(AnswerProblem.NOT_A_TIME, read("time", "24", "0"));
    assertProblem(AnswerProblem.NOT_A_TIME, read("time", "7", "60"));
  }

  @Test
  void an_order_is_a_place_for_each_that_matters() {
    assertAnswer(new Answer.ChosenSeveral(List.of("c", "a")), read("order", "2", "", "1", ""));
    assertProblem(AnswerProblem.PLACE_TWICE, read("order", "1", "1", "", ""), 1);
    assertProblem(AnswerProblem.PLACE_LEFT_OUT, read("order", "1", "3", "", ""), 2);
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("order", "4", "", "", ""));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("order", "first", "", "", ""));
  }

  @Test
  void what_was_put_in_order_is_told_in_that_order() {
    List<String> chosen =
        question("order").chosen(List.of("2", "", "1", "")).stream().map(Choice::name).toList();

    assertEquals(List.of("c", "a"), chosen);
  }

  @Test
  void points_are_shared_out_whole_and_all() {
    assertAnswer(new Answer.Shared(Map.of("a", 7L, "d", 3L)), read("share", "7", "", "0", "3"));
    assertProblem(AnswerProblem.POINTS_LEFT, read("share", "7", "", "", ""), 10, 7L);
    assertProblem(AnswerProblem.POINTS_LEFT, read("share", "7", "7", "", ""), 10, 14L);
    assertProblem(AnswerProblem.OUT_OF_BOUNDS, read("share", "11", "-1", "", ""), 0, 10);
    assertProblem(AnswerProblem.OUT_OF_BOUNDS, read("share", "-1", "10", "1", ""), 0, 10);
    assertProblem(AnswerProblem.NOT_A_NUMBER, read("share", "5", "5.0", "", ""));
  }

  @Test
  void the_best_and_the_worst_are_two() {
    assertAnswer(new Answer.ChosenSeveral(List.of("d", "a")), read("extremes", "d", "a"));
    assertProblem(AnswerProblem.BEST_IS_WORST, read("extremes", "d", "d"));
    assertProblem(AnswerProblem.BEST_AND_WORST_NEEDED, read("extremes", "d", ""));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("extremes", "d", "x"));
  }

  @Test
  void agreeing_is_a_tick() {
    assertAnswer(new Answer.Chosen("agreed"), read("promise", "agreed"));
    assertProblem(AnswerProblem.NO_SUCH_CHOICE, read("promise", "yes"));
    assertEquals(Reading.nothing(), read("read", "anything"));
  }

  @Test
  void the_rows_of_a_matrix_are_questions_of_their_own() {
    assertAnswer(new Answer.Figure(2), read("ways_bus", "2"));
    assertEquals(
        "How is it by", question("ways_bus").wording().stem().texts().values().iterator().next());
    assertEquals(Optional.empty(), EDITION.question("ways"));
  }

  @Test
  void what_was_typed_into_any_field_is_at_most_so_long() {
    Reading reading = read("day", "1".repeat(70), "3", "2011");

    assertEquals("1".repeat(64), reading.typed().get(0));
  }
}
