package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** From a token to an answer, by keyboard alone. */
@OnTheServer
class TryWalk {

  private static void send(Page page, String operation) {
    page.locator("#" + operation + "-send").press("Enter");
    page.locator("#" + operation + "-answer pre").waitFor();
  }

  private static String answer(Page page, String operation) {
    return page.locator("#" + operation + "-answer pre").innerText();
  }

  @Test
  void a_token_is_made_used_and_taken_back_by_keyboard() {
    OwnProgramme programme = OwnProgramme.of("try-walk");
    try (Browser browser = programme.opens("coordinator", Browser.usual())) {
      Page page = browser.open("/foundation/programme/programme?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("api.try.heading"));
      Axe.check(page);
      browser.enter(AriaRole.LINK, Words.of("api.try.tokens"));
      page.locator("#name").fill("Nightly copy");
      browser.enter(AriaRole.BUTTON, Words.of("token.tokens.button"));
      Axe.check(page);
      String token = page.locator("#made").inputValue();
      assertTrue(token.startsWith("evensay_"));

      browser.enter(AriaRole.LINK, Words.of("api.try.heading"));
      send(page, "listDrafts");
      assertTrue(answer(page, "listDrafts").startsWith("401\n"), "the session counts for nothing");
      page.locator("#token").fill(token);
      send(page, "beginDraft");
      assertTrue(answer(page, "beginDraft").startsWith("201\netag: \"1\"\nlocation: "));
      String draft = answer(page, "beginDraft").replaceAll("(?s).*drafts/([0-9a-z]{26}).*", "$1");
      page.locator("#readDraft-draft").fill(draft);
      send(page, "readDraft");
      assertTrue(answer(page, "readDraft").contains("After-school clubs"));
      page.locator("#discardDraft-draft").fill(draft);
      send(page, "discardDraft");
      assertTrue(answer(page, "discardDraft").startsWith("204\n"));
      Axe.check(page);

      browser.open("/foundation/api/token/tokens?lang=en-GB");
      browser.enter(AriaRole.BUTTON, Words.of("token.tokens.revoke", "Nightly copy"));
      assertTrue(page.locator("main").innerText().contains(Words.of("token.tokens.none")));
      assertFalse(page.locator("main").innerText().contains("Nightly copy"));
    }
  }

  @Test
  void every_operation_can_be_read_without_script_and_on_a_small_phone() {
    OwnProgramme programme = OwnProgramme.of("try-narrow");
    try (Browser browser = programme.opens("young-1", Browser.usual().narrow().withoutScript())) {
      Page page = browser.open("/foundation/api/try?lang=en-GB");
      assertEquals(
          ApiDescription.json().getJsonObject("paths").values().stream()
              .mapToInt(methods -> methods.asJsonObject().size())
              .sum(),
          page.locator("form.try").count());
      assertTrue(page.locator("main").innerText().contains(Words.of("api.try.without-script")));
      assertEquals(0, page.locator("form.try button:not([disabled])").count());
    }
  }
}
