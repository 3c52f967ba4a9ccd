package org.evensay.survey.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.TranslatedSurvey;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/**
 * Looking at the words of a survey by keyboard alone, on a narrow screen, and from right to left.
 */
@OnTheServer
class ReviewWalk {

  @Test
  void the_words_are_looked_at_by_keyboard_on_a_narrow_screen() {
    TranslatedSurvey survey = TranslatedSurvey.publish();
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.AMINA)) {
      Page page = browser.open("/survey/design/surveys?lang=en-GB");
      browser.tabTo(page.locator("main a[href$='" + survey.review() + "']"), "the words");
      browser.follow(() -> browser.press("Enter"));
      assertEquals(Words.of("review.summary"), page.locator("main h2").first().textContent());
      assertEquals(6, page.locator("main tbody tr").count());
      assertEquals(0, browser.overflow(), "px to scroll sideways");
      browser.tabTo(page.locator("main a[href$='/survey/design/surveys']"), "the way back");
      browser.follow(() -> browser.press("Enter"));
      assertEquals(Words.of("design.surveys.heading"), page.locator("h1").textContent());
    }
  }

  @Test
  void the_page_can_be_read_from_right_to_left() {
    TranslatedSurvey survey = TranslatedSurvey.publish();
    try (Browser browser = Browser.usual().narrow().openFor(Persona.BEN)) {
      Page page = browser.open(survey.review() + "&lang=ar");
      assertEquals("rtl", page.locator("html").getAttribute("dir"));
      assertEquals(0, browser.overflow(), "px to scroll sideways");
      Axe.check(page);
      assertEquals(1, page.getByRole(AriaRole.HEADING).and(page.locator("h1")).count());
    }
  }
}
