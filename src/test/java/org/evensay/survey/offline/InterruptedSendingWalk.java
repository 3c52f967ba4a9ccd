package org.evensay.survey.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.junit.jupiter.api.Test;

/** "500 sealed offline responses sync exactly once through 20 interrupted connections." */
@OnTheServer
class InterruptedSendingWalk {

  private static final int RESPONSES = 500;
  private static final int CUTS = 20;
  private static final int MOST_ROUNDS = 200;

  private static final String KEEP =
      """
      async (sealed) => {
        const {add, count} = await import("/resources/script/offline/kept.js");
        for (const one of sealed) {
          await add(JSON.parse(one));
        }
        return count();
      }
      """;

  private static final String SEND =
      """
      async () => {
        const {sendAll} = await import("/resources/script/offline/send.js");
        return (await sendAll()).left;
      }
      """;

  @Test
  void five_hundred_responses_arrive_once_each_through_twenty_connections_that_are_cut()
      throws Exception {
    SurveyDocument survey =
        SurveyDocument.ofWords("interrupted")
            .page("one", SurveyDocument.Asked.shortText("mark").required())
            .publish();
    List<String> responses = new ArrayList<>();
    for (int i = 0; i < RESPONSES; i++) {
      responses.add(DeviceSealing.response(Map.of("mark", "mark-" + i)));
    }
    List<String> sealed = DeviceSealing.seal(DeviceSealing.survey(survey.name()), responses);

    int rounds = 0;
    int after;
    Browser browser = Browser.usual().openFor(Persona.ANYONE);
    try (FaultProxy proxy = new FaultProxy(CUTS, 20261128)) {
      Page page = browser.page();
      browser.open("/survey/offline/device?survey=" + survey.name() + "&lang=en-GB");
      // The device sends by way of the proxy; everything else it asks comes straight.
      page.route("**/api/v1/offline-responses", route -> ThroughProxy.send(route, proxy.address()));
      assertEquals(RESPONSES, ((Number) page.evaluate(KEEP, sealed)).intValue());
      int left = RESPONSES;
      while (left > 0 && rounds < MOST_ROUNDS) {
        left = ((Number) page.evaluate(SEND)).intValue();
        rounds++;
      }
      assertEquals(0, left);
      assertEquals(0, proxy.left(), "all cuts were made");
      after = proxy.cutAfterAnswer();
      // Nothing went wrong in the browser but the connections that were cut.
      assertEquals(
          List.of(),
          browser.wrongs().stream().filter(one -> !one.contains("net::ERR_FAILED")).toList());
    } finally {
      browser.page().context().close();
    }

    List<String> answers = survey.answers();
    assertEquals(RESPONSES, answers.size());
    assertEquals(RESPONSES, new HashSet<>(answers).size());
    assertTrue(rounds > CUTS / 2, rounds + " rounds");
    assertTrue(after > 0, "some were cut when the server had committed");
  }
}
