package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Browser;
import org.evensay.testing.DemonstrationAsksRound;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Weighing, in a round of this test's own. */
@OnTheServer
class WeighWalk {

  private static final String SUM = "[id='form:sum']";

  /** Long enough for a page to go away that is told to. */
  private static final int A_MOMENT_MILLISECONDS = 1_000;

  @Test
  void the_sum_follows_what_is_typed_and_points_are_kept_by_keyboard_alone() {
    DemonstrationAsksRound round = DemonstrationAsksRound.open(3);
    try (Browser browser = Browser.usual().openFor(Persona.AMINA)) {
      Page page = browser.open("/codesign/weighing/rounds?lang=en-GB");
      browser.tabTo(page.locator("a[href*='weigh?round=" + round.id() + "']"), "weighing");
      browser.follow(() -> browser.press("Enter"));
      type(browser, 0, "60");
      browser.press("Tab");
      page.waitForCondition(() -> page.locator(SUM).textContent().equals(sum(60)));
      type(browser, 1, "30");
      browser.press("Tab");
      page.waitForCondition(() -> page.locator(SUM).textContent().equals(sum(90)));

      enter(browser, "cast");
      assertTrue(
          (Boolean) page.locator(".error-summary").evaluate("e => e === document.activeElement"));
      browser.tabTo(page.locator(".error-summary a").first(), "the problem");
      browser.press("Enter");
      assertTrue(
          (Boolean) page.locator("#asks").evaluate("e => e === document.activeElement"),
          "the sum is a problem of all asks together");
      browser.press("Tab");
      type(browser, 2, "10");
      enter(browser, "cast");
      assertTrue(page.url().contains("/codesign/weighing/weighed"), page.url());
      assertEquals(1, ballots(round));
    }
  }

  @Test
  void without_script_the_sum_comes_with_a_button_and_points_are_kept() {
    DemonstrationAsksRound round = DemonstrationAsksRound.open(2);
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.AMINA)) {
      Page page = browser.open(round.at("/codesign/weighing/weigh") + "&lang=en-GB");
      page.locator(field(0)).fill("70");
      page.locator(field(1)).fill("30");
      browser.click("[id='form:add-up']");
      assertEquals(sum(100), page.locator(SUM).textContent());
      assertEquals(0, ballots(round));
      browser.click("[id='form:cast']");
      assertTrue(page.url().contains("/codesign/weighing/weighed"), page.url());
      assertEquals(1, ballots(round));
    }
  }

  @Test
  void who_was_signed_out_keeps_what_she_typed_until_she_presses_the_button() {
    DemonstrationAsksRound round = DemonstrationAsksRound.open(2);
    try (Browser browser = Browser.usual().openFor(Persona.AMINA)) {
      Page page = browser.open(round.at("/codesign/weighing/weigh") + "&lang=en-GB");
      page.context().clearCookies();
      page.locator(field(0)).fill("70");
      page.waitForResponse(
          response -> response.request().method().equals("POST"), () -> browser.press("Tab"));
      page.waitForTimeout(A_MOMENT_MILLISECONDS);
      assertTrue(page.url().contains("/codesign/weighing/weigh?"), page.url());
      assertEquals("70", page.locator(field(0)).inputValue());
      browser.click("[id='form:cast']");
      assertEquals(
          Words.of("platform.problem.signed-out.heading"), page.locator("h1").textContent());
    }
  }

  private static void type(Browser browser, int line, String points) {
    browser.tabTo(browser.page().locator(field(line)), "the points of line " + line);
    browser.press("Control+A");
    browser.type(points);
  }

  private static void enter(Browser browser, String button) {
    browser.tabTo(browser.page().locator("[id='form:" + button + "']"), button);
    browser.follow(() -> browser.press("Enter"));
  }

  private static String field(int line) {
    return "[id='form:lines:" + line + ":points']";
  }

  private static String sum(int points) {
    return Messages.installed()
        .text(LanguageVariant.ENGLISH, "weighing.weigh.sum", points, WeightingRound.POINTS);
  }

  private static long ballots(DemonstrationAsksRound round) {
    return Evensay.number("select count(*) from ballot where round_id = ?", round.id());
  }
}
