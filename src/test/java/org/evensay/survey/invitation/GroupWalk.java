package org.evensay.survey.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A facilitator opens a group by keyboard, and young people join it as they have to. */
@OnTheServer
class GroupWalk {

  private static final int LONGER_THAN_A_LOOK = 16_000;

  private static SurveyDocument survey;

  @BeforeAll
  static void publish() {
    survey = SurveyDocument.ofWords("group-walk").publish();
  }

  private static void check(Browser browser) {
    Axe.check(browser.page());
    assertEquals(0, browser.overflow());
  }

  @Test
  void by_keyboard_alone_from_the_list_of_surveys_to_an_answer_that_is_counted() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.CAROL);
        Browser young = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.page();
      page.clock().install();
      browser.open("/survey/design/surveys?lang=en-GB");
      browser.enter(AriaRole.LINK, Words.of("invitation.together.of", survey.title()));
      check(browser);
      browser.enter(AriaRole.BUTTON, Words.of("invitation.together.open"));
      assertTrue(browser.isFocused(".error-summary"));
      check(browser);
      browser.tabTo(page.locator("#setting"), "the setting");
      browser.type("Tuesday youth club");
      browser.enter(AriaRole.BUTTON, Words.of("invitation.together.open"));
      assertThat(page.locator("h1")).hasText("Tuesday youth club");
      check(browser);
      assertThat(page.locator("#sent")).hasText(Words.of("invitation.sent", 0));

      answer(young, page.locator(".join-code").textContent());

      // The page looks again by itself, and says it where screen readers hear it.
      page.clock().fastForward(LONGER_THAN_A_LOOK);
      assertThat(page.locator("#sent[role=status]")).hasText(Words.of("invitation.sent", 1));
      browser.enter(AriaRole.LINK, Words.of("invitation.look"));
      assertThat(page.locator("#sent")).hasText(Words.of("invitation.sent", 1));
      browser.enter(AriaRole.BUTTON, Words.of("invitation.close"));
      assertThat(page.locator(".notice")).hasText(Words.of("invitation.over.yours"));
      check(browser);
    }
  }

  private static void answer(Browser browser, String code) {
    Page page = browser.open("/");
    browser.enter(AriaRole.LINK, Words.of("invitation.join.link"));
    check(browser);
    browser.tabTo(page.locator("#code"), "the code");
    browser.type(code.substring(0, 3));
    browser.press("Enter");
    page.locator(".error-summary").waitFor();
    assertTrue(browser.isFocused(".error-summary"));
    check(browser);
    browser.press("Tab", "Enter");
    assertTrue(browser.isFocused("#code"));
    browser.press("Control+a");
    browser.type(code);
    browser.follow(() -> browser.press("Enter"));
    browser.enter(AriaRole.BUTTON, Words.of("answering.start.begin"));
    browser.tabTo(page.locator("#words"), "the words");
    browser.type("A word of mine");
    browser.enter(AriaRole.BUTTON, Words.of("answering.question.next"));
    browser.enter(AriaRole.BUTTON, Words.of("answering.check.send"));
    assertThat(page.locator("h1")).hasText(Words.of("answering.receipt.heading"));
  }

  @Test
  void without_script_in_urdu_on_a_small_phone_and_after_the_end() {
    var facilitator = Persona.CAROL.visits();
    OwnGroup group = OwnGroup.open(facilitator, survey.name(), "Phones");
    try (Browser browser =
        Browser.usual().withoutScript().narrow().language("ur").openFor(Persona.ANYONE)) {
      Page page = browser.open("/join");
      assertEquals("rtl", page.locator("html").getAttribute("dir"));
      assertEquals(0, browser.overflow());
      page.locator("#code").fill(group.code());
      browser.click("main button");
      assertEquals("ur", page.locator("html").getAttribute("lang"));
      browser.click("button[value=begin]");
      page.locator("#words").fill("ایک لفظ");
      browser.click("button[value=next]");
      browser.click("button[value=send]");
      assertThat(page.locator(".receipt-code")).isVisible();
      assertEquals(List.of(), page.context().cookies());

      group.close(facilitator);
      browser.open("/join?group=" + group.id());
      assertThat(page.locator("h1"))
          .hasText(Messages.installed().text(Spoken.URDU, "invitation.over.heading"));
      assertEquals(0, page.locator("main a, main form").count());
      assertEquals(0, browser.overflow());
    }
    assertEquals(Words.of("invitation.sent", 1), group.sent(facilitator));
  }

  @Test
  void the_picture_stays_black_on_white_on_a_dark_page() {
    OwnGroup group = OwnGroup.open(Persona.CAROL.visits(), survey.name(), "Dark");
    try (Browser browser = Browser.usual().dark().openFor(Persona.CAROL)) {
      Page page = browser.open(group.page() + "&lang=en-GB");
      check(browser);
      Object corner =
          page.locator("img.scan")
              .evaluate(
                  "image => { const c = document.createElement('canvas');"
                      + " c.width = image.naturalWidth; c.height = image.naturalHeight;"
                      + " const drawn = c.getContext('2d'); drawn.drawImage(image, 0, 0);"
                      + " return drawn.getImageData(0, 0, 1, 1).data[0]; }");
      assertEquals(255, ((Number) corner).intValue());
    }
  }
}
