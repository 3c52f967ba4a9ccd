package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices that are compared two by two, in a browser. */
@OnTheServer
class PairwiseWalk {

  private static final String NEXT = "button[value=next]";

  private static OwnWaySurvey survey;

  @BeforeAll
  static void publish() {
    survey = OwnWaySurvey.publish("", PairwiseIT.PAGES);
  }

  private static Page begin(Browser browser, String language) {
    browser.open(survey.start(language));
    return browser.click("button[value=begin]");
  }

  @Test
  void every_pair_is_decided_by_keyboard_alone_without_script() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      List<Locator> pairs = page.locator("fieldset fieldset").all();
      browser.tabTo(pairs.get(0).locator("input").first(), "the first of the first pair");
      browser.press("Space");
      browser.tabTo(pairs.get(1).locator("input").first(), "the first of the second pair");
      browser.press("ArrowDown");
      browser.tabTo(pairs.get(2).locator("input").first(), "the first of the third pair");
      browser.press("ArrowUp");
      assertEquals(
          List.of(0, 1, 2),
          pairs.stream()
              .map(
                  pair ->
                      pair.locator("input").all().stream()
                          .map(Locator::isChecked)
                          .toList()
                          .indexOf(true))
              .toList());
      browser.tabTo(page.locator(NEXT), "the button");
      browser.follow(() -> browser.press("Enter"));
      assertTrue(page.locator("#say").count() > 0, page.title());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-GB-simple", "ur"})
  void it_is_as_accessible_as_any_other_question(String language) {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, language);
      look(page, browser, "at first");
      page.locator("#prefer").check();
      browser.click(NEXT);
      look(page, browser, "with pairs left");
    }
  }

  private static void look(Page page, Browser browser, String when) {
    assertEquals(List.of(), Axe.violations(page), when);
    assertEquals(0, browser.overflow(), when);
  }
}
