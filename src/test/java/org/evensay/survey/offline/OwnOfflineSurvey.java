package org.evensay.survey.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;

/** A published survey in two languages that asks with everything that a device works out itself. */
final class OwnOfflineSurvey {

  private static final String DOCUMENT =
      """
      {"name": "%s", "default-language": "en-GB", "languages": {"en-GB": "checked", "ur": "draft"},
       "title": {"en-GB": "Your way", "ur": "آپ کا راستہ"},
       "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 1,
                 "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
       "end": {"next": {"en-GB": "We tell you what came of it."}},
       "ends": [{"name": "old", "end-if": "${age} > 90", "words": {"en-GB": "This is for others."}}],
       "pages": [
        {"name": "one", "title": {"en-GB": "School"}, "questions": [
          {"name": "goes", "type": "one-choice", "required": true,
           "label": {"en-GB": "Do you go to school?", "ur": "کیا آپ اسکول جاتے ہیں؟"},
           "choices": [{"name": "yes", "label": {"en-GB": "Yes", "ur": "ہاں"}},
                       {"name": "no", "label": {"en-GB": "No", "ur": "نہیں"}}]},
          {"name": "why", "type": "short-text", "label": {"en-GB": "Why not?", "ur": "کیوں نہیں؟"},
           "show-if": "${goes} = 'no'"}]},
        {"name": "two", "title": {"en-GB": "You"}, "questions": [
          {"name": "age", "type": "number", "least": 1, "most": 99, "label": {"en-GB": "How old are you?"},
           "required-if": "${goes} = 'yes'"},
          {"name": "teen", "type": "calculated", "value": "if(${age} >= 13 and ${age} < 20, 'teen', 'other')"},
          {"name": "county", "type": "one-choice", "label": {"en-GB": "Which county?"},
           "choices": [{"name": "kent", "label": {"en-GB": "Kent"}}, {"name": "devon", "label": {"en-GB": "Devon"}}]},
          {"name": "town", "type": "one-choice", "label": {"en-GB": "Which town?"}, "choices-if": "county = ${county}",
           "choices": [{"name": "dover", "label": {"en-GB": "Dover"}, "values": {"county": "kent"}},
                       {"name": "deal", "label": {"en-GB": "Deal"}, "values": {"county": "kent"}},
                       {"name": "exeter", "label": {"en-GB": "Exeter"}, "values": {"county": "devon"}}]}]},
        {"name": "three", "title": {"en-GB": "More"}, "questions": [
          {"name": "likes", "type": "several-choices", "label": {"en-GB": "What do you like at ${age}?"}, "most": 2,
           "show-if": "${teen} = 'teen'",
           "choices": [{"name": "art", "label": {"en-GB": "Art"}}, {"name": "maths", "label": {"en-GB": "Maths"}},
                       {"name": "none", "label": {"en-GB": "None"}, "alone": true}]},
          {"name": "born", "type": "date", "label": {"en-GB": "When were you born?"},
           "valid-if": ". < '2020-01-01'", "valid-message": {"en-GB": "That is too late."}},
          {"name": "first", "type": "ranking", "label": {"en-GB": "What comes first?"},
           "choices": [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}]},
          {"name": "share", "type": "points", "total": 10, "label": {"en-GB": "Share out"},
           "show-if": "selected(${likes}, 'art')",
           "choices": [{"name": "x", "label": {"en-GB": "X"}}, {"name": "y", "label": {"en-GB": "Y"}}]},
          {"name": "more", "type": "short-text", "label": {"en-GB": "More?"}, "show-if": "${share_x} > 5"}]}]}
      """;

  private static String name;

  private OwnOfflineSurvey() {}

  /** Publishes it, for the first who asks. */
  static synchronized String publish() {
    if (name == null) {
      String own = "without-network-" + UUID.randomUUID().toString().substring(0, 8);
      Page page =
          Persona.DEV
              .visits()
              .post("/survey/design/add", Map.of("document", DOCUMENT.formatted(own)));
      assertEquals("", page.problems());
      name = own;
    }
    return name;
  }

  static String document() {
    return DOCUMENT.formatted(name);
  }
}
