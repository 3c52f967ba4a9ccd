package org.evensay.survey.review.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {

  private static final Locale POLISH = Locale.forLanguageTag("pl");

  private static Optional<ReadingAge> of(String text) {
    return ReadingAge.of(Sample.of(text, Locale.UK), Locale.UK);
  }

  @Test
  void the_platypus_is_read_from_fourteen_to_seventeen_on_and_that_is_too_hard() {
    ReadingAge age =
        of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.")
            .orElseThrow();

    // By the three formulas: 9.7, 11.3 and 12.7 years at school, which begins at five.
    assertEquals(new ReadingAge(14, 16, 17), age);
    assertTrue(age.isTooHard());
    assertTrue(age.isTooHardForAll());
  }

  @Test
  void a_plain_question_is_not_too_hard() {
    assertFalse(of("How do you feel when you get to school?").orElseThrow().isTooHard());
  }

  @Test
  void four_words_are_too_few_to_say_anything() {
    assertEquals(Optional.empty(), of("Responsibilities of the organisation"));
    assertTrue(of("Responsibilities of the whole organisation").isPresent());
  }

  @Test
  void nine_is_not_too_hard_and_ten_is() {
    assertFalse(new ReadingAge(7, 9, 14).isTooHard());
    assertTrue(new ReadingAge(7, 10, 14).isTooHard());
    assertFalse(new ReadingAge(7, 10, 14).isTooHardForAll());
    assertTrue(new ReadingAge(10, 10, 14).isTooHardForAll());
  }

  @Test
  void no_figure_is_given_for_a_language_without_a_formula() {
    Locale welsh = Locale.forLanguageTag("cy");

    assertEquals(
        Optional.empty(),
        ReadingAge.of(Sample.of("Sut ydych chi’n teimlo am fynd i’r ysgol?", welsh), welsh));
    assertFalse(Formula.exist(welsh));
    assertTrue(Formula.exist(POLISH));
  }

  @Test
  void polish_of_an_office_is_harder_than_plain_polish() {
    String plain = "Chcemy wiedzieć, jak ci jest w szkole. Powiedz nam, co trzeba tam zmienić. ";
    String office =
        "Kwestionariusz umożliwia interesariuszom partycypację w ewaluacji funkcjonowania"
            + " placówki oświatowej. ";

    assertFalse(polish(plain.repeat(4)).isTooHard());
    assertEquals(new ReadingAge(18, 18, 18), polish(office.repeat(6)));
    assertEquals(
        List.of("kwestionariusz", "umożliwia", "interesariuszom", "partycypację"),
        Sample.longWords(Word.in(office, POLISH), POLISH).subList(0, 4));
  }

  private static ReadingAge polish(String text) {
    return ReadingAge.of(Sample.of(text, POLISH), POLISH).orElseThrow();
  }
}
