package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The types that take several fields, in a browser. */
@OnTheServer
class EveryTypeWalk {

  private static final String NEXT = "button[value=next]";

  @BeforeAll
  static void publish() {
    EveryTypeSurvey.publish();
  }

  @Test
  void it_is_answered_without_script_on_a_small_phone() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.open(EveryTypeSurvey.start("en-GB"));
      browser.click("button[value=begin]");
      numbers(page);
      browser.click(NEXT);
      page.locator("#first").selectOption("2");
      page.locator("[name=first-foot]").selectOption("1");
      assertEquals(0, browser.overflow(), page.title());
      browser.click(NEXT);
      page.locator("#money").fill("10");
      browser.click(NEXT);
      page.locator("[name=extreme-best][value=foot]").check();
      page.locator("[name=extreme-worst][value=bus]").check();
      assertEquals(0, browser.overflow(), page.title());
      browser.click(NEXT);
      page.locator("[name=with][value=another]").check();
      browser.click(NEXT);
      page.locator("#with_other").fill("My aunt");
      browser.click(NEXT);
      page.locator("#agrees").check();
      browser.click(NEXT);
      browser.click("button[value=send]");
      assertEquals(
          Messages.installed().text(LanguageVariant.ENGLISH, "answering.receipt.heading"),
          page.locator("h1").textContent());
    }
  }

  private static void numbers(Page page) {
    page.locator("#far").fill("2.5");
    page.locator("#born").fill("27");
    page.locator("[name=born-month]").fill("3");
    page.locator("[name=born-year]").fill("2011");
  }

  @Test
  void places_and_points_are_given_by_keyboard_alone() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(EveryTypeSurvey.start("en-GB"));
      browser.click("button[value=begin]");
      numbers(page);
      browser.click(NEXT);
      browser.tabTo(page.locator("#first"), "the place of the first");
      browser.press("ArrowDown", "ArrowDown");
      browser.tabTo(page.locator("[name=first-bike]"), "the place of the second");
      browser.press("ArrowDown");
      enter(browser);
      browser.tabTo(page.locator("#money"), "the points of the first");
      browser.type("10");
      enter(browser);
      assertEquals(1, circlesOf(page, "Most important").count());
      assertEquals(1, circlesOf(page, "Least important").count());
      browser.tabTo(page.locator("#extreme"), "the best");
      browser.press("Space");
      browser.tabTo(page.locator("[name=extreme-worst]").first(), "the worst");
      browser.press("ArrowDown");
      enter(browser);
      assertTrue(page.locator("#like_bus").isVisible(), page.title());
    }
  }

  /** The circle for walking, in the group that is read out with these words. */
  private static Locator circlesOf(Page page, String group) {
    return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group).setExact(true))
        .getByRole(
            AriaRole.RADIO, new Locator.GetByRoleOptions().setName("On foot").setExact(true));
  }

  private static void enter(Browser browser) {
    browser.tabTo(browser.page().locator(NEXT), "the button");
    browser.follow(() -> browser.press("Enter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur", "sq"})
  void every_page_of_it_is_as_accessible_as_any_other(String language) {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.open(EveryTypeSurvey.start(language));
      browser.click("button[value=begin]");
      browser.click(NEXT);
      assertEquals(List.of(), Axe.violations(page), "with a problem");
      numbers(page);
      for (int i = 0; i < 6; i++) {
        browser.click(NEXT);
        assertEquals(List.of(), Axe.violations(page), page.title());
        assertEquals(0, browser.overflow(), page.title());
      }
      assertTrue(page.locator("button[value=send]").count() > 0, page.title());
    }
  }
}
