package org.evensay.survey.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

/** A file on the safe side, in a browser: from the list to a decision. */
@OnTheServer
class SafeSideWalk {

  @Test
  void a_picture_is_looked_at_and_cleared_by_keyboard_alone() {
    OwnProgramme programme = OwnProgramme.of("safe-walk");
    FileSurvey survey = FileSurvey.publish(programme.as("coordinator"), "safe-walk");
    survey.answered(Persona.ANYONE.visits());
    String file = survey.files(true).get(0);
    try (Browser browser = programme.opens("safeguarder", Browser.usual().narrow())) {
      Page page = browser.open("/survey/enclosure/files?lang=en-GB");
      look(page, browser, "the list");
      browser.tabTo(page.locator("main li a").first(), "the file");
      browser.follow(() -> browser.press("Enter"));
      look(page, browser, "before it is shown");
      browser.tabTo(page.locator("#show"), "showing it");
      browser.follow(() -> browser.press("Enter"));
      assertEquals(60, page.locator("img.enclosed").evaluate("picture => picture.naturalWidth"));
      look(page, browser, "shown");
      browser.tabTo(page.locator("#decision"), "the decision");
      browser.press("Space");
      browser.tabTo(page.locator("#go"), "the button");
      browser.follow(() -> browser.press("Enter"));
      assertTrue(page.url().contains("/survey/enclosure/files"), page.url());
      assertEquals(1, page.locator("main li a[href*='" + file + "']").count());
      page = browser.open("/survey/enclosure/file?file=" + file + "&show=yes&lang=ur");
      look(page, browser, "in Urdu");
    }
  }

  private static void look(Page page, Browser browser, String when) {
    assertEquals(List.of(), Axe.violations(page), when);
    assertEquals(0, browser.overflow(), when);
  }
}
