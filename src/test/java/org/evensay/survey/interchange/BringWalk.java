package org.evensay.survey.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.evensay.survey.interchange.xlsform.Workbooks;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Bringing a survey over by keyboard alone. */
@OnTheServer
class BringWalk {

  private static final String WORKBOOK =
      """
      survey
      | type | name | label |
      | text | wish | What do you wish for? |
      | barcode | photo | Scan the photo |
      """;

  @Test
  void a_survey_comes_over_by_keyboard_and_what_became_of_it_is_read() {
    OwnProgramme programme = OwnProgramme.of("bring-walk");
    try (Browser browser = programme.opens("coordinator", Browser.usual())) {
      Page page = browser.open("/survey/design/surveys?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("interchange.bring.heading"));
      browser.enter(AriaRole.BUTTON, Words.of("interchange.bring.button"));
      assertTrue(browser.isFocused(".error-summary"), "what is wrong is said first");
      browser.tabTo(page.locator(".error-summary a").first(), "the problem");
      browser.press("Enter");
      assertTrue(browser.isFocused("#file"), "the problem leads to the field");
      Axe.check(page);
      // What a browser shows to choose a file in is no page.
      byte[] file = Workbooks.xlsx(WORKBOOK);
      page.locator("#file").setInputFiles(new FilePayload("wishes.xlsx", "", file));
      browser.enter(AriaRole.BUTTON, Words.of("interchange.bring.button"));

      assertEquals(Words.of("interchange.report.heading"), page.locator("h1").innerText());
      Axe.check(page);
      assertTrue(page.locator("#left-out + ul").innerText().contains("photo"));
      browser.enter(AriaRole.LINK, Words.of("interchange.report.draft"));
      assertTrue(page.locator("#document").inputValue().contains("What do you wish for?"));
    }
  }
}
