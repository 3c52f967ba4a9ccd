package org.evensay.survey.design;

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

/** Publishing a survey by keyboard alone. */
@OnTheServer
class AddWalk {

  @Test
  void a_survey_is_published_by_keyboard_and_can_be_answered_at_once() {
    OwnProgramme programme = OwnProgramme.of("add-walk");
    SurveyDocument survey = SurveyDocument.ofWords("add-walk");
    try (Browser browser = programme.opens("coordinator", Browser.usual())) {
      Page page = browser.open("/survey/design/surveys?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("design.surveys.add"));
      write(browser, "{}");
      assertTrue(browser.isFocused(".error-summary"), "what is wrong is said first");
      browser.tabTo(page.locator(".error-summary a").first(), "the problem");
      browser.press("Enter");
      assertTrue(browser.isFocused("#document"), "the problem leads to the document");
      assertEquals("{}", page.locator("#document").inputValue());
      write(browser, survey.json().replaceAll("\\s*\n\\s*", " "));

      assertTrue(page.url().contains("/survey/design/surveys"), page.url());
      assertEquals(List.of(survey.title()), page.locator("tbody th").allInnerTexts());
      Axe.check(page);
      browser.enter(AriaRole.LINK, survey.title());
      assertEquals(survey.title(), page.locator("h1").innerText());
      assertEquals(
          1,
          Evensay.number(
              "select count(*) from survey where slug = ? and programme_id = ?",
              survey.name(),
              programme.id()));
    }
  }

  private static void write(Browser browser, String document) {
    browser.tabTo(browser.page().locator("#document"), "the document");
    browser.press("Control+A");
    browser.type(document);
    browser.enter(AriaRole.BUTTON, Words.of("design.add.button"));
  }
}
