package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;

/** A published survey of the types that take several fields, and of all that is not asked. */
public final class EveryTypeSurvey {

  /** Its name in addresses. */
  public static final String NAME = "every-type-" + UUID.randomUUID().toString().substring(0, 8);

  private static final String DOCUMENT =
      """
      {"name": "%s", "default-language": "en-GB",
       "languages": {"en-GB": "checked", "ur": "draft", "sq": "draft"},
       "title": {"en-GB": "Your way to school"},
       "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 1,
                 "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
       "end": {"next": {"en-GB": "Thank you"}},
       "lists": {"ways": [
         {"name": "bus", "label": {"en-GB": "The bus", "ur": "بس"}},
         {"name": "bike", "label": {"en-GB": "The bike", "ur": "سائیکل"}},
         {"name": "foot", "label": {"en-GB": "On foot", "ur": "پیدل"}}]},
       "pages": [
         {"name": "numbers", "questions": [
           {"name": "far", "type": "decimal", "label": {"en-GB": "How many miles is it?"},
            "most": 50, "places": 1},
           {"name": "born", "type": "date", "label": {"en-GB": "When did you first go?"},
            "least": "2001-01-01", "most": "2030-12-31", "required": true,
            "required-message": {"en-GB": "Tell us the day, please", "sq": "Na thuaj ditën"}},
           {"name": "moved", "type": "month", "label": {"en-GB": "When did you move?"}},
           {"name": "leaves", "type": "time", "label": {"en-GB": "When do you leave?"},
            "valid-if": "decimal-time(.) < 0.5",
            "valid-message": {"en-GB": "School begins in the morning."}}]},
         {"name": "order", "questions": [
           {"name": "first", "type": "ranking", "label": {"en-GB": "What do you like most?"},
            "list": "ways"}]},
         {"name": "sharing", "questions": [
           {"name": "money", "type": "points", "label": {"en-GB": "What should get the money?"},
            "total": 10, "list": "ways"}]},
         {"name": "extremes", "questions": [
           {"name": "extreme", "type": "best-worst", "label": {"en-GB": "Which is which?"},
            "best-label": {"en-GB": "Most important", "ur": "سب سے اہم"},
            "worst-label": {"en-GB": "Least important", "ur": "سب سے کم اہم"}, "list": "ways"}]},
         {"name": "each", "questions": [
           {"name": "like", "type": "matrix", "label": {"en-GB": "How do you like"},
            "rows": [{"name": "bus", "label": {"en-GB": "the bus?"}},
                     {"name": "foot", "label": {"en-GB": "walking?"}}],
            "points": [{"label": {"en-GB": "Not much"}}, {"label": {"en-GB": "A lot"}}]},
           {"name": "liked", "type": "calculated", "value": "${like_bus} + ${like_foot}"},
           {"name": "with", "type": "one-choice", "label": {"en-GB": "Who goes with you?"},
            "choices": [
              {"name": "nobody", "label": {"en-GB": "Nobody"}},
              {"name": "another", "label": {"en-GB": "Somebody else"}, "other": true,
               "other-label": {"en-GB": "Who is that?"}}]}]},
         {"name": "last", "questions": [
           {"name": "read", "type": "note",
            "label": {"en-GB": "You leave at ${leaves} and like ${first}: ${liked} points."}},
           {"name": "agrees", "type": "agree", "label": {"en-GB": "You may use what I said."}}]}]}
      """
          .formatted(NAME);

  private static boolean published;

  private EveryTypeSurvey() {}

  /** Publishes it, for the first who asks: the same once more would be no new edition. */
  public static synchronized void publish() {
    if (!published) {
      Page page = Persona.DEV.visits().post("/survey/design/add", Map.of("document", DOCUMENT));
      assertEquals("", page.problems());
      published = true;
    }
  }

  /** Where it begins. */
  static String start(String language) {
    return "/survey/answering/start?survey=" + NAME + "&lang=" + language;
  }
}
