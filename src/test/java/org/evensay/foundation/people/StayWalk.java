package org.evensay.foundation.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** A sign-in that is about to end: she is told, and can stay. */
@OnTheServer
class StayWalk {

  private static final String PAGE = "/foundation/programme/programme?lang=en-GB";
  private static final int MINUTE = 60_000;
  private static final int LASTS = 60;

  private static Page open(Browser browser) {
    Page page = browser.page();
    page.clock().install();
    browser.open(PAGE);
    assertEquals(
        String.valueOf(LASTS), page.locator("#staying").getAttribute("data-lasts"), "minutes");
    return page;
  }

  private static void pass(Page page, int minutes) {
    page.clock().fastForward((long) minutes * MINUTE);
  }

  @Test
  void she_is_told_in_time_and_one_press_makes_it_as_long_again() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.AMINA)) {
      Page page = open(browser);
      Locator said = page.locator("#staying [aria-live]");
      for (int times = 0; times < 2; times++) {
        pass(page, LASTS - (int) HeaderPage.WARNED.toMinutes() - 2);
        assertThat(said).isEmpty();
        assertThat(page.locator("#staying button")).isHidden();
        pass(page, 3);
        assertThat(said).hasText(Words.of("people.staying", HeaderPage.WARNED.toMinutes()));
        Axe.check(page);
        assertEquals(0, browser.overflow());
        browser.tabTo(AriaRole.BUTTON, Words.of("people.staying.button"));
        page.waitForResponse("**/foundation/programme/home", () -> browser.press("Enter"));
        assertThat(said).hasText(Words.of("people.staying.done"));
        assertThat(page.locator("#staying button")).isHidden();
        assertFalse(browser.isFocused("body"), "the focus is not lost");
        Axe.check(page);
        pass(page, 1);
        assertThat(said).isEmpty();
      }
    }
  }

  @Test
  void another_window_that_is_used_makes_it_longer_too() {
    try (Browser browser = Browser.usual().openFor(Persona.AMINA)) {
      Page page = open(browser);
      pass(page, LASTS - 2);
      assertThat(page.locator("#staying button")).isVisible();
      Page other = page.context().newPage();
      other.navigate(page.url());
      assertThat(page.locator("#staying button")).isHidden();
      assertThat(page.locator("#staying [aria-live]")).isEmpty();
    }
  }

  @Test
  void where_it_has_ended_she_is_told_so_and_what_she_wrote_is_there() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.AMINA)) {
      Page page = open(browser);
      pass(page, LASTS - 2);
      page.context().clearCookies();
      page.locator("#staying button").click();
      Locator said = page.locator("#staying [aria-live]");
      assertThat(said).hasText(Words.of("people.staying.over"));
      assertThat(page.locator("#staying button")).isHidden();
      Axe.check(page);
      assertEquals(0, browser.overflow());
    }
    try (Browser browser = Browser.usual().openFor(Persona.AMINA)) {
      Page page = open(browser);
      pass(page, LASTS + 1);
      assertThat(page.locator("#staying [aria-live]")).hasText(Words.of("people.staying.over"));
    }
  }

  @Test
  void without_script_each_page_says_how_long_it_lasts_and_so_does_the_sign_in() {
    try (Browser browser = Browser.usual().withoutScript().openFor(Persona.AMINA)) {
      Page page = browser.open(PAGE);
      assertThat(page.locator("footer")).containsText(Words.of("people.staying", LASTS));
      assertThat(page.locator("#staying")).isHidden();
    }
    try (Browser browser = Browser.usual().withoutScript().openFor(Persona.ANYONE)) {
      Page page = browser.open("/foundation/people/sign-in?lang=en-GB");
      assertTrue(page.locator("main").textContent().contains(Words.of("people.staying", LASTS)));
    }
  }
}
