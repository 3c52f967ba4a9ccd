package org.evensay.survey.interchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.junit.jupiter.api.Test;

/** Places and mistakes have words in every language. */
class ReportWordsTest {

  @Test
  void every_place_is_named_with_all_that_it_is() {
    List<Place> places =
        List.of(
            new Place.Whole(),
            new Place.Sheet("survey"),
            new Place.Row("survey", 1012),
            new Place.Column("survey", "AB"),
            new Place.Cell("survey", 1012, "AB"),
            new Place.Path("pages[0].elements[2]"));

    assertEquals(
        List.of(
            "The file",
            "Sheet survey",
            "Sheet survey, row 1012",
            "Sheet survey, column AB",
            "Sheet survey, cell AB1012",
            "At pages[0].elements[2]"),
        places.stream()
            .map(
                place ->
                    Messages.installed()
                        .text(LanguageVariant.ENGLISH, place.code(), place.arguments().toArray()))
            .toList());
  }

  @Test
  void every_mistake_has_words_in_every_language() {
    for (LanguageVariant language : LanguageVariant.spoken()) {
      Stream<String> words =
          Arrays.stream(ImportMistake.values())
              .map(mistake -> Messages.installed().text(language, mistake.code(), "a", "b"));
      words.forEach(said -> assertFalse(said.startsWith("interchange."), said));
    }
  }
}
