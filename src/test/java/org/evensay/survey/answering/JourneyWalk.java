package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.TranslatedSurvey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the first page to the receipt, as different people have to go. */
@OnTheServer
class JourneyWalk {

  private static final String NEXT = "button[value=next]";

  private static TranslatedSurvey survey;

  @BeforeAll
  static void publish() {
    survey = TranslatedSurvey.publish();
  }

  @Test
  void the_whole_way_can_be_gone_by_keyboard_alone_also_past_an_error() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open("/?lang=en-GB");
      enter(browser, "a[href*='" + survey.start().split("\\?")[1] + "&']");
      enter(browser, "button[value=begin]");

      enter(browser, NEXT);
      assertTrue(hasFocus(page.locator(".error-summary")), "the error summary has the focus");
      browser.tabTo(page.locator(".error-summary a").first(), "the first problem");
      browser.press("Enter");
      assertTrue(hasFocus(page.locator("#school_feeling")), "its link leads to the field");
      browser.press("Space", "ArrowDown");
      assertTrue(page.locator("[name=school_feeling][value='2']").isChecked());
      enter(browser, NEXT);

      browser.tabTo(page.locator("#rules_fair"), "the first choice");
      browser.press("Space", "ArrowDown");
      enter(browser, NEXT);

      browser.tabTo(page.locator("[value=talk]"), "a box");
      browser.press("Space");
      browser.tabTo(page.locator("[value=sent_out]"), "another box");
      browser.press("Space");
      enter(browser, NEXT);

      enter(browser, NEXT);
      enter(browser, NEXT);
      browser.tabTo(page.locator("#change"), "the long text");
      browser.type("Shorter days");
      enter(browser, NEXT);
      browser.tabTo(page.locator("#one_word"), "the short text");
      browser.type("Sleep");
      enter(browser, NEXT);
      browser.tabTo(page.locator("#schools"), "the number");
      browser.type("3");
      skipTo(browser, "button[value=send]");

      assertEquals(
          List.of("Bad", "Sometimes", "Somebody talks with them\nThey are sent out of the room"),
          answers(page).subList(0, 3));
      assertTrue(answers(page).containsAll(List.of("Shorter days", "Sleep", "3")));
      enter(browser, "button[value=send]");
      assertEquals(
          words(LanguageVariant.ENGLISH, "answering.receipt.heading"),
          page.locator("h1").textContent());
      assertNotEquals("", page.locator(".receipt-code").textContent().strip());
    }
  }

  @Test
  void without_script_or_cookie_it_can_be_answered_in_urdu_on_a_small_phone() {
    try (Browser browser =
        Browser.usual().withoutScript().narrow().language("ur").openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=ur");
      browser.click("button[value=begin]");
      browser.click(NEXT);
      assertEquals(1, page.locator(".error-summary a[href='#school_feeling']").count());
      page.locator("[name=school_feeling][value='4']").check();
      browser.click(NEXT);
      page.locator("[name=rules_fair]").first().check();
      while (page.locator("button[value=send]").count() == 0) {
        assertEquals("rtl", page.locator("html").getAttribute("dir"));
        assertEquals(0, browser.overflow(), page.title());
        browser.click(NEXT);
      }
      assertEquals(List.of("اچھا", "منصفانہ ہیں"), answers(page).subList(0, 2));
      browser.click("button[value=send]");
      assertEquals(
          words(Spoken.URDU, "answering.receipt.heading"), page.locator("h1").textContent());
      assertEquals(List.of(), page.context().cookies());
      assertTrue(browser.requests().stream().noneMatch(address -> address.contains(".js")));
    }
  }

  @Test
  void a_change_of_language_in_the_middle_keeps_every_answer() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=en-GB");
      browser.click("button[value=begin]");
      page.locator("[name=school_feeling][value='5']").check();
      browser.click(NEXT);
      page.locator("[name=rules_fair][value=unfair]").check();
      enter(browser, "button[name='lang'][value='pl']");
      assertEquals("pl", page.locator("html").getAttribute("lang"));
      assertTrue(page.locator("[name=rules_fair][value=unfair]").isChecked());
      enter(browser, "button[name='lang'][value='ar']");
      assertEquals("rtl", page.locator("html").getAttribute("dir"));
      skipTo(browser, "button[value=send]");
      assertEquals(List.of("جيد جدًا", "ليست عادلة"), answers(page).subList(0, 2));
    }
  }

  @Test
  void with_a_contrast_theme_the_chosen_answer_is_still_seen() {
    try (Browser browser = Browser.usual().forcedColours().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=en-GB");
      browser.click("button[value=begin]");
      page.locator("[name=school_feeling][value='3']").check();
      page.locator("h1").click();
      assertEquals(
          List.of("none", "none", "solid", "none", "none"),
          page.locator(".choice").all().stream()
              .map(choice -> choice.evaluate("e => getComputedStyle(e).outlineStyle"))
              .toList());
    }
  }

  @Test
  void nothing_moves_for_those_who_asked_for_that() {
    try (Browser browser = Browser.usual().reducedMotion().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=en-GB");
      browser.click("button[value=begin]");
      browser.click(NEXT);
      page.locator("[name=school_feeling]").first().check();
      assertEquals(0, page.evaluate("document.getAnimations().length"));
    }
  }

  @Test
  void the_printed_receipt_has_the_code_and_nothing_to_press() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start() + "&lang=en-GB");
      browser.click("button[value=begin]");
      page.locator("[name=school_feeling]").first().check();
      skipTo(browser, "button[value=send]");
      browser.click("button[value=send]");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(page.locator(".receipt-code").isVisible());
      assertEquals(
          List.of(),
          page.locator("button, nav a").all().stream()
              .filter(Locator::isVisible)
              .map(Locator::textContent)
              .toList());
    }
  }

  /** Goes on by keyboard without answering, until there is this to press. */
  private static void skipTo(Browser browser, String wanted) {
    while (browser.page().locator(wanted).count() == 0) {
      enter(browser, NEXT);
    }
  }

  private static void enter(Browser browser, String selector) {
    browser.tabTo(browser.page().locator(selector).first(), selector);
    browser.follow(() -> browser.press("Enter"));
  }

  private static boolean hasFocus(Locator element) {
    return (Boolean) element.evaluate("e => e === document.activeElement");
  }

  private static List<String> answers(Page page) {
    return page.locator(".answers .answer").allTextContents();
  }

  private static String words(LanguageVariant variant, String key) {
    return Messages.installed().text(variant, key);
  }
}
