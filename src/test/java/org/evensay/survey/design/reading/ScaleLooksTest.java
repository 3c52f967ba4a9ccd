package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a scale is said to look. */
class ScaleLooksTest {

  private static String scale(int points, String looks) {
    return ExampleEditions.document(
        """
        {"name": "p", "questions": [
          {"name": "q", "type": "scale", "label": {"en-GB": "How is it?"}, "points": [%s]%s}]}
        """
            .formatted(points(points), looks.isEmpty() ? "" : ", \"appearance\": " + looks));
  }

  private static String points(int number) {
    return IntStream.range(0, number)
        .mapToObj("{\"label\": {\"en-GB\": \"%d\"}}"::formatted)
        .collect(Collectors.joining(", "));
  }

  private static Scale.Appearance appearance(Edition edition) {
    return ((Scale) edition.question("q").orElseThrow()).appearance();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "2, ``, LIST",
        "30, \"list\", LIST",
        "2, \"faces\", FACES",
        "10, \"faces\", FACES",
        "2, \"slider\", SLIDER",
        "21, \"slider\", SLIDER"
      })
  void it_looks_as_its_author_says(int points, String looks, Scale.Appearance expected) {
    assertEquals(expected, appearance(ExampleEditions.parse(scale(points, looks))));
  }

  @Test
  void every_row_of_a_matrix_looks_alike() {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document(
                """
                {"name": "p", "questions": [
                  {"name": "m", "type": "matrix", "label": {"en-GB": "How is"},
                   "appearance": "faces", "points": [%s],
                   "rows": [{"name": "a", "label": {"en-GB": "A?"}},
                            {"name": "b", "label": {"en-GB": "B?"}}]}]}
                """
                    .formatted(points(5))));

    assertEquals(
        List.of(Scale.Appearance.FACES, Scale.Appearance.FACES),
        edition.questions().stream().map(row -> ((Scale) row).appearance()).toList());
  }

  private static Mistake mistake(String document) {
    List<Mistake> mistakes =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document)).mistakes();
    assertEquals(1, mistakes.size(), mistakes.toString());
    return mistakes.get(0);
  }

  private static Mistake at(String key, DocumentMistake what, Object... arguments) {
    return new Mistake(
        new Place.Path("pages[0].questions[0]." + key), what.code(), List.of(arguments));
  }

  @Test
  void what_has_no_room_or_makes_no_sense_is_a_mistake() {
    assertEquals(
        at("points", DocumentMistake.LIST_TOO_LONG, 10, 11), mistake(scale(11, "\"faces\"")));
    assertEquals(
        at("points", DocumentMistake.LIST_TOO_LONG, 21, 22), mistake(scale(22, "\"slider\"")));
    assertEquals(
        at("points", DocumentMistake.TOO_FEW_CHOICES, 2, 1), mistake(scale(1, "\"faces\"")));
    assertEquals(
        at("appearance", DocumentMistake.NONE_OF, "list, faces, slider"),
        mistake(scale(5, "\"stars\"")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "11, \"faces\", FACES",
        "5, \"likert\", LIST",
        "5, \"\", LIST",
        "5, 7, LIST",
        "1, \"slider\", SLIDER"
      })
  void what_was_published_before_scales_had_looks_can_still_be_read(
      int points, String looks, Scale.Appearance expected) throws DocumentProblem {
    assertEquals(expected, appearance(EditionDocument.published(scale(points, looks))));
  }
}
