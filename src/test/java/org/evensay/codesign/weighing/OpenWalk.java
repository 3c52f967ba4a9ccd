package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Opening a weighting round by keyboard alone. */
@OnTheServer
class OpenWalk {

  private static final String TITLE = "[id='form:title']";

  @Test
  void a_round_is_opened_by_keyboard_over_the_asks_that_were_chosen() {
    OwnProgramme programme = OwnProgramme.of("open-walk");
    List.of("Warm lunch", "Later mornings", "No bells").forEach(programme::ask);
    try (Browser browser = programme.opens("facilitator", Browser.usual())) {
      Page page = browser.open("/codesign/weighing/rounds?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("weighing.rounds.new"));
      browser.enter(AriaRole.BUTTON, Words.of("weighing.open.button"));
      assertTrue(browser.isFocused(".error-summary"), "what is missing is said first");
      browser.tabTo(AriaRole.LINK, Words.of("weighing.refusal.no-title"));
      browser.press("Enter");
      assertTrue(browser.isFocused(TITLE), "the problem leads to its field");
      browser.type("Round by keyboard");
      choose(browser, "Warm lunch");
      choose(browser, "No bells");
      browser.enter(AriaRole.BUTTON, Words.of("weighing.open.button"));

      assertTrue(page.url().contains("/codesign/weighing/rounds"), page.url());
      assertEquals(1, page.locator("main h2").getByText("Round by keyboard").count());
      assertEquals(
          List.of(List.of("{\"en-GB\":\"Warm lunch\"}"), List.of("{\"en-GB\":\"No bells\"}")),
          Evensay.rows(
              "select v.words from weighting_round r"
                  + " join round_ask a on a.round_id = r.id"
                  + " join ask_revision v on v.ask_id = a.ask_id and v.number = a.revision"
                  + " where r.programme_id = ? order by a.position",
              programme.id()));
      Axe.check(page);
    }
  }

  private static void choose(Browser browser, String ask) {
    browser.tabTo(AriaRole.CHECKBOX, ask);
    browser.press("Space");
  }
}
