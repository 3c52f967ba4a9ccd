package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Closing a weighting round by keyboard alone. */
@OnTheServer
class RoundsWalk {

  @Test
  void a_round_is_closed_by_keyboard_once_enough_took_part_and_its_result_is_there() {
    OwnProgramme programme = OwnProgramme.of("rounds-walk");
    List<String> asks = List.of("Warm lunch", "Later mornings");
    asks.forEach(programme::ask);
    OwnRound round = OwnRound.open(programme, asks);
    String close = Words.of("weighing.rounds.close", round.title());
    try (Browser browser = programme.opens("facilitator", Browser.usual())) {
      Page page = browser.open("/codesign/weighing/rounds?lang=en-GB");
      browser.enter(AriaRole.BUTTON, close);
      assertTrue(browser.isFocused(".error-summary"), "why not is said first");
      assertEquals(
          List.of(Words.of("weighing.refusal.quorum", WeightingRound.QUORUM)),
          page.locator(".error-summary li").allInnerTexts());
      assertEquals("open", round.state());

      round.castByQuorum(70, 30);
      browser.enter(AriaRole.BUTTON, close);
      assertTrue(page.url().contains("/codesign/weighing/standing?round=" + round.id()));
      assertEquals(round.title(), page.locator("h1").innerText());
      assertEquals("closed", round.state());
      Axe.check(page);
    }
  }
}
