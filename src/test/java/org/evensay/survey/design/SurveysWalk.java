package org.evensay.survey.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Closing a survey and opening it again by keyboard alone. */
@OnTheServer
class SurveysWalk {

  @Test
  void a_survey_is_closed_and_opened_again_by_keyboard() {
    OwnProgramme programme = OwnProgramme.of("surveys-walk");
    SurveyDocument survey = SurveyDocument.ofWords("surveys-walk");
    programme.as("coordinator").post("/survey/design/add", Map.of("document", survey.json()));
    try (Browser browser = programme.opens("coordinator", Browser.usual())) {
      Page page = browser.open("/survey/design/surveys?lang=en-GB");
      assertEquals(List.of("1", Words.of("design.surveys.open")), state(page));

      browser.enter(AriaRole.BUTTON, Words.of("design.surveys.close", survey.title()));
      assertEquals(List.of("1", Words.of("design.surveys.closed")), state(page));
      assertEquals(0, forms(survey));
      Axe.check(page);

      browser.enter(AriaRole.BUTTON, Words.of("design.surveys.reopen", survey.title()));
      assertEquals(List.of("1", Words.of("design.surveys.open")), state(page));
      assertEquals(1, forms(survey));
      Axe.check(page);
    }
  }

  /** The edition and the state of the only survey. */
  private static List<String> state(Page page) {
    return page.locator("tbody td").allInnerTexts().subList(0, 2);
  }

  /** How many forms its start page has for whoever wants to answer. */
  private static int forms(SurveyDocument survey) {
    return survey.start(Persona.ANYONE.visits()).document().select("main form").size();
  }
}
