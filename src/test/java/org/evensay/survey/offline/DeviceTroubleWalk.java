package org.evensay.survey.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evensay.survey.answering.Kiosk;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What goes wrong with devices that nobody looks after: a disk that is full, a clock that is years
 * off, somebody who walks away.
 */
@OnTheServer
class DeviceTroubleWalk {

  private static final String KEPT_WORDS =
      "async () => { const cache = await caches.open('evensay-offline'); const words = (await"
          + " cache.keys()).filter(one => one.url.endsWith('/offline/words.js')); return (await"
          + " (await cache.match(words[0])).text()).length + ' of ' + words.length; }";

  private static String survey;

  @BeforeAll
  static void publish() {
    survey = OwnOfflineSurvey.publish();
  }

  private static String device() {
    return "/survey/offline/device?survey=" + survey + "&lang=en-GB";
  }

  private static void keep(Browser browser) {
    Page page = browser.open(device());
    page.locator("#keep").click();
    assertThat(page.locator("#status")).hasText(Words.of("offline.state.is-kept"));
  }

  private static void begin(Browser browser, String secret) {
    Page page = browser.page();
    browser.follow(() -> page.locator("a.way").first().click());
    page.locator("#begin").click();
    page.locator("[name=goes][value=no]").check();
    page.locator("#why").fill(secret);
  }

  private static void send(Page page) {
    for (int i = 0; i < 3; i++) {
      page.locator("button[value=next]").click();
    }
    page.locator("button[value=send]").first().click();
    page.locator(".receipt-code").waitFor();
  }

  private static long responses() {
    return Evensay.number(
        "select count(*) from response r join edition e on e.id = r.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey);
  }

  @Test
  void where_an_update_finds_no_room_the_survey_that_was_kept_is_there_still() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.page();
      keep(browser);
      Object words = page.evaluate(KEPT_WORDS);
      page.evaluate(
          "() => { const put = Cache.prototype.put; let left = 5;"
              + " Cache.prototype.put = function (...all) { if (left-- === 0) {"
              + " throw new DOMException('full', 'QuotaExceededError'); }"
              + " return put.apply(this, all); }; }");
      page.locator("#keep").click();
      assertThat(page.locator("#status")).hasText(Words.of("offline.state.not-kept"));
      assertEquals(words, page.evaluate(KEPT_WORDS));
      page.context().setOffline(true);
      begin(browser, "On what was kept");
      send(page);
      page.context().setOffline(false);
    }
  }

  @Test
  void there_is_a_word_before_a_device_is_full() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.page();
      browser.open(device());
      assertThat(page.locator("#room")).hasText("10,000");
      assertThat(page.locator("#nearly-full")).isHidden();
      page.addInitScript(
          "navigator.storage.estimate = async () => ({quota: 1000000, usage: 500000});");
      browser.open(device());
      assertThat(page.locator("#room")).hasText("60");
      assertThat(page.locator("#nearly-full")).hasText(Words.of("offline.device.nearly-full"));
      Axe.check(page);
      assertEquals(0, browser.overflow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31T23:59:50Z", "2071-02-03T04:05:06Z"})
  void a_clock_that_is_years_off_changes_nothing(String wrong) {
    long before = responses();
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.page();
      page.clock().setSystemTime(wrong);
      keep(browser);
      page.context().setOffline(true);
      begin(browser, "At the wrong time");
      // And then somebody sets it right, in the middle of it.
      page.clock().setSystemTime("2026-11-28T12:00:00Z");
      assertThat(page.locator("#why")).hasValue("At the wrong time");
      send(page);
      page.context().setOffline(false);
      browser.open(device());
      page.locator("#send").click();
      assertThat(page.locator("#waiting")).hasText("0");
    }
    assertEquals(before + 1, responses());
  }

  @Test
  void whoever_walks_away_is_asked_for_first_and_then_forgotten() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.page();
      keep(browser);
      page.clock().install();
      begin(browser, "Somebody has gone");
      page.clock().runFor(Kiosk.IDLE.toMillis() + 2_000);
      assertThat(page.locator("#still-there")).isVisible();
      assertTrue(browser.isFocused("#still-there button"));
      Axe.check(page);
      assertEquals(0, browser.overflow());
      browser.press("Enter");
      assertThat(page.locator("#why")).hasValue("Somebody has gone");

      page.clock().runFor(Kiosk.IDLE.toMillis() + 2_000);
      assertThat(page.locator("#still-there")).isVisible();
      page.clock().runFor(Kiosk.ANSWER.toMillis() + 2_000);
      assertThat(page.locator("#begin")).isVisible();
      assertFalse(page.content().contains("Somebody has gone"));
      page.clock().runFor(Kiosk.IDLE.toMillis() + 2_000);
      assertThat(page.locator("#still-there")).isHidden();
    }
  }
}
