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

/** Scales with faces, and along a line, in a browser. */
@OnTheServer
class ScaleLooksWalk {

  private static final String NEXT = "button[value=next]";
  private static final int WIDE = 1280;
  private static final int HIGH = 800;

  private static OwnWaySurvey survey;

  @BeforeAll
  static void publish() {
    survey = OwnWaySurvey.publish("", ScaleLooksIT.PAGES);
  }

  private static Page faces(Browser browser, String language) {
    browser.open(survey.start(language));
    return browser.click("button[value=begin]");
  }

  private static Page line(Browser browser, String language) {
    faces(browser, language);
    return browser.click(NEXT);
  }

  private static double top(Locator control) {
    return control.boundingBox().y;
  }

  private static Locator point(Page page, int value) {
    return page.locator("input[name=safe][value='" + value + "']");
  }

  @Test
  void points_stand_along_a_line_where_there_is_room_and_in_a_list_where_there_is_not() {
    try (Browser browser = Browser.usual().size(WIDE, HIGH).openFor(Persona.ANYONE)) {
      Page page = line(browser, "en-GB");
      assertEquals(top(point(page, 0)), top(point(page, 9)), 1);
      assertTrue(point(page, 0).boundingBox().x < point(page, 9).boundingBox().x);
    }
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = line(browser, "en-GB");
      for (int value = 1; value <= 9; value++) {
        assertTrue(top(point(page, value)) > top(point(page, value - 1)), "below " + value);
      }
    }
  }

  @Test
  void arrows_go_along_the_line_without_script_and_what_is_chosen_is_said_in_words() {
    try (Browser browser =
        Browser.usual().withoutScript().size(WIDE, HIGH).openFor(Persona.ANYONE)) {
      Page page = line(browser, "en-GB");
      Locator words = page.locator("label:has(#safe-3) span");
      assertEquals("inset(50%)", clip(words));
      browser.tabTo(page.locator("#safe"), "the beginning of the line");
      browser.press("ArrowRight", "ArrowDown", "ArrowRight");
      assertTrue(point(page, 3).isChecked());
      assertEquals("none", clip(words));
      browser.press("ArrowLeft");
      assertTrue(point(page, 2).isChecked());
      browser.tabTo(page.locator(NEXT), "the button");
      browser.follow(() -> browser.press("Enter"));
      assertTrue(page.locator("main").textContent().contains("2 of 9"));
    }
  }

  private static String clip(Locator words) {
    return (String) words.evaluate("words => getComputedStyle(words).clipPath");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur"})
  void they_are_as_accessible_as_any_other_question_however_they_are_looked_at(String language) {
    for (Browser.Setting setting :
        List.of(
            Browser.usual().narrow(),
            Browser.usual().size(WIDE, HIGH),
            Browser.usual().size(WIDE, HIGH).dark(),
            Browser.usual().size(WIDE, HIGH).forcedColours())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        Page page = faces(browser, language);
        page.locator("#mood").check();
        look(page, browser);
        browser.click(NEXT);
        look(page, browser);
        point(page, 4).check();
        look(page, browser);
      }
    }
  }

  private static void look(Page page, Browser browser) {
    assertEquals(List.of(), Axe.violations(page), page.title());
    assertEquals(0, browser.overflow(), page.title());
  }

  @Test
  void a_face_has_the_colour_of_the_words_beside_it_in_every_set_of_colours() {
    for (Browser.Setting setting :
        List.of(Browser.usual(), Browser.usual().dark(), Browser.usual().forcedColours())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        Page page = faces(browser, "en-GB");
        assertEquals(
            page.locator("label:has(#mood) span")
                .evaluate("words => getComputedStyle(words).color"),
            page.locator("label:has(#mood) svg").evaluate("face => getComputedStyle(face).stroke"));
      }
    }
  }
}
