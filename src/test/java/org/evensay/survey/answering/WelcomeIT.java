package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What can be answered, on the first page of the site. */
@OnTheServer
class WelcomeIT {

  @Test
  void a_survey_whose_name_is_in_another_language_than_the_page_is_marked_as_such() {
    SurveyDocument survey = SurveyDocument.ofWords("welcome");
    SurveyDocument.publish(OwnProgramme.of("welcome").as("coordinator"), survey.json());
    assertEquals("en-GB ltr", marks("ar", survey.title()));
    assertEquals(" ", marks("en-GB", survey.title()));
  }

  private static String marks(String language, String title) {
    Element heading =
        Persona.ANYONE.visits().get("/?lang=" + language).document().select("h3").stream()
            .filter(shown -> shown.text().equals(title))
            .findFirst()
            .orElseThrow();
    return heading.attr("lang") + " " + heading.attr("dir");
  }
}
