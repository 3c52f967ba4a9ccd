package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the field of a question begins with. */
class PresetTest {

  private static final String CHOICES =
      "\"choices\": [{\"name\": \"bus\", \"label\": {\"en-GB\": \"Bus\"}},"
          + " {\"name\": \"bike\", \"label\": {\"en-GB\": \"Bike\"}},"
          + " {\"name\": \"foot\", \"label\": {\"en-GB\": \"Foot\"}}]";

  private static Edition asking(String type, String more) {
    return ExampleEditions.parse(
        ExampleEditions.document(
            "{\"name\": \"p\", \"questions\": [{\"name\": \"q\", \"type\": \"%s\",".formatted(type)
                + "\"label\": {\"en-GB\": \"Q\"}, "
                + more
                + "}]}"));
  }

  private static String written(String preset) {
    return "\"default\": \"" + preset + "\"";
  }

  @ParameterizedTest
  @CsvSource({
    "one-choice, bike, bike",
    "several-choices, bus foot, bus|foot",
    "ranking, foot bus, 2||1",
    "best-worst, foot bus, foot|bus",
    "points, bus=40 foot=60, 40||60",
    "number, 7, 7",
    "decimal, 2.50, 2.5",
    "date, 2026-05-31, 31|5|2026",
    "month, 2026-05, 5|2026",
    "time, 07:30, 07|30",
    "short-text, Leeds, Leeds",
    "long-text, Leeds, Leeds"
  })
  void it_is_what_the_document_says_as_somebody_would_have_typed_it(
      String type, String preset, String fields) {
    Question question = asking(type, written(preset) + ", " + CHOICES).question("q").orElseThrow();

    assertEquals(Arrays.asList(fields.split("\\|", -1)), question.preset());
  }

  @Test
  void a_number_may_be_written_as_one() {
    assertEquals(
        List.of("7"), asking("number", "\"default\": 7").question("q").orElseThrow().preset());
    assertEquals(
        List.of("2"),
        asking(
                "scale",
                "\"default\": 2, \"points\": [{\"label\": {\"en-GB\": \"A\"}},"
                    + " {\"label\": {\"en-GB\": \"B\"}}]")
            .question("q")
            .orElseThrow()
            .preset());
  }

  @Test
  void each_row_of_a_matrix_begins_with_it() {
    Edition edition =
        asking(
            "matrix",
            "\"rows\": [{\"name\": \"a\", \"label\": {\"en-GB\": \"A\"}},"
                + " {\"name\": \"b\", \"label\": {\"en-GB\": \"B\"}}], "
                + CHOICES
                + ", "
                + written("foot"));

    edition.questions().forEach(row -> assertEquals(List.of("foot"), row.preset(), row.name()));
  }

  @Test
  void without_one_a_field_begins_empty() {
    assertEquals(List.of(), asking("number", CHOICES).question("q").orElseThrow().preset());
  }

  @Test
  void what_is_typed_in_the_year_of_a_date_is_read_as_a_date() {
    Question date = asking("date", written("2026-05-31")).question("q").orElseThrow();

    assertEquals(new Answer.When("2026-05-31"), date.read(date.preset()).answer().orElseThrow());
  }
}
