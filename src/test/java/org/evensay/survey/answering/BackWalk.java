package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.TranslatedSurvey;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser's own way back, after everything is sent: it shows pages as they were. */
@OnTheServer
class BackWalk {

  private static TranslatedSurvey survey;

  @BeforeAll
  static void publish() {
    survey = TranslatedSurvey.publish();
  }

  private static Page sent(Browser browser) {
    Page page = browser.open(survey.start() + "&lang=en-GB");
    browser.click("button[value=begin]");
    page.locator("[name=school_feeling]").first().check();
    while (page.locator("button[value=send]").count() == 0) {
      browser.click("button[value=next]");
    }
    browser.click("button[value=send]");
    return page;
  }

  private static Browser browser(boolean script) {
    return (script ? Browser.usual() : Browser.usual().withoutScript()).openFor(Persona.ANYONE);
  }

  private static void assertReceipt(String code, Page page) {
    assertEquals(Words.of("answering.receipt.heading"), page.locator("h1").textContent());
    assertEquals(code, page.locator(".receipt-code").textContent().strip());
    assertEquals(
        Words.of("answering.receipt.before"), page.locator(".notice.done").textContent().strip());
    assertEquals(0, page.locator("button[name=go]").count());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_page_that_comes_back_says_nothing_that_is_not_so_and_leads_to_the_receipt(
      boolean script) {
    for (String button : new String[] {"send", "back"}) {
      try (Browser browser = browser(script)) {
        Page page = sent(browser);
        String code = page.locator(".receipt-code").textContent().strip();

        browser.follow(page::goBack);
        assertEquals(Words.of("answering.check.heading"), page.locator("h1").textContent());
        String said = page.locator("main").textContent();
        assertTrue(said.contains(Words.of("answering.check.back")), said);
        browser.click("button[value=" + button + "]");
        assertReceipt(code, page);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void asked_for_anew_it_is_the_receipt(boolean script) {
    try (Browser browser = browser(script)) {
      Page page = sent(browser);
      String code = page.locator(".receipt-code").textContent().strip();

      browser.follow(page::goBack);
      browser.follow(page::reload);
      assertReceipt(code, page);
    }
  }
}
