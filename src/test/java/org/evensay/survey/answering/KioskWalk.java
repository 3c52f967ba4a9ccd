package org.evensay.survey.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OneScript;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Weight;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One person after another on a device that they share, and what it asks when one has gone. */
@OnTheServer
class KioskWalk {

  private static final String SECRET = "A secret of the first";
  private static final long MARGIN = 2_000;
  private static final long IDLE = Kiosk.IDLE.toMillis() + MARGIN;
  private static final long ANSWER = Kiosk.ANSWER.toMillis() + MARGIN;

  private static OwnGroup kiosk;

  @BeforeAll
  static void setUp() {
    SurveyDocument survey = SurveyDocument.ofWords("kiosk-walk").publish();
    kiosk = OwnGroup.shared(Persona.CAROL.visits(), survey.name(), "Waiting room");
  }

  private static String device() {
    return "/survey/invitation/kiosk?lang=en-GB&invitation=" + kiosk.id();
  }

  private static void check(Browser browser) {
    Axe.check(browser.page());
    assertEquals(0, browser.overflow());
  }

  private static Page question(Browser browser) {
    Page page = browser.page();
    page.clock().install();
    browser.open(device());
    browser.enter(AriaRole.BUTTON, Words.of("answering.start.begin"));
    browser.tabTo(page.locator("#words"), "the words");
    browser.type(SECRET);
    return page;
  }

  @Test
  void it_asks_before_it_forgets_and_any_answer_keeps_everything() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = question(browser);
      check(browser);
      page.clock().runFor(IDLE);
      assertThat(page.locator("#still-there")).isVisible();
      assertTrue(browser.isFocused("#still-there button"), "the button has the focus");
      check(browser);
      browser.press("Enter");
      assertThat(page.locator("#still-there")).isHidden();
      assertThat(page.locator("#words")).hasValue(SECRET);

      page.clock().runFor(IDLE);
      assertThat(page.locator("#still-there")).isVisible();
      browser.press("Escape");
      assertThat(page.locator("#still-there")).isHidden();
      assertThat(page.locator("#words")).hasValue(SECRET);

      // Whoever types is there: she is not asked at all.
      page.clock().runFor(IDLE - 10_000);
      browser.tabTo(page.locator("#words"), "the words");
      browser.type(" more");
      page.clock().runFor(IDLE - 10_000);
      assertThat(page.locator("#still-there")).isHidden();
    }
  }

  @Test
  void its_pages_cost_no_more_than_others() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      browser.open(device());
      assertLight(browser);
      browser.click("button[value=begin]");
      assertLight(browser);
      browser.click("button[value=next]");
      assertLight(browser);
    }
  }

  private static void assertLight(Browser browser) {
    Page page = browser.page();
    assertThat(page.locator("#idle-words")).isVisible();
    assertThat(page.locator("script")).hasCount(1);
    boolean leftToDevice = page.locator(OneScript.LEFT_TO_DEVICE).count() > 0;
    assertThat(page.locator("script"))
        .hasAttribute("src", OneScript.of(leftToDevice, "leave", "idle", "kiosk"));
    Weight weight = Weight.of(browser);
    assertTrue(weight.requests() <= 4, weight.toString());
    assertTrue(weight.script() <= 12 * 1024, weight.toString());
  }

  @Test
  void when_nobody_answers_everything_is_forgotten_and_going_back_shows_nothing() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = question(browser);
      page.clock().runFor(IDLE);
      page.clock().runFor(60_000);
      assertThat(page.locator("#still-there")).isVisible();
      browser.follow(() -> page.clock().runFor(ANSWER - 60_000));
      assertThat(page.locator("button[value=begin]")).isVisible();
      assertFalse(page.content().contains(SECRET));
      goBack(browser);
      assertFalse(page.content().contains(SECRET));
    }
  }

  /** Back, as far as it leads; a page that would have to be sent again is none. */
  private static void goBack(Browser browser) {
    Page page = browser.page();
    for (int i = 0; i < 3; i++) {
      try {
        page.goBack(new Page.GoBackOptions().setTimeout(5_000));
      } catch (RuntimeException nothingThere) {
        return;
      }
      assertFalse(page.content().contains(SECRET), page.url());
      assertEquals(0, page.locator(".receipt-code").count());
    }
  }

  @Test
  void after_the_receipt_a_button_leads_on_to_the_next_person_and_help_takes_nobody_away() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = question(browser);
      page.locator(".safe a:not(.leave)").click();
      assertThat(page.locator("#help-here")).containsText("0800 1111");
      check(browser);
      browser.press("Enter");
      assertThat(page.locator("#words")).hasValue(SECRET);
      browser.enter(AriaRole.BUTTON, Words.of("answering.question.next"));
      browser.enter(AriaRole.BUTTON, Words.of("answering.check.send"));
      check(browser);
      assertEquals(0, page.locator("footer a, main a:not(#next-person):not([href*=help])").count());
      browser.enter(AriaRole.LINK, Words.of("offline.take.another"));
      assertThat(page.locator("button[value=begin]")).isVisible();
      goBack(browser);
    }
  }

  @Test
  void the_receipt_is_gone_by_itself_after_it_has_asked() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = question(browser);
      browser.enter(AriaRole.BUTTON, Words.of("answering.question.next"));
      browser.enter(AriaRole.BUTTON, Words.of("answering.check.send"));
      assertThat(page.locator(".receipt-code")).isVisible();
      page.clock().runFor(IDLE);
      assertThat(page.locator("#still-there")).isVisible();
      browser.follow(() -> page.clock().runFor(ANSWER));
      assertThat(page.locator("button[value=begin]")).isVisible();
    }
  }

  @Test
  void without_script_the_journey_is_the_same_and_a_button_leads_on() {
    try (Browser browser =
        Browser.usual().withoutScript().narrow().language("ur").openFor(Persona.ANYONE)) {
      Page page = browser.open("/survey/invitation/kiosk?invitation=" + kiosk.id());
      assertEquals("ur", page.locator("html").getAttribute("lang"));
      browser.click("button[value=begin]");
      page.locator("#words").fill("ایک لفظ");
      assertEquals(0, browser.overflow());
      browser.click("button[value=next]");
      browser.click("button[value=send]");
      assertThat(page.locator(".receipt-code")).isVisible();
      assertEquals(0, browser.overflow());
      browser.click("#next-person");
      assertThat(page.locator("button[value=begin]")).isVisible();
    }
  }
}
