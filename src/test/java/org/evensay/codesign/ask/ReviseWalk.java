package org.evensay.codesign.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnAsk;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

/** New words for an ask, by keyboard alone. */
@OnTheServer
class ReviseWalk {

  private static final String ADDRESSEE = "[id='form:versions:0:addressee']";

  @Test
  void new_words_are_kept_by_keyboard_and_shown_with_the_ask() {
    OwnAsk ask = OwnAsk.reworded(4);
    String addressee = "The council, for " + ask.id();
    try (Browser browser = Browser.usual().openFor(Persona.AMINA)) {
      Page page = browser.open(ask.at("/codesign/ask/ask") + "&lang=en-GB");
      browser.tabTo(page.locator("main a[href*='/revise?']"), "changing the words");
      browser.follow(() -> browser.press("Enter"));
      write(browser, addressee);
      assertTrue(page.url().contains("/codesign/ask/ask?"), page.url());
      assertEquals(1, page.locator(".facts dd").getByText(addressee).count());
    }
  }

  @Test
  void who_was_overtaken_sees_the_others_words_and_keeps_her_own() {
    OwnAsk ask = OwnAsk.reworded(4);
    try (Browser browser = Browser.usual().openFor(Persona.AMINA)) {
      Page page = browser.open(ask.at("/codesign/ask/revise") + "&lang=en-GB");
      ask.reword();
      write(browser, "Hers");
      assertTrue(
          (Boolean) page.locator(".error-summary").evaluate("e => e === document.activeElement"));
      assertEquals(1, page.locator(".notice blockquote").count());
      assertEquals("Hers", page.locator(ADDRESSEE).inputValue());
      browser.tabTo(page.locator("[id='form:keep']"), "keeping the words");
      browser.follow(() -> browser.press("Enter"));
      assertTrue(page.url().contains("/codesign/ask/ask?"), page.url());
    }
  }

  private static void write(Browser browser, String addressee) {
    browser.tabTo(browser.page().locator(ADDRESSEE), "the addressee");
    browser.press("Control+A");
    browser.type(addressee);
    browser.tabTo(browser.page().locator("[id='form:keep']"), "keeping the words");
    browser.follow(() -> browser.press("Enter"));
  }
}
