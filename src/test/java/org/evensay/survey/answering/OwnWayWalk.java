package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways through a survey that are not the same for everybody, in a browser. */
@OnTheServer
class OwnWayWalk {

  private static final String BEGIN = "button[value=begin]";
  private static final String NEXT = "button[value=next]";
  private static final String AGAIN = "button[value=again]";

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur"})
  void an_end_is_read_and_turned_back_from_without_script_on_a_small_phone(String language) {
    OwnWaySurvey survey = OwnWaySurvey.publish(EndIT.ENDS, EndIT.PAGES);
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start(language));
      browser.click(BEGIN);
      page.locator("#age").fill("9");
      browser.click(NEXT);
      assertEquals(0, browser.overflow(), page.title());
      browser.click(AGAIN);
      assertEquals("9", page.locator("#age").inputValue());
    }
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start(language));
      browser.click(BEGIN);
      page.locator("#age").fill("9");
      browser.click(NEXT);
      assertTrue(page.locator(AGAIN).isVisible(), page.title());
      assertEquals(List.of(), Axe.violations(page), page.title());
    }
  }

  @Test
  void an_end_is_turned_back_from_by_keyboard_alone() {
    OwnWaySurvey survey = OwnWaySurvey.publish(EndIT.ENDS, EndIT.PAGES);
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start("en-GB"));
      browser.click(BEGIN);
      browser.tabTo(page.locator("#age"), "the field");
      browser.type("9");
      browser.tabTo(page.locator(NEXT), "the button");
      browser.follow(() -> browser.press("Enter"));
      browser.tabTo(page.locator(AGAIN), "the way back");
      browser.follow(() -> browser.press("Enter"));
      assertEquals("9", page.locator("#age").inputValue());
    }
  }

  @Test
  void pages_with_a_title_and_fields_that_begin_with_something_are_as_accessible_as_any_other() {
    OwnWaySurvey survey =
        OwnWaySurvey.publish(
            "",
            """
            {"name": "one", "title": {"en-GB": "On your way"}, "shuffle": true, "questions": [
              {"name": "how", "type": "one-choice", "label": {"en-GB": "How?"}, "default": "foot",
               "shuffle": true,
               "choices": [{"name": "bus", "label": {"en-GB": "By bus"}},
                           {"name": "foot", "label": {"en-GB": "On foot"}}]},
              {"name": "since", "type": "month", "label": {"en-GB": "Since?"},
               "default": "2026-05"}]}
            """);
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start("en-GB"));
      browser.click(BEGIN);
      assertEquals("On your way", page.locator("h1").textContent());
      assertTrue(page.locator("[name=how][value=foot]").isChecked());
      assertEquals("2026", page.locator("[name=since-year]").inputValue());
      assertEquals(List.of(), Axe.violations(page), page.title());
      assertEquals(0, browser.overflow(), page.title());
    }
  }
}
