package org.evensay.survey.edition.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.edition.change.Change.Setting;
import org.evensay.survey.edition.change.Change.What;
import org.evensay.survey.edition.change.QuestionChange.Comparing;

/** An edition of four questions, and what another one changes of it. */
final class TwoEditions {

  static final String GOES =
      """
      {"name": "goes", "type": "one-choice", "label": {"en-GB": "Do you go?", "cy": "Wyt ti’n mynd?"},
       "choices": [{"name": "yes", "label": {"en-GB": "Yes"}}, {"name": "no", "label": {"en-GB": "No"}}]}
      """;
  static final String STOPS =
      """
      {"name": "stops", "type": "several-choices", "label": {"en-GB": "What stops you?"}, "most": 2,
       "choices": [{"name": "far", "label": {"en-GB": "Too far"}},
                   {"name": "money", "label": {"en-GB": "Too dear"}},
                   {"name": "none", "label": {"en-GB": "Nothing"}, "alone": true}]}
      """;
  static final String FUN =
      """
      {"name": "fun", "type": "scale", "label": {"en-GB": "How much fun is it?"},
       "points": [{"label": {"en-GB": "None"}}, {"label": {"en-GB": "A lot"}}]}
      """;
  static final String WISH =
      """
      {"name": "wish", "type": "long-text", "label": {"en-GB": "What should there be?"}}
      """;
  static final String BEFORE = document(page(GOES), page(STOPS), page(FUN), page(WISH));

  private TwoEditions() {}

  static String page(String... questions) {
    String name = questions[0].replaceAll("(?s).*?\"name\": \"(\\w+)\".*", "$1");
    return "{\"name\": \"on-%s\", \"questions\": [%s]}"
        .formatted(name, String.join(",", questions));
  }

  static String document(String... pages) {
    return """
    {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "checked", "cy": "draft"},
     "title": {"en-GB": "Clubs"},
     "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 3,
               "use": {"en-GB": "Read"}, "harm": {"en-GB": "Tell"}},
     "end": {"next": {"en-GB": "May"}}, "pages": [%s]}
    """
        .formatted(String.join(",", pages));
  }

  static Edition edition(String document) {
    try {
      return EditionDocument.parse(document);
    } catch (DocumentProblem e) {
      throw new IllegalStateException(e.mistakes().toString(), e);
    }
  }

  static EditionChange to(String after) {
    return EditionChange.of(edition(BEFORE), edition(after));
  }

  static EditionChange replacing(String part, String by) {
    assertTrue(BEFORE.contains(part), part);
    return to(BEFORE.replace(part, by));
  }

  static Setting setting(What what, String of, String before, String after) {
    return new Setting(what, of, before, after);
  }

  static void assertSurvey(Change expected, EditionChange change) {
    assertEquals(List.of(expected), change.survey());
    assertEquals(List.of(), change.questions());
  }

  static void assertQuestion(
      String name, Comparing comparing, EditionChange change, Change... expected) {
    assertEquals(List.of(), change.survey());
    assertEquals(
        List.of(name), change.questions().stream().map(one -> one.question().name()).toList());
    assertEquals(List.of(expected), change.questions().get(0).changes());
    assertEquals(comparing, change.questions().get(0).comparing());
  }
}
