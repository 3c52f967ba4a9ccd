package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.TranslatedSurvey;
import org.junit.jupiter.api.Test;

/** Taking answers back, by keyboard alone and without script. */
@OnTheServer
class WithdrawWalk {

  @Test
  void answers_can_be_taken_back_by_keyboard_and_without_script() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      String code = send(browser);
      Page page = browser.page();
      browser.tabTo(page.locator("main a[href*='/withdraw?']"), "taking back");
      browser.follow(() -> browser.press("Enter"));
      type(browser, code.substring(1));
      assertEquals(1, page.locator(".error-summary a[href='#code']").count());
      assertEquals(1, page.locator("#code-problem").count());
      type(browser, code);
      assertEquals(
          Messages.installed().text(LanguageVariant.ENGLISH, "response.withdraw.done.heading"),
          page.locator("h1").textContent());
    }
  }

  /** Types into the field for the code, in place of what stands there, and sends the form. */
  private static void type(Browser browser, String code) {
    browser.tabTo(browser.page().locator("#code"), "the code");
    browser.press("Control+A");
    browser.type(code);
    browser.follow(() -> browser.press("Enter"));
  }

  private static String send(Browser browser) {
    Page page = browser.open(TranslatedSurvey.publish().start() + "&lang=en-GB");
    browser.click("button[value=begin]");
    page.locator("[name=school_feeling]").first().check();
    while (page.locator("button[value=send]").count() == 0) {
      browser.click("button[value=next]");
    }
    browser.click("button[value=send]");
    String code = page.locator(".receipt-code").textContent().strip();
    assertTrue(code.length() > 8, code);
    return code;
  }
}
