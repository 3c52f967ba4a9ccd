package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.evensay.testing.Evensay;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SpokenSurvey;
import org.evensay.testing.SurveyDocument;

/** A published survey through which not everybody goes the same way. */
final class OwnWaySurvey {

  /** Its name in addresses. */
  final String name = "own-way-" + UUID.randomUUID().toString().substring(0, 8);

  private OwnWaySurvey() {}

  /**
   * Publishes a survey of these pages, which stand in a document's list, and of more at its top.
   */
  static OwnWaySurvey publish(String top, String pages) {
    OwnWaySurvey survey = new OwnWaySurvey();
    survey.edition(top, pages);
    return survey;
  }

  /** Publishes its next edition. */
  void edition(String top, String pages) {
    String document =
        """
        {"name": "%s", "default-language": "en-GB", "languages": {"en-GB": "checked", "ur": "draft"},
         "title": {"en-GB": "Your own way"},
         "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 1,
                   "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
         "end": {"next": {"en-GB": "Thank you"}}, %s
         "pages": [%s]}
        """
            .formatted(name, top, pages);
    Page page = SurveyDocument.publish(Persona.DEV.visits(), document);
    assertEquals("", page.problems());
  }

  /** Waits until the machine has spoken it. */
  void awaitSpoken() {
    String edition =
        Evensay.text(
            "select e.id from edition e join survey s on s.id = e.survey_id where s.slug = ?",
            name);
    new SpokenSurvey(name, edition).await();
  }

  /** Where it begins. */
  String start(String language) {
    return "/survey/answering/start?survey=" + name + "&lang=" + language;
  }

  /** The answers of each response as they are kept, without spaces, in the order they came. */
  List<String> kept() {
    return Evensay.rows(
            "select r.answers from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ? order by r.arrival",
            name)
        .stream()
        .map(row -> ((String) row.get(0)).replace(" ", ""))
        .toList();
  }
}
