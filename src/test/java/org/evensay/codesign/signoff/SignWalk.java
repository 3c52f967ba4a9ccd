package org.evensay.codesign.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnAsk;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

/** Deciding for a chamber by keyboard alone, and finding it in the journal. */
@OnTheServer
class SignWalk {

  @Test
  void what_both_chambers_approve_by_keyboard_is_agreed() {
    OwnAsk ask = OwnAsk.reworded(2);
    try (Browser amina = Browser.usual().openFor(Persona.AMINA);
        Browser ben = Browser.usual().openFor(Persona.BEN)) {
      approve(amina, ask);
      assertEquals(
          List.of(words("signoff.verdict.approved"), words("signoff.verdict.waiting")),
          verdicts(amina.page()));
      approve(ben, ask);
      assertEquals(
          List.of(words("signoff.verdict.approved"), words("signoff.verdict.approved")),
          verdicts(ben.page()));
      assertEquals(words("ask.state.agreed"), ben.page().locator("main .badge").textContent());
    }
  }

  @Test
  void sending_back_by_keyboard_asks_for_reasons_and_stands_in_the_journal() {
    OwnAsk ask = OwnAsk.reworded(3);
    String reasons = "Say by when, " + ask.id();
    try (Browser browser = Browser.usual().openFor(Persona.BEN)) {
      Page page = browser.open(ask.at("/codesign/signoff/sign") + "&lang=en-GB");
      browser.tabTo(page.locator("[name=verdict]").first(), "the choice");
      browser.press("Space", "ArrowDown");
      decide(browser);
      browser.tabTo(page.locator(".error-summary a[href='#reasons']"), "the problem");
      browser.press("Enter");
      assertTrue((Boolean) page.locator("#reasons").evaluate("e => e === document.activeElement"));
      assertTrue(page.locator("[value=sent-back]").isChecked());
      browser.type(reasons);
      decide(browser);
      assertEquals(words("ask.state.sent-back"), page.locator("main .badge").textContent());

      browser.tabTo(page.locator("nav.rooms a[href$='/journal']"), "the journal");
      browser.follow(() -> browser.press("Enter"));
      assertEquals(1, page.locator(".journal .words").getByText(reasons).count());
      browser.tabTo(page.locator("summary").first(), "the fingerprint");
      browser.press("Enter");
      assertTrue(page.locator(".journal code").first().isVisible());
    }
  }

  private static void approve(Browser browser, OwnAsk ask) {
    browser.open(ask.at("/codesign/signoff/sign") + "&lang=en-GB");
    browser.tabTo(browser.page().locator("[name=verdict]").first(), "the choice");
    browser.press("Space");
    decide(browser);
  }

  private static void decide(Browser browser) {
    browser.tabTo(browser.page().locator("#sign"), "deciding");
    browser.follow(() -> browser.press("Enter"));
  }

  private static List<String> verdicts(Page page) {
    return page.locator(".panel strong").allTextContents();
  }

  private static String words(String key) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key);
  }
}
