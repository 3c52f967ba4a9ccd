package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

/** Leaving at once, for whoever is looked over the shoulder. */
@OnTheServer
class LeaveWalk {

  private static final String BEFORE = "/?lang=en-GB";
  private static final String START =
      "/survey/answering/start?survey=school-and-feelings&lang=en-GB";

  /** What stands in for the other site: the browser of tests goes to no other host. */
  private static final String ELSEWHERE = "/foundation/platform/accessibility";

  private static Browser opened(Browser.Setting setting) {
    Browser browser = setting.openFor(Persona.ANYONE);
    browser.open(BEFORE);
    browser.open(START);
    return browser;
  }

  private static void leadElsewhere(Page page) {
    page.evaluate("there => { document.querySelector('a.leave').href = there; }", ELSEWHERE);
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static boolean isElsewhere(Page page) {
    return page.url().contains(ELSEWHERE);
  }

  private static void assertLeft(Page page) {
    page.waitForURL(url -> url.contains(ELSEWHERE));
    page.goBack();
    assertTrue(
        page.url().endsWith(BEFORE), "back leads past the page that was left: " + page.url());
  }

  @Test
  void three_times_escape_leaves_and_back_does_not_lead_there_again() {
    try (Browser browser = opened(Browser.usual())) {
      leadElsewhere(browser.page());
      press(browser.page(), "Escape", "Escape", "Escape");
      assertLeft(browser.page());
    }
  }

  @Test
  void so_does_the_link_by_keyboard() {
    try (Browser browser = opened(Browser.usual())) {
      leadElsewhere(browser.page());
      browser.page().locator("a.leave").focus();
      press(browser.page(), "Enter");
      assertLeft(browser.page());
    }
  }

  @Test
  void in_the_middle_of_answering_it_leaves_as_well() {
    try (Browser browser = opened(Browser.usual().narrow())) {
      browser.click("button[value=begin]");
      leadElsewhere(browser.page());
      press(browser.page(), "Escape", "Escape", "Escape");
      browser.page().waitForURL(url -> url.contains(ELSEWHERE));
      assertEquals(0, browser.page().locator("#journey").count());
    }
  }

  @Test
  void twice_or_with_another_key_between_or_too_slowly_is_something_else() {
    try (Browser browser = opened(Browser.usual())) {
      Page page = browser.page();
      leadElsewhere(page);
      press(page, "Escape", "Escape", "a", "Escape");
      page.waitForTimeout(2_100);
      press(page, "Escape", "Escape");
      page.waitForTimeout(300);
      assertFalse(isElsewhere(page));
      press(page, "Escape");
      page.waitForURL(url -> url.contains(ELSEWHERE));
    }
  }

  @Test
  void without_script_the_link_leads_to_a_page_that_says_nothing_of_her() {
    try (Browser browser = opened(Browser.usual().withoutScript())) {
      assertEquals(
          "https://www.bbc.co.uk/weather", browser.page().locator("a.leave").getAttribute("href"));
      assertEquals("noreferrer", browser.page().locator("a.leave").getAttribute("rel"));
    }
  }
}
