package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Persona;
import org.evensay.testing.SpokenSurvey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listening to questions, in a browser. */
@OnTheServer
class ListenWalk {

  private static SpokenSurvey survey;

  @BeforeAll
  static void publish() {
    survey = SpokenSurvey.publish(OwnProgramme.of("listen-walk"), "heard");
  }

  private static Page begin(Browser browser, String language) {
    Page page = browser.open(survey.start(language));
    browser.click("button[value=begin]");
    return page;
  }

  private static long sounds(Browser browser) {
    return browser.requests().stream().filter(one -> one.contains("/survey/recording/")).count();
  }

  @Test
  void a_question_is_listened_to_by_keyboard_and_nothing_is_loaded_before() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      Locator line = page.locator("details.listen > summary");
      browser.tabTo(line, "Listen");
      browser.press("Enter");
      assertEquals(0, sounds(browser), "not before she plays it");
      browser.press("Tab", "Space");
      page.waitForFunction("() => document.querySelector('audio').currentTime > 0.3");
      assertTrue(sounds(browser) > 0);
      assertTrue((double) (Double) page.locator("audio").evaluate("e => e.duration + 0.001") > 2);
    }
  }

  @Test
  void its_answers_stay_when_she_changes_the_language_to_listen() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.locator("[name=place][value=park]").check();
      String english = page.locator("audio").getAttribute("src");
      browser.click("nav.languages button[value=ur]");
      assertTrue(page.locator("[name=place][value=park]").isChecked());
      assertTrue(!english.equals(page.locator("audio").getAttribute("src")), "it speaks Urdu");
    }
  }

  @Test
  void it_opens_without_script_on_a_small_phone_and_a_finger_can_touch_it() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      Locator line = page.locator("details.listen > summary");
      assertTrue(line.boundingBox().height >= 44 && line.boundingBox().width >= 44);
      line.click();
      assertTrue(page.locator("audio").isVisible());
      assertTrue(page.locator("audio").boundingBox().height >= 44);
      assertEquals(0, browser.overflow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur"})
  void a_page_that_can_be_listened_to_is_as_accessible_as_any_other(String language) {
    for (Browser.Setting setting :
        List.of(
            Browser.usual(),
            Browser.usual().narrow().dark(),
            Browser.usual().narrow().forcedColours())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        Page page = begin(browser, language);
        assertEquals(List.of(), Axe.violations(page), "closed");
        page.locator("details.listen > summary").click();
        assertEquals(List.of(), Axe.violations(page), "open");
        assertEquals(0, browser.overflow());
      }
    }
  }
}
