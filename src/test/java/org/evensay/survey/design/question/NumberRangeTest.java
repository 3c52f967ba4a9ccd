package org.evensay.survey.design.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangeTest {

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
      BigDecimal least, BigDecimal most, NumberRange range) {
    assertEquals(range, NumberRange.of(least, most));
  }

  @Test
  void a_question_that_says_nothing_of_bounds_has_none_to_tell() {
    assertEquals(NumberRange.ANY, ((WholeNumber) question("number", "")).range());
    assertEquals(NumberRange.ANY, ((DecimalNumber) question("decimal", "")).range());
    assertEquals(NumberRange.FROM, ((WholeNumber) question("number", ",\"least\":1")).range());
    assertEquals(NumberRange.BETWEEN, ((DecimalNumber) question("decimal", ",\"most\":9")).range());
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
