package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.EqualAccess;
import org.evensay.testing.Look;
import org.evensay.testing.NuHtml;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Easy Read with symbols before its lines, in a browser. */
@OnTheServer
class SymbolWalk {

  private static final String SURVEY = "school-and-feelings";
  private static final String START = "/survey/answering/start?survey=" + SURVEY + "&lang=";
  private static final String NEXT = "button[value=next]";
  private static final String SYMBOLS = "main svg.symbol";
  private static final int MOST_BYTES = 20_000;

  /** More pages than the survey has. */
  private static final int MOST_PAGES = 40;

  /** Goes on to the question with the most symbols. */
  private static Page toWhoHelps(Browser browser, String address) {
    Page page = browser.open(address);
    browser.click("button[value=begin]");
    page.locator("[name=school_feeling]").first().check();
    for (int i = 0; i < MOST_PAGES && page.locator("[name=who_helps]").count() == 0; i++) {
      onToWhoHelps(browser);
    }
    assertEquals(6, page.locator("[name=who_helps]").count(), page.url());
    return page;
  }

  /** Goes on, and says that there is somebody who helps: she is asked who then. */
  private static void onToWhoHelps(Browser browser) {
    Locator yes = browser.page().locator("[name=someone][value=yes]");
    if (yes.count() > 0) {
      yes.check();
    }
    browser.click(NEXT);
  }

  private static void choose(Browser browser, String language, String option) {
    browser.open("/foundation/comfort/comfort?lang=" + language);
    browser.page().locator("[name=comfort-symbols][value=" + option + "]").check();
    browser.click("[name=comfort-keep]");
  }

  @Test
  void in_easy_read_each_line_stands_alone_with_its_symbol_before_it() {
    try (Browser browser = Browser.usual().withoutScript().openFor(Persona.ANYONE)) {
      Page page = browser.open(START + "en-GB-simple");
      Locator lines = page.locator("main p:has(.said) .said");
      assertEquals(11, lines.count(), "one idea on each");
      assertEquals(11, page.locator(SYMBOLS).count());
      double first = lines.nth(1).boundingBox().y;
      assertTrue(lines.nth(2).boundingBox().y > first + 40, "below each other");
      Page question = toWhoHelps(browser, START + "en-GB-simple");
      assertEquals(8, question.locator(SYMBOLS).count());
      assertEquals(
          1,
          question
              .getByRole(
                  AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Friends").setExact(true))
              .count(),
          "the words alone are read out");
    }
  }

  @Test
  void in_other_languages_who_wants_symbols_has_them_and_who_wants_none_has_none() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      assertEquals(0, toWhoHelps(browser, START + "ar").locator(SYMBOLS).count());
      choose(browser, "ar", "on");
      assertEquals(8, toWhoHelps(browser, START + "ar").locator(SYMBOLS).count());
      choose(browser, "en-GB-simple", "off");
      assertEquals(0, toWhoHelps(browser, START + "en-GB-simple").locator(SYMBOLS).count());
      assertEquals(0, browser.open(START + "en-GB-simple").locator(SYMBOLS).count());
    }
  }

  @Test
  void a_page_with_symbols_weighs_at_most_twenty_kilobytes_in_four_requests() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      List<Response> responses = new ArrayList<>();
      browser.page().onResponse(responses::add);
      browser.open(START + "en-GB-simple");
      assertLight(responses);
      browser.click("button[value=begin]");
      browser.page().locator("[name=school_feeling]").first().check();
      Locator sought = browser.page().locator("[name=who_helps]");
      for (int i = 0; i < MOST_PAGES && sought.count() == 0; i++) {
        responses.clear();
        onToWhoHelps(browser);
        assertLight(responses);
      }
      assertEquals(8, browser.page().locator(SYMBOLS).count());
    }
  }

  private static void assertLight(List<Response> responses) {
    int bytes =
        List.copyOf(responses).stream()
            .map(one -> one.request().sizes())
            .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
            .sum();
    assertTrue(bytes > 0 && bytes <= MOST_BYTES, bytes + " bytes");
    assertTrue(responses.size() <= 4, responses.size() + " requests");
  }

  @Test
  void symbols_are_in_the_colour_of_the_words_whatever_that_is() {
    for (Browser.Setting setting :
        List.of(
            Browser.usual(), Browser.usual().dark(), Browser.usual().narrow().forcedColours())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        Page page = toWhoHelps(browser, START + "en-GB-simple");
        assertEquals(
            true,
            page.evaluate(
                """
                () => [...document.querySelectorAll("svg.symbol")].every((one) =>
                  getComputedStyle(one).stroke === getComputedStyle(one.nextElementSibling).color)"""));
        assertEquals(
            List.of(),
            page.evaluate(
                """
                () => [...document.querySelectorAll("main [style], svg.symbol script, svg.symbol style")]
                  .map((one) => one.outerHTML)"""));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB-simple", "ur"})
  void a_page_with_symbols_is_as_accessible_as_any_other(String language) {
    for (Browser.Setting setting :
        List.of(
            Browser.usual(),
            Browser.usual().narrow().dark(),
            Browser.usual().narrow().forcedColours())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        choose(browser, language, "on");
        Page start = browser.open(START + language);
        assertFine(browser, start);
        assertFine(browser, toWhoHelps(browser, START + language));
      }
    }
  }

  private static void assertFine(Browser browser, Page page) {
    assertTrue(page.locator(SYMBOLS).count() > 3);
    assertEquals(List.of(), Axe.violations(page), page.url());
    assertEquals(List.of(), EqualAccess.violations(page), page.url());
    assertEquals(List.of(), NuHtml.mistakes(browser.source()), page.url());
    assertEquals(0, browser.overflow(), page.url());
    assertEquals(List.of(), Look.cut(page), page.url());
  }
}
