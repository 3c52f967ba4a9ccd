package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever moves a line goes on with the same arrow, as long as it leads anywhere. */
class PressedArrowTest {

  private static final DraftDocument DRAFT =
      DraftDocument.readable(
          "{'pages': [{'questions': [{'name': 'a'}, {'name': 'b'}]}, {'questions': [{'name': 'c'}]},"
              .concat(" {'questions': [{'name': 'd'}, {'name': 'e'}]}]}")
              .replace('\'', '"'));

  @ParameterizedTest
  @CsvSource({
    "up, 0.0, down",
    "up, 0, down",
    "up, 0.1, up",
    "up, 1.0, up",
    "up, 2.1, up",
    "down, 0.0, down",
    "down, 1.0, down",
    "down, 2.0, down",
    "down, 2.1, up",
    "down, 2, up",
    "down, 1, down",
  })
  void the_arrow_is_the_same_or_the_way_back(String pressed, String line, String next) {
    assertEquals(
        next,
        PressedArrow.of(pressed + " " + line + " digest")
            .orElseThrow()
            .next(Spot.of(line).orElseThrow(), DRAFT)
            .way());
  }

  @Test
  void nothing_else_is_an_arrow() {
    assertEquals(Optional.empty(), PressedArrow.of(null));
    assertEquals(Optional.empty(), PressedArrow.of(""));
    assertEquals(Optional.empty(), PressedArrow.of("upwards 0.0"));
  }
}
