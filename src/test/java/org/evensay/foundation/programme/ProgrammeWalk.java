package org.evensay.foundation.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/**
 * Removing a demonstration by keyboard alone. The one that is shipped stays: what is removed here
 * is another made-up programme.
 */
@OnTheServer
class ProgrammeWalk {

  @Test
  void a_made_up_programme_is_removed_by_keyboard_and_only_with_a_tick() {
    OwnProgramme programme = OwnProgramme.of("programme-walk");
    try (Browser browser = programme.opens("coordinator", Browser.usual())) {
      Page page = browser.open("/foundation/programme/home?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("platform.rooms.programme"));
      browser.enter(AriaRole.BUTTON, Words.of("programme.programme.remove.button"));
      browser.tabTo(AriaRole.LINK, Words.of("programme.programme.remove.tick-first"));
      browser.press("Enter");
      assertTrue(browser.isFocused("#agreed"), "the problem leads to the box");
      assertEquals(1, programmes(programme));
      browser.press("Space");
      browser.enter(AriaRole.BUTTON, Words.of("programme.programme.remove.button"));

      assertEquals(Words.of("programme.removed.heading"), page.locator("h1").innerText());
      assertEquals(0, programmes(programme));
      assertEquals(1, Evensay.number("select count(*) from programme where slug = 'event-2020'"));
      Axe.check(page);
    }
  }

  private static long programmes(OwnProgramme programme) {
    return Evensay.number("select count(*) from programme where id = ?", programme.id());
  }
}
