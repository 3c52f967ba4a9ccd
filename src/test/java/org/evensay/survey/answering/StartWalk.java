package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OneScript;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

/** What the first page costs somebody who pays for each kilobyte. */
@OnTheServer
class StartWalk {

  private static final String START = "/survey/answering/start?survey=school-and-feelings&lang=";

  private static final List<String> LEAVE = List.of("/resources/script/leave.js");

  private static final int MOST_BYTES = 14 * 1024;

  @Test
  void the_first_page_weighs_at_most_fourteen_kilobytes_in_four_requests() {
    for (String language : List.of("en-GB", "ur", "en-GB-simple")) {
      try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
        List<Response> responses = new ArrayList<>();
        browser.page().onResponse(responses::add);
        browser.open(START + language);
        int bytes =
            List.copyOf(responses).stream()
                .filter(response -> !response.url().endsWith(".svg"))
                .map(response -> response.request().sizes())
                .mapToInt(StartWalk::onTheWire)
                .sum();
        assertTrue(bytes > 0 && bytes <= MOST_BYTES, bytes + " bytes in " + language);
        assertTrue(browser.requests().size() <= 4, browser.requests().toString());
      }
    }
  }

  @Test
  void no_page_of_a_respondent_has_a_script_but_to_leave_and_to_listen() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      for (String path :
          List.of(
              "/?lang=en-GB",
              START + "en-GB",
              "/survey/answering/journey",
              "/survey/answering/help",
              "/survey/answering/return",
              "/survey/response/withdraw",
              "/foundation/comfort/comfort",
              "/foundation/platform/accessibility",
              "/no-such-page")) {
        Page page = browser.open(path);
        assertEquals(LEAVE, scripts(page), path);
      }
      Page page = browser.open(START + "en-GB");
      browser.click("button[value=begin]");
      page.locator("[name=school_feeling]").first().check();
      while (page.locator("button[value=send]").count() == 0) {
        browser.click("button[value=next]");
        boolean leftToDevice = page.locator(OneScript.LEFT_TO_DEVICE).count() > 0;
        assertEquals(List.of(OneScript.of(leftToDevice, "leave")), scripts(page), page.title());
      }
    }
  }

  private static List<String> scripts(Page page) {
    return page.locator("script").all().stream()
        .map(script -> script.getAttribute("src") + script.textContent())
        .toList();
  }

  private static int onTheWire(Sizes sizes) {
    return sizes.responseHeadersSize + sizes.responseBodySize;
  }
}
