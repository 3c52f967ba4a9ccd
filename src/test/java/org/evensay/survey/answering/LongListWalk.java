package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Towns;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for one of ten thousand choices, in a browser. */
@OnTheServer
class LongListWalk {

  private static SurveyDocument survey;

  @BeforeAll
  static void publish() {
    survey =
        SurveyDocument.of("towns")
            .page("town", Asked.oneChoice("town").with("choices", Towns.choices()).required())
            .publish();
  }

  private static Page begin(Browser browser, String language) {
    browser.open("/survey/answering/start?survey=" + survey.name() + "&lang=" + language);
    return browser.click("button[value=begin]");
  }

  @Test
  void it_is_found_and_chosen_by_keyboard_without_script() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      browser.tabTo(page.locator("#town"), "the line to search by");
      browser.type("kingston we");
      browser.follow(() -> browser.press("Enter"));

      assertTrue(browser.isFocused("#town-results"), "the focus is where the results begin");
      assertEquals(
          Words.of("answering.search.found", 10, '\u2068' + "kingston we" + '\u2069'),
          page.locator("#town-results").textContent());
      browser.press("Tab", "Space");
      assertEquals(1, page.locator("input[name=town]:checked").count());
      browser.tabTo(page.locator("button[value=next]"), "the button");
      browser.follow(() -> browser.press("Enter"));
      assertTrue(page.locator("main").textContent().contains(Towns.label(999)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-GB-simple", "ur"})
  void it_is_as_accessible_as_any_other_page(String language) {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, language);
      look(page, browser, "before a search");
      browser.click("button[value=next]");
      look(page, browser, "with a problem");
      page.locator("#town").fill("no such town");
      browser.click("button[value='find:town']");
      look(page, browser, "with nothing found");
      page.locator("#town").fill("k");
      browser.click("button[value='find:town']");
      page.locator("input[name=town]").first().check();
      browser.click("button[value='find:town']");
      look(page, browser, "with more found than are shown");
    }
  }

  private static void look(Page page, Browser browser, String when) {
    assertEquals(List.of(), Axe.violations(page), when);
    assertEquals(0, browser.overflow(), when);
  }
}
