package org.evensay.survey.response.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

/** What variables are about, in several languages. */
class PartTest {

  private static List<String> labels(String question, LanguageVariant reader) {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document("{\"name\": \"p\", \"questions\": [" + question + "]}")
                .replace(
                    "\"languages\": {\"en-GB\": \"checked\"}",
                    "\"languages\": {\"en-GB\": \"checked\", \"pl\": \"draft\"}"));
    return edition.questions().stream()
        .flatMap(one -> Part.of(one).stream())
        .map(part -> part.label().in(reader))
        .toList();
  }

  @Test
  void what_is_put_together_is_in_one_language_or_in_the_first_one() {
    String question =
        """
        {"name": "q", "type": "ranking", "label": {"en-GB": "What first?", "pl": "Co najpierw?"},
         "choices": [{"name": "a", "label": {"en-GB": "Bus", "pl": "Autobus"}},
                     {"name": "b", "label": {"en-GB": "Bike"}}]}
        """;
    assertEquals(
        List.of("Co najpierw?: Autobus", "What first?: Bike"), labels(question, Spoken.POLISH));
    assertEquals(
        List.of("What first?: Bus", "What first?: Bike"),
        labels(question, LanguageVariant.ENGLISH));
  }

  @Test
  void the_best_and_the_worst_are_called_as_their_author_calls_them() {
    String question =
        """
        {"name": "q", "type": "best-worst", "label": {"en-GB": "Which?", "pl": "Co?"}, %s
         "choices": [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}},
                     {"name": "c", "label": {"en-GB": "C"}}]}
        """;
    String best = "\"best-label\": {\"en-GB\": \"Most important\", \"pl\": \"Najważniejsze\"},";

    assertEquals(
        List.of("Which?: Most important", "Which?: The worst"),
        labels(question.formatted(best), LanguageVariant.ENGLISH));
    assertEquals(
        List.of("Co?: Najważniejsze", "Co?: Najgorsze"),
        labels(question.formatted(best), Spoken.POLISH));
  }

  @Test
  void a_row_without_a_language_takes_its_question_along() {
    String matrix =
        """
        {"name": "m", "type": "matrix", "label": {"en-GB": "How is", "pl": "Jaki jest"},
         "rows": [{"name": "a", "label": {"en-GB": "lunch", "pl": "obiad"}},
                  {"name": "b", "label": {"en-GB": "tea"}}],
         "points": [{"label": {"en-GB": "Bad"}}, {"label": {"en-GB": "Good"}}]}
        """;
    assertEquals(List.of("Jaki jest obiad", "How is tea"), labels(matrix, Spoken.POLISH));
  }
}
