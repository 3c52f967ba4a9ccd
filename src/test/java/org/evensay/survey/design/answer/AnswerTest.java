package org.evensay.survey.design.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

  @ParameterizedTest
  @CsvSource({"100, 100", "1E+2, 100", "1200.0, 1200", "2.50, 2.5", "0.00, 0", "-10, -10"})
  void a_number_with_decimals_is_the_same_however_it_is_written(String written, String kept) {
    Answer.Fraction number = new Answer.Fraction(new BigDecimal(written));

    assertEquals(new BigDecimal(kept), number.value());
    assertEquals(kept, number.value().toString());
  }
}
