package org.evensay.survey.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.DeviceVoices;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A survey on a device that has no network, answered by keyboard by one person after another. */
@OnTheServer
class OfflineWalk {

  private static final String EVERYTHING_KEPT =
      """
      async () => {
        const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            found.push(request.url, await (await cache.match(request)).clone().text());
          }
        }
        const database = await new Promise((resolve) => {
          const request = indexedDB.open("evensay-offline");
          request.onsuccess = () => resolve(request.result);
        });
        for (const store of database.objectStoreNames) {
          found.push(JSON.stringify(await new Promise((resolve) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          })));
        }
        database.close();
        return found.join("\\n");
      }
      """;

  private static String survey;

  @BeforeAll
  static void publish() {
    survey = OwnOfflineSurvey.publish();
  }

  private static String device(String language) {
    return "/survey/offline/device?survey=" + survey + "&lang=" + language;
  }

  private static Page keep(Browser browser) {
    Page page = browser.open(device("en-GB"));
    page.locator("#keep").click();
    assertThat(page.locator("#status")).hasText(Words.of("offline.state.is-kept"));
    return page;
  }

  private static void check(Browser browser) {
    Axe.check(browser.page());
    assertEquals(0, browser.overflow());
  }

  private static long responses() {
    return Evensay.number(
        "select count(*) from response r join edition e on e.id = r.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey);
  }

  @Test
  void several_people_answer_without_a_network_by_keyboard_and_all_of_it_arrives_once() {
    long before = responses();
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = keep(browser);
      check(browser);
      page.context().setOffline(true);
      browser.follow(() -> page.locator("a.way").first().click());
      check(browser);

      answerInEnglish(browser, "A secret of hers");
      assertThat(page.locator("h1")).hasText(Words.of("answering.receipt.heading"));
      assertTrue(page.locator(".receipt-code bdi").textContent().matches("(\\w{4}-){3}\\w{4}"));
      check(browser);
      browser.tabTo(AriaRole.BUTTON, Words.of("offline.take.another"));
      browser.press("Enter");
      assertFalse(page.content().contains("A secret of hers"));
      assertFalse(page.locator("main").textContent().contains("Why not?"));

      answerInUrdu(browser);

      String kept = (String) page.evaluate(EVERYTHING_KEPT);
      assertTrue(kept.contains("\"sealed\":\""), "sealed responses are there");
      assertFalse(kept.contains("A secret of hers"), "no answer is kept in clear");
      assertFalse(kept.contains("ایک راز"), "no answer is kept in clear");

      browser.open(device("en-GB"));
      assertThat(page.locator("#waiting")).hasText("2");
      check(browser);
      assertEquals(before, responses());

      page.context().setOffline(false);
      page.locator("#send").click();
      assertThat(page.locator("#waiting")).hasText("0");
      assertThat(page.locator("#sent")).hasText("2");
      page.locator("#remove").click();
      assertThat(page.locator("#status")).hasText(Words.of("offline.state.is-removed"));
    }
    assertEquals(before + 2, responses());
    assertEquals(
        List.of("en-GB", "ur"),
        Evensay.rows(
                "select distinct r.variant from response r join edition e on e.id = r.edition_id"
                    + " join survey s on s.id = e.survey_id where s.slug = ? order by r.variant",
                survey)
            .stream()
            .map(row -> (String) row.get(0))
            .toList());
  }

  private static void answerInEnglish(Browser browser, String secret) {
    Page page = browser.page();
    browser.tabTo(AriaRole.BUTTON, Words.of("answering.start.begin"));
    browser.press("Enter");
    // Nothing answered yet: the list of problems leads to the question.
    browser.tabTo(AriaRole.BUTTON, Words.of("answering.question.next"));
    browser.press("Enter");
    assertTrue(browser.isFocused(".error-summary"));
    check(browser);
    browser.press("Tab", "Enter");
    assertTrue(browser.isFocused("#goes"));
    browser.press("ArrowDown");
    assertThat(page.locator("#opened")).containsText("Why not?");
    browser.tabTo(page.locator("#why"), "why");
    browser.type(secret);
    browser.tabTo(AriaRole.BUTTON, Words.of("answering.question.next"));
    browser.press("Enter");
    browser.tabTo(page.locator("#age"), "age");
    browser.type("15");
    browser.tabTo(page.locator("#county"), "county");
    browser.press("Space");
    assertThat(page.locator("[data-question=town]")).isVisible();
    check(browser);
    browser.tabTo(AriaRole.BUTTON, Words.of("answering.question.next"));
    browser.press("Enter");
    assertThat(page.locator("[data-question=likes] legend"))
        .containsText("What do you like at 15?");
    check(browser);
    browser.tabTo(AriaRole.BUTTON, Words.of("answering.question.next"));
    browser.press("Enter");
    assertThat(page.locator("h1")).hasText(Words.of("answering.check.heading"));
    assertThat(page.locator("dl.answers")).containsText(secret);
    check(browser);
    browser.tabTo(AriaRole.BUTTON, Words.of("answering.check.send"));
    browser.press("Enter");
    page.locator(".receipt-code").waitFor();
  }

  private static void answerInUrdu(Browser browser) {
    Page page = browser.page();
    page.locator("#begin").click();
    page.locator("[name=goes][value=no]").check();
    page.locator("#why").fill("ایک راز");
    page.locator("button[data-language=ur]").click();
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("#why")).hasValue("ایک راز");
    assertThat(page.locator("[data-question=goes] legend")).containsText("کیا آپ اسکول جاتے ہیں؟");
    check(browser);
    for (int i = 0; i < 3; i++) {
      page.locator("button[value=next]").click();
    }
    page.locator("button[value=send]").first().click();
    page.locator(".receipt-code").waitFor();
    check(browser);
  }

  @Test
  void help_and_stopping_work_without_a_network_and_leave_nothing() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = keep(browser);
      page.context().setOffline(true);
      browser.follow(() -> page.locator("a.way").first().click());
      page.locator("#begin").click();
      page.locator("[name=goes][value=no]").check();
      page.locator("#why").fill("Not for others");
      page.locator(".safe a:not(.leave)").click();
      assertThat(page.locator("main")).containsText("0800 1111");
      check(browser);
      page.locator("#back").click();
      assertThat(page.locator("#why")).hasValue("Not for others");

      page.locator("button[value=stop]").click();
      assertThat(page.locator("h1")).hasText(Words.of("answering.stopped.heading"));
      assertFalse(page.content().contains("Not for others"));
      page.locator("main button:visible").click();
      page.locator("#begin").click();
      assertThat(page.locator("#why")).isHidden();

      page.locator("[name=goes][value=no]").check();
      page.locator("#why").fill("Somebody comes");
      browser.press("Escape", "Escape", "Escape");
      assertThat(page.locator("#begin")).isVisible();
      assertFalse(page.content().contains("Somebody comes"));
    }
  }

  @Test
  void a_question_is_listened_to_without_a_network_by_the_voice_of_the_device() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      DeviceVoices voices = DeviceVoices.of(browser, "en-GB", "ur-PK network");
      Page page = keep(browser);
      page.context().setOffline(true);
      browser.follow(() -> page.locator("a.way").first().click());
      page.locator("#begin").click();
      Locator button = page.locator("[data-question=goes] button.speak");
      assertThat(button).hasText(Words.of("answering.listen.device"));
      assertEquals(List.of(), voices.said());
      check(browser);
      browser.tabTo(button, "listen");
      browser.press("Enter");
      assertEquals(
          List.of("en-GB: Do you go to school?", "en-GB: Yes", "en-GB: No"), voices.said());
      page.locator("[name=goes][value=no]").check();
      assertEquals(0, voices.hushed(), "she may answer meanwhile");
      page.locator("button[value=next]").click();
      assertThat(page.locator("#age")).isVisible();
      assertEquals(1, voices.hushed());

      // No voice of a network is asked, and none of another language.
      page.locator("button[data-language=ur]").click();
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      page.locator("button[value=back]").click();
      assertThat(page.locator("[data-question=goes] legend")).containsText("کیا آپ");
      assertThat(page.locator("[data-question=goes] button.speak")).hasCount(0);
    }
  }

  @Test
  void when_the_device_is_full_her_answers_stay_on_the_page() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = keep(browser);
      browser.follow(() -> page.locator("a.way").first().click());
      page.locator("#begin").click();
      page.locator("[name=goes][value=no]").check();
      page.locator("#why").fill("Still here");
      for (int i = 0; i < 3; i++) {
        page.locator("button[value=next]").click();
      }
      page.evaluate(
          "() => { IDBObjectStore.prototype.add = () => {"
              + " throw new DOMException('full', 'QuotaExceededError'); }; }");
      page.locator("button[value=send]").first().click();

      assertThat(page.locator("#no-room")).hasText(Words.of("offline.take.full"));
      assertTrue(browser.isFocused("#no-room"));
      assertThat(page.locator("dl.answers")).containsText("Still here");
      check(browser);
    }
  }

  @Test
  void a_survey_that_needs_the_server_is_not_kept_and_says_why() {
    SurveyDocument files =
        SurveyDocument.ofWords("photo")
            .page("one", SurveyDocument.Asked.shortText("what").with("type", "\"photo\""))
            .publish();
    String page = "/survey/offline/device?survey=" + files.name() + "&lang=en-GB";
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      browser.open(page);
      assertThat(browser.page().locator("main")).containsText(Words.of("offline.obstacle.file"));
      assertThat(browser.page().locator("#keep")).hasCount(0);
      check(browser);
    }
    assertEquals(
        404,
        Persona.ANYONE
            .visits()
            .get("/survey/offline/answer?survey=" + files.name() + "&lang=en-GB")
            .status());
  }

  @Test
  void without_script_the_page_says_so_and_what_else_there_is() {
    try (Browser browser = Browser.usual().withoutScript().openFor(Persona.ANYONE)) {
      browser.open(device("en-GB"));
      assertThat(browser.page().locator("main")).containsText(Words.of("offline.device.script"));
      assertThat(browser.page().locator("main")).containsText(Words.of("offline.device.paper"));
      assertThat(browser.page().locator("#keep")).isHidden();
    }
  }

  @Test
  void no_other_page_comes_from_what_is_kept() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = keep(browser);
      browser.open("/survey/answering/start?survey=" + survey + "&lang=en-GB");
      assertEquals(true, page.evaluate("() => navigator.serviceWorker?.controller == null"));
      assertEquals(
          1, ((List<?>) page.evaluate("() => caches.keys()")).size(), "one cache, of one survey");
    }
  }
}
