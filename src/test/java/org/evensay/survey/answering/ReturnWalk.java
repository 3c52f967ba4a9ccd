package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.TranslatedSurvey;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finishing later and coming back, as different people have to go. */
@OnTheServer
class ReturnWalk {

  private static TranslatedSurvey survey;

  @BeforeAll
  static void publish() {
    survey = TranslatedSurvey.publish();
  }

  private static String code(Page page) {
    return String.join(" ", page.locator(".return-code li").allInnerTexts());
  }

  private static void enter(Browser browser, String selector) {
    browser.tabTo(browser.page().locator(selector).first(), selector);
    browser.follow(() -> browser.press("Enter"));
  }

  @Test
  void by_keyboard_alone_from_the_first_question_to_another_device_and_on() {
    String code;
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=en-GB");
      enter(browser, "button[value=begin]");
      browser.tabTo(page.locator("#school_feeling"), "the first choice");
      browser.press("Space");
      enter(browser, "button[value=later]");
      assertEquals(Words.of("answering.later.heading"), page.locator("h1").textContent());
      Axe.check(page);
      code = code(page);
    }
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=en-GB");
      enter(browser, "main a[href*='/survey/answering/return']");
      Axe.check(page);
      browser.tabTo(page.locator("#code"), "the code");
      browser.type("acorn album");
      enter(browser, "main form button");
      assertTrue(browser.isFocused(".error-summary"), "the error summary has the focus");
      Axe.check(page);
      browser.tabTo(page.locator(".error-summary a"), "the problem");
      browser.press("Enter");
      assertTrue(browser.isFocused("#code"), "its link leads to the field");
      browser.press("Control+a");
      browser.type(code);
      enter(browser, "main form button");
      assertEquals(Words.of("answering.return.found.heading"), page.locator("h1").textContent());
      Axe.check(page);
      enter(browser, "main form button");
      assertEquals(1, page.locator("#rules_fair").count());
    }
  }

  @Test
  void without_script_in_urdu_on_a_small_phone() {
    try (Browser browser =
        Browser.usual().withoutScript().narrow().language("ur").openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=ur");
      browser.click("button[value=begin]");
      page.locator("[name=school_feeling]").first().check();
      browser.click("button[value=later]");
      assertEquals(0, browser.overflow());
      String code = code(page);
      browser.click("main a[href*='/survey/answering/return']");
      Locator field = page.locator("#code");
      field.fill(code);
      assertTrue(
          (Boolean) field.evaluate("one => one.scrollHeight <= one.clientHeight"),
          "all six words can be seen");
      browser.click("main form button");
      assertEquals(0, browser.overflow());
      browser.click("main form button");
      assertEquals("ur", page.locator("html").getAttribute("lang"));
      assertEquals("rtl", page.locator("html").getAttribute("dir"));
      assertEquals(1, page.locator("#rules_fair").count());
      assertEquals(0, browser.overflow());
    }
  }
}
