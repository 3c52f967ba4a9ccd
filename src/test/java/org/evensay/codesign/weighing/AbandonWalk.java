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

/** Ending a weighting round without a result, by keyboard alone. */
@OnTheServer
class AbandonWalk {

  @Test
  void a_round_is_ended_by_keyboard_with_a_reason_that_everybody_can_read() {
    OwnProgramme programme = OwnProgramme.of("abandon-walk");
    List<String> asks = List.of("Warm lunch", "Later mornings");
    asks.forEach(programme::ask);
    OwnRound round = OwnRound.open(programme, asks);
    try (Browser browser = programme.opens("facilitator", Browser.usual())) {
      Page page = browser.open("/codesign/weighing/rounds?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("weighing.rounds.abandon"));
      browser.enter(AriaRole.BUTTON, Words.of("weighing.abandon.button"));
      browser.tabTo(AriaRole.LINK, Words.of("weighing.refusal.no-reason"));
      browser.press("Enter");
      assertTrue(browser.isFocused("#reason"), "the problem leads to its field");
      browser.type("An ask was in it twice");
      assertEquals("open", round.state());
      browser.enter(AriaRole.BUTTON, Words.of("weighing.abandon.button"));
      assertEquals("abandoned", round.state());
      assertEquals(Words.of("weighing.state.abandoned"), page.locator("h2 .badge").innerText());

      browser.enter(AriaRole.LINK, Words.of("platform.rooms.journal"));
      assertEquals(1, page.locator(".journal .words").getByText("An ask was in it twice").count());
      Axe.check(page);
    }
  }
}
