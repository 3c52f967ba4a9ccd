package org.evensay.survey.interchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest
  @EnumSource(ImportLimits.Of.class)
  void a_file_that_is_too_full_is_told_how_full_it_may_be(ImportLimits.Of what) {
    for (LanguageVariant language : LanguageVariant.spoken()) {
      ImportProblem.Mistake mistake = ImportProblem.tooMuch(what, 7).mistakes().get(0);
      String code = mistake.what().code();
      String said = Messages.installed().text(language, code, mistake.arguments().toArray());
      String unnamed = Messages.installed().text(language, code, "", 7);

      assertNotEquals(unnamed, said, language.tag());
      assertTrue(said.contains(NumberFormat.getInstance(language.locale()).format(7)), said);
    }
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
