package org.evensay.survey.designer;

import static org.evensay.survey.designer.PartForms.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.PartKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question becomes one of another kind. */
class KindsTest {

  private static final Optional<Spot> FIRST = Spot.of("0.0");
  private static final DraftDocument NOTHING = DraftDocument.readable("");

  @ParameterizedTest
  @CsvSource({
    "several-choices, number, ''",
    "number, several-choices, ''",
    "several-choices, ranking, ''",
    "number, date, ''",
    "number, decimal, 'least most default'",
    "several-choices, one-choice, 'least most default'",
    "short-text, long-text, 'least most default'",
    // Somebody mends the name of a kind.
    "numbr, number, 'least most default'",
    "number, number, 'least most default'",
  })
  void a_question_of_another_kind_has_nothing_that_would_mean_something_else(
      String before, String now, String kept) {
    String question =
        "{\"name\": \"q\", \"type\": \"%s\", \"least\": 1, \"most\": 2, \"default\": \"1\"}";
    JsonObject after =
        PartKeys.settled(
            json(question.formatted(before)),
            json(question.formatted(now)),
            FIRST,
            NOTHING,
            name -> false);

    assertEquals(now, after.getString("type"));
    assertEquals(
        kept,
        after.keySet().stream()
            .filter(key -> !List.of("name", "type").contains(key))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "scale, faces, one-choice, false",
    "scale, list, one-choice, true",
    "one-choice, search, scale, false",
    "one-choice, search, several-choices, true",
  })
  void how_it_is_shown_stays_only_where_the_other_kind_can_be_shown_so(
      String before, String appearance, String now, boolean stays) {
    String question = "{\"name\": \"q\", \"type\": \"%s\", \"appearance\": \"" + appearance + "\"}";

    assertEquals(
        stays,
        PartKeys.settled(
                json(question.formatted(before)),
                json(question.formatted(now)),
                FIRST,
                NOTHING,
                name -> false)
            .containsKey("appearance"));
  }
}
