package org.evensay.survey.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A device that keeps a survey by an older worker and older scripts than the server has now. */
@OnTheServer
@Timeout(300)
class OlderWorkerWalk {

  private static final String KEPT =
      "async () => (await (await caches.open('evensay-offline')).keys()).map(one => one.url)";

  /** Whether the worker that serves this device is the older one. */
  private static final String IS_OLDER =
      """
      async () => {
        const worker = (await navigator.serviceWorker.ready).active;
        return new Promise((resolve) => {
          const way = new MessageChannel();
          way.port1.onmessage = (event) => resolve(event.data === "older");
          worker.postMessage("", [way.port2]);
          setTimeout(() => resolve(false), 1000);
        });
      }
      """;

  private static String survey;

  @BeforeAll
  static void publish() {
    survey = OwnOfflineSurvey.publish();
  }

  private static String device(OlderServer server) {
    return server.address("/survey/offline/device?survey=" + survey + "&lang=en-GB");
  }

  private static Page keep(Browser browser, OlderServer server) {
    Page page = browser.page();
    page.navigate(device(server));
    page.locator("#keep").click();
    assertThat(page.locator("#status")).hasText(Words.of("offline.state.is-kept"));
    assertEquals(true, page.evaluate(IS_OLDER));
    return page;
  }

  private static void begin(Page page, String secret) {
    page.locator("a.way").first().click();
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

  /** Somebody answers where there is no network. */
  private static void answerOffline(Page page, OlderServer server, String secret) {
    page.context().setOffline(true);
    page.navigate(device(server));
    begin(page, secret);
    send(page);
    page.context().setOffline(false);
  }

  private static long responses() {
    return Evensay.number(
        "select count(*) from response r join edition e on e.id = r.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey);
  }

  private static boolean keepsOlder(Page page) {
    List<?> kept = (List<?>) page.evaluate(KEPT);
    return kept.stream().anyMatch(one -> String.valueOf(one).contains(OlderServer.MARK));
  }

  @Test
  void it_sends_what_waits_says_what_is_the_matter_and_is_renewed() throws IOException {
    long before = responses();
    try (OlderServer server = new OlderServer();
        Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = keep(browser, server);
      answerOffline(page, server, "By the older one");
      server.upgrade();
      answerOffline(page, server, "By the older one still");

      // What is newer cannot be fetched: what waits is sent all the same, and she is told.
      server.fail(true);
      page.navigate(device(server));
      assertThat(page.locator("#status")).hasText(Words.of("offline.state.nowhere"));
      assertThat(page.locator("#waiting")).hasText("0");
      assertEquals(before + 2, responses());
      Axe.check(page);
      assertEquals(0, browser.overflow());
      assertTrue(keepsOlder(page));
      answerOffline(page, server, "By what is kept still");

      server.fail(false);
      page.navigate(device(server));
      assertThat(page.locator("#status")).hasText(Words.of("offline.state.updated"));
      assertThat(page.locator("#waiting")).hasText("0");
      assertEquals(false, keepsOlder(page), "nothing older is left");
      page.navigate(device(server));
      page.waitForFunction("async () => !(await (" + IS_OLDER + ")())");
      answerOffline(page, server, "By the newer one");
      page.navigate(device(server));
      assertThat(page.locator("#sent")).hasText("4");
    }
    assertEquals(before + 4, responses());
  }

  @Test
  void who_answers_meanwhile_finishes_what_she_began() throws IOException {
    long before = responses();
    try (OlderServer server = new OlderServer();
        Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = keep(browser, server);
      begin(page, "Begun before");
      server.upgrade();
      Page other = page.context().newPage();
      other.navigate(device(server));
      assertThat(other.locator("#status")).hasText(Words.of("offline.state.updated"));
      other.close();

      page.locator("button[data-language=ur]").click();
      assertThat(page.locator("#renewed")).hasText(Words.of("offline.take.renewed"));
      assertTrue(browser.isFocused("#renewed"));
      Axe.check(page);
      assertEquals(0, browser.overflow());
      assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
      assertThat(page.locator("#why")).hasValue("Begun before");
      send(page);
      page.navigate(device(server));
      assertThat(page.locator("#waiting")).hasText("0");
    }
    assertEquals(before + 1, responses());
  }
}
