package org.evensay.survey.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** From an empty draft to the second edition and the difference of the two, by keyboard alone. */
@OnTheServer
class DraftWalk {

  @Test
  void a_survey_is_drafted_checked_published_changed_and_compared_by_keyboard() {
    OwnProgramme programme = OwnProgramme.of("draft-walk");
    SurveyDocument survey = SurveyDocument.ofWords("draft-walk");
    try (Browser browser = programme.opens("coordinator", Browser.usual())) {
      Page page = browser.open("/survey/design/surveys?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("design.surveys.begin"));
      browser.enter(AriaRole.BUTTON, Words.of("edition.begin.empty"));
      browser.enter(AriaRole.LINK, Words.of("designer.outline.text"));
      write(browser, "{}");
      browser.enter(AriaRole.BUTTON, Words.of("edition.draft.check"));
      assertTrue(browser.isFocused(".error-summary"), "what is wrong is said first");
      Axe.check(page);
      write(browser, survey.json().replaceAll("\\s*\n\\s*", " "));
      browser.enter(AriaRole.BUTTON, Words.of("edition.draft.publish"));
      assertTrue(page.locator("main").innerText().contains(Words.of("edition.publish.first")));
      Axe.check(page);
      browser.enter(AriaRole.BUTTON, Words.of("edition.publish.button"));
      assertEquals(List.of(survey.title()), page.locator("tbody th").allInnerTexts());

      browser.enter(AriaRole.LINK, Words.of("design.surveys.begin"));
      browser.enter(AriaRole.BUTTON, Words.of("edition.begin.newest", survey.title()));
      browser.enter(AriaRole.LINK, Words.of("designer.outline.text"));
      String changed =
          page.locator("#document").inputValue().replace("Question words", "Question answers");
      write(browser, changed);
      browser.enter(AriaRole.BUTTON, Words.of("edition.draft.save"));
      assertEquals(Words.of("edition.draft.saved"), page.locator("[role=status]").innerText());
      browser.enter(AriaRole.BUTTON, Words.of("edition.draft.publish"));
      browser.enter(AriaRole.BUTTON, Words.of("edition.publish.button"));
      assertEquals(
          2,
          Evensay.number(
              "select count(*) from edition e join survey s on s.id = e.survey_id where s.slug = ?",
              survey.name()));

      browser.enter(AriaRole.LINK, Words.of("design.surveys.differences.of", survey.title()));
      assertEquals(1, page.locator("dd del").count());
      assertEquals(1, page.locator("dd ins").count());
      Axe.check(page);
    }
  }

  @Test
  void a_survey_is_taken_back_by_keyboard_after_being_asked_once_more() {
    OwnProgramme programme = OwnProgramme.of("withdraw-walk");
    SurveyDocument survey = SurveyDocument.ofWords("withdraw-walk");
    SurveyDocument.publish(programme.as("coordinator"), survey.json());
    try (Browser browser = programme.opens("coordinator", Browser.usual().narrow())) {
      Page page = browser.open("/survey/design/surveys?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("design.surveys.withdraw", survey.title()));
      browser.enter(AriaRole.BUTTON, Words.of("design.withdraw.button"));
      assertTrue(page.locator("tbody").innerText().contains(Words.of("design.surveys.withdrawn")));
      Axe.check(page);
    }
  }

  private static void write(Browser browser, String document) {
    browser.tabTo(browser.page().locator("#document"), "the document");
    browser.press("Control+A");
    browser.type(document);
  }
}
