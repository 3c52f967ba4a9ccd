package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.design.reading.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much answers can be, counted by hand. */
class LongestAnswersTest {

  /** For a name of one letter: 2 bytes and the letter, 4 for how many values there are. */
  private static final int NAME = 2 + 1 + 4;

  private static Edition asking(String rest) {
    return ExampleEditions.parse(
        ExampleEditions.document(
            "{\"name\": \"p\", \"questions\": [{\"name\": \"q\", \"label\": {\"en-GB\": \"Q\"}, "
                + rest
                + "}]}"));
  }

  private static String choices(String... names) {
    return "\"choices\": ["
        + String.join(
            ", ",
            List.of(names).stream()
                .map("{\"name\": \"%s\", \"label\": {\"en-GB\": \"C\"}}"::formatted)
                .toList())
        + "]";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"type\": \"short-text\", \"most-characters\": 10 | 44",
        "\"type\": \"long-text\" | 16004",
        "\"type\": \"number\", \"least\": -10, \"most\": 7 | 7",
        "\"type\": \"number\" | 14",
        "\"type\": \"scale\", \"points\": [{\"value\": -12, \"label\": {\"en-GB\": \"A\"}}, {\"value\": 1, \"label\": {\"en-GB\": \"B\"}}] | 7"
      })
  void what_is_typed_takes_four_bytes_a_character_and_a_number_its_digits(String rest, int bytes) {
    assertEquals(NAME + bytes, LongestAnswers.bytes(asking(rest)));
  }

  @Test
  void of_choices_the_longest_count_as_many_as_can_be_chosen() {
    String three = choices("a", "four", "threes");

    assertEquals(NAME + 4 + 6, LongestAnswers.bytes(asking("\"type\": \"one-choice\", " + three)));
    assertEquals(
        NAME + (4 + 6) + (4 + 4),
        LongestAnswers.bytes(asking("\"type\": \"several-choices\", \"most\": 2, " + three)));
  }

  @Test
  void a_page_can_send_all_that_can_be_chosen_and_typed_on_it() {
    Edition edition = ExampleEditions.everyType();

    assertEquals(
        List.of(1, 3 + 1, 2, 1), edition.pages().stream().map(LongestAnswers::values).toList());
  }

  @Test
  void a_search_sends_its_words_and_all_that_it_found() {
    String choices = "\"list\": \"things\", \"appearance\": \"search\"";

    assertEquals(1 + 2, values(asking("\"type\": \"one-choice\", " + choices)));
    assertEquals(
        3 + 2 + Limits.CHOICES_FOUND,
        values(asking("\"type\": \"several-choices\", \"most\": 3, " + choices)));
  }

  private static int values(Edition edition) {
    return LongestAnswers.values(edition.pages().get(0));
  }

  @Test
  void no_character_takes_more_bytes_than_are_counted() {
    assertEquals(
        4,
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> Character.getType(c) != Character.SURROGATE)
            .map(c -> Character.toString(c).getBytes(StandardCharsets.UTF_8).length)
            .max()
            .getAsInt());
  }

  @Test
  void as_many_long_texts_as_fit_are_a_survey() {
    String pages = Wrong.pages(17, 4, "\"type\": \"long-text\"");

    assertEquals(68, ExampleEditions.parse(pages).questions().size());
  }
}
