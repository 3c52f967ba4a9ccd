package org.evensay.survey.design.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsSetTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1000000000, ANY",
    "-1000000000, 1000000000, ANY",
    "0.5, 1000000000, FROM",
    "-5, 1000000000, FROM",
    "-1000000000, 12, TO",
    "0, 120, BETWEEN",
    "-5, -5, BETWEEN"
  })
  void people_are_told_the_bounds_that_somebody_set(
      BigDecimal least, BigDecimal most, BoundsSet range) {
    assertEquals(range, BoundsSet.of(least, most));
  }

  @Test
  void a_question_that_says_nothing_of_bounds_has_none_to_tell() {
    assertEquals(BoundsSet.ANY, ((WholeNumber) question("number", "")).range());
    assertEquals(BoundsSet.ANY, ((DecimalNumber) question("decimal", "")).range());
    assertEquals(BoundsSet.FROM, ((WholeNumber) question("number", ",\"least\":1")).range());
    assertEquals(BoundsSet.BETWEEN, ((DecimalNumber) question("decimal", ",\"most\":9")).range());
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, 2200-12-31, ANY",
    "1900-01-02, 2200-12-31, FROM",
    "1900-01-01, 2200-12-30, TO",
    "2011-03-27, 2011-03-27, BETWEEN"
  })
  void so_they_are_those_of_a_date(LocalDate least, LocalDate most, BoundsSet range) {
    assertEquals(range, BoundsSet.of(least, most));
  }

  @Test
  void a_month_that_says_nothing_of_bounds_has_none_to_tell() {
    assertEquals(BoundsSet.ANY, ((CalendarMonth) question("month", "")).range());
    assertEquals(
        BoundsSet.TO, ((CalendarMonth) question("month", ",\"most\":\"2200-11\"")).range());
  }

  private static Question question(String type, String more) {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document(
                "{\"name\":\"one\",\"questions\":[{\"type\":\"%s\",\"name\":\"n\",\"label\":{\"en-GB\":\"N\"}%s}]}"
                    .formatted(type, more)));
    return edition.question("n").orElseThrow();
  }
}
