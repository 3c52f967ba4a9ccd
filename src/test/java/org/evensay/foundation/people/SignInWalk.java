package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

@OnTheServer
class SignInWalk {

  @Test
  void signing_in_and_out_needs_only_the_keyboard() {
    signInAndOut(Browser.usual());
  }

  @Test
  void signing_in_and_out_needs_no_script() {
    signInAndOut(Browser.usual().withoutScript().narrow());
  }

  @Test
  void after_a_wrong_password_the_focus_is_on_what_is_wrong() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open("/foundation/people/sign-in?lang=en-GB");
      browser.tabTo(page.locator("#name"), "the name");
      browser.type("somebody-on-a-walk");
      browser.tabTo(page.locator("#password"), "the password");
      browser.type("wrong");
      browser.follow(() -> browser.press("Enter"));
      assertTrue(
          (Boolean) page.locator(".error-summary").evaluate("e => e === document.activeElement"));
    }
  }

  private static void signInAndOut(Browser.Setting setting) {
    try (Browser browser = setting.openFor(Persona.ANYONE)) {
      Page page = browser.open("/foundation/people/sign-in?lang=en-GB");
      browser.tabTo(page.locator("#name"), "the name");
      browser.type("amina");
      browser.press("Tab");
      browser.type(Evensay.demonstrationPassword());
      browser.follow(() -> browser.press("Enter"));
      assertTrue(page.url().contains("/foundation/programme/home"), page.url());
      browser.tabTo(page.locator("#out"), "signing out");
      browser.follow(() -> browser.press("Enter"));
      assertTrue(page.url().contains("/foundation/people/signed-out"), page.url());
      browser.open("/foundation/programme/home");
      assertEquals(1, page.locator("#password").count());
    }
  }
}
