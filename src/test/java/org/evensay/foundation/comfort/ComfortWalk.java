package org.evensay.foundation.comfort;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Look;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing how pages look, and pages that look so. */
@OnTheServer
class ComfortWalk {

  private static final String CHOICES = "/foundation/comfort/comfort?lang=";
  private static final String START = "/survey/answering/start?survey=school-and-feelings&lang=";

  private static void choose(Browser browser, String language, String... chosen) {
    browser.open(CHOICES + language);
    for (String one : chosen) {
      browser.page().locator("input[value=" + one + "]").last().check();
    }
    browser.click("[name=comfort-keep]");
  }

  /** Colours, size, language, and how wide the window is. */
  static Stream<Arguments> every_set_of_colours_can_be_read_in_the_largest_size() {
    return Stream.of("device", "light", "dark", "cream", "strong")
        .flatMap(
            colours ->
                Stream.of(
                    Arguments.of(colours, "largest", "en-GB", 320),
                    Arguments.of(colours, "larger", "ar", 1280)));
  }

  @ParameterizedTest
  @MethodSource
  void every_set_of_colours_can_be_read_in_the_largest_size(
      String colours, String size, String language, int width) {
    try (Browser browser = Browser.usual().size(width, 800).openFor(Persona.ANYONE)) {
      choose(browser, language, colours, size, "more");
      assertFine(browser);
      browser.open("/?lang=" + language);
      assertFine(browser);
      browser.open(START + language);
      assertFine(browser);
      browser.click("button[value=begin]");
      browser.click("button[value=next]");
      assertFine(browser);
      browser.page().locator("[name=school_feeling]").last().check();
      while (browser.page().locator("button[value=send]").count() == 0) {
        browser.click("button[value=next]");
      }
      assertFine(browser);
      browser.click("[name=comfort-open]");
      assertFine(browser);
    }
  }

  private static void assertFine(Browser browser) {
    Page page = browser.page();
    assertAll(
        page.url(),
        () -> assertEquals(List.of(), Axe.violations(page)),
        () -> assertEquals(0, browser.overflow(), "px to scroll sideways"),
        () -> assertEquals(List.of(), Look.cut(page), "cut off"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "cream", "strong"})
  void the_workspace_can_be_read_so_too(String colours) {
    try (Browser browser = Browser.usual().openFor(Persona.BEN)) {
      choose(browser, "en-GB", colours, "largest");
      for (String path :
          List.of(
              "/foundation/programme/home",
              "/codesign/ask/asks",
              "/codesign/weighing/rounds",
              "/insight/coverage/coverage",
              "/insight/results/results?survey=school-and-feelings")) {
        browser.open(path);
        assertFine(browser);
      }
    }
  }

  @Test
  void nothing_of_the_workspace_is_cut_off_in_the_largest_size_on_a_phone() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.DEV)) {
      choose(browser, "en-GB", "largest", "more");
      for (String path :
          List.of(
              "/foundation/programme/home",
              "/foundation/programme/programme",
              "/foundation/programme/journal",
              "/codesign/ask/asks",
              "/codesign/workshop/workshop",
              "/codesign/weighing/rounds",
              "/insight/coverage/coverage",
              "/insight/results/results?survey=school-and-feelings",
              "/survey/design/surveys",
              "/survey/edition/begin")) {
        Page page = browser.open(path);
        assertAll(
            path,
            () -> assertEquals(0, browser.overflow(), "px to scroll sideways"),
            () -> assertEquals(List.of(), Look.cut(page), "cut off"),
            () -> assertEquals(List.of(), Look.scrollingSideways(page), "scrolls by itself"));
      }
    }
  }

  @Test
  void each_size_is_larger_than_the_one_before() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      browser.open(START + "en-GB");
      assertEquals("20px", style(browser, "li", "font-size"));
      choose(browser, "en-GB", "larger");
      browser.open(START + "en-GB");
      assertEquals("24px", style(browser, "li", "font-size"));
      choose(browser, "en-GB", "largest");
      browser.open(START + "en-GB");
      assertEquals("30px", style(browser, "li", "font-size"));
    }
  }

  @Test
  void more_space_leaves_joined_letters_joined() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      choose(browser, "ur", "more");
      browser.open(START + "ur");
      assertEquals("0px", style(browser, "main li", "letter-spacing").replace("normal", "0px"));
      assertNotEquals("0px", style(browser, "main li", "word-spacing"));
      browser.open(START + "en-GB");
      assertEquals("2.4px", style(browser, "main li", "letter-spacing"));
    }
  }

  @Test
  void colours_of_ones_own_count_more_than_those_of_the_device() {
    try (Browser browser = Browser.usual().dark().openFor(Persona.ANYONE)) {
      browser.open(START + "en-GB");
      assertEquals("rgb(21, 20, 31)", style(browser, "html", "background-color"));
      choose(browser, "en-GB", "light");
      assertEquals("rgb(251, 247, 239)", style(browser, "html", "background-color"));
    }
  }

  @Test
  void clear_letters_are_loaded_by_who_chose_them_and_nobody_else() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      browser.open(START + "pl");
      assertEquals(List.of(), letters(browser));
      choose(browser, "pl", "clear");
      browser.open(START + "pl");
      browser.page().evaluate("() => document.fonts.ready");
      // Polish is written with both halves of the alphabet, and headings are bold.
      assertEquals(
          List.of("latin-400", "latin-700", "latin-ext-400", "latin-ext-700"), letters(browser));
      assertTrue(
          (Boolean)
              browser.page().evaluate("() => document.fonts.check('1em Clear', 'Ill zażółć')"));
      assertFine(browser);
    }
  }

  private static List<String> letters(Browser browser) {
    return browser.requests().stream()
        .filter(address -> address.endsWith(".woff2"))
        .map(address -> address.replaceFirst(".*-next-(.*)-normal.woff2", "$1"))
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void forced_colours_are_left_as_they_are() {
    try (Browser browser = Browser.usual().forcedColours().openFor(Persona.ANYONE)) {
      browser.open(START + "en-GB");
      String forced = style(browser, "html", "background-color");
      choose(browser, "en-GB", "cream");
      browser.open(START + "en-GB");
      assertEquals(forced, style(browser, "html", "background-color"));
    }
  }

  private static String style(Browser browser, String selector, String property) {
    return (String)
        browser
            .page()
            .locator(selector)
            .first()
            .evaluate("(e, name) => getComputedStyle(e).getPropertyValue(name)", property);
  }

  @Test
  void the_keyboard_alone_leads_there_and_back_with_what_was_typed() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.open(START + "en-GB");
      browser.enter(AriaRole.BUTTON, Words.of("answering.start.begin"));
      browser.tabTo(page.locator("[name=school_feeling]").first(), "the scale");
      browser.press("Space");
      browser.enter(AriaRole.BUTTON, Words.of("comfort.link"));
      browser.tabTo(page.locator("[name=comfort-size][checked]"), "the size");
      browser.press("ArrowDown");
      browser.enter(AriaRole.BUTTON, Words.of("comfort.keep-and-back"));
      assertEquals("size-larger", page.locator("html").getAttribute("class"));
      assertTrue(page.locator("[name=school_feeling]").first().isChecked());
    }
  }
}
