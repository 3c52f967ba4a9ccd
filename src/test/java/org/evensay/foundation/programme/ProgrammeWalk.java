package org.evensay.foundation.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/**
 * Setting the last day to come back, and removing a demonstration, by keyboard alone. The one that
 * is shipped stays: what is removed here is another made-up programme.
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

  @Test
  void the_last_day_to_come_back_is_set_by_keyboard_past_a_problem() {
    OwnProgramme programme = OwnProgramme.of("last-day-walk");
    String day = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
    try (Browser browser = programme.opens("coordinator", Browser.usual())) {
      Page page = browser.open("/foundation/programme/programme?lang=en-GB");
      browser.tabTo(page.locator("#last-day"), "the day");
      browser.type("soon");
      browser.enter(AriaRole.BUTTON, Words.of("programme.programme.later.button"));
      Axe.check(page);
      browser.tabTo(AriaRole.LINK, Words.of("programme.refusal.not-a-day"));
      browser.press("Enter");
      assertTrue(browser.isFocused("#last-day"), "the problem leads to the field");
      assertEquals("soon", page.locator("#last-day").inputValue(), "what was typed is there");
      browser.press("Control+a");
      browser.type(day);
      browser.enter(AriaRole.BUTTON, Words.of("programme.programme.later.button"));

      assertEquals(
          Words.of("programme.programme.later.done"),
          page.locator("main .notice.done").innerText());
      assertEquals(day, page.locator("#last-day").inputValue());
      assertEquals(0, browser.overflow());
      Axe.check(page);
    }
  }

  private static long programmes(OwnProgramme programme) {
    return Evensay.number("select count(*) from programme where id = ?", programme.id());
  }
}
