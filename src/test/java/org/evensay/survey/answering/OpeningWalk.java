package org.evensay.survey.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.DeviceVoices;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OneScript;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer opens on its own page is there at once, in a browser with script. */
@OnTheServer
class OpeningWalk {

  private static final String NEXT = "button[value=next]";

  private static final String PAGES =
      """
      {"name": "one", "title": {"en-GB": "School"}, "questions": [
        {"name": "words", "type": "long-text", "label": {"en-GB": "How is it?"}},
        {"name": "goes", "type": "one-choice", "label": {"en-GB": "Do you go?"},
         "choices": [{"name": "yes", "label": {"en-GB": "Yes"}}, {"name": "no", "label": {"en-GB": "No"}}]},
        {"name": "stops", "type": "several-choices", "label": {"en-GB": "What stops you?"}, "show-if": "${goes} = 'no'",
         "choices": [{"name": "money", "label": {"en-GB": "Money"}}, {"name": "time", "label": {"en-GB": "Time"}}]},
        {"name": "county", "type": "one-choice", "label": {"en-GB": "Which county?"},
         "choices": [{"name": "kent", "label": {"en-GB": "Kent"}}, {"name": "devon", "label": {"en-GB": "Devon"}}]},
        {"name": "town", "type": "one-choice", "label": {"en-GB": "Which town?"}, "choices-if": "county = ${county}",
         "choices": [{"name": "dover", "label": {"en-GB": "Dover"}, "values": {"county": "kent"}},
                     {"name": "deal", "label": {"en-GB": "Deal"}, "values": {"county": "kent"}},
                     {"name": "exeter", "label": {"en-GB": "Exeter"}, "values": {"county": "devon"}},
                     {"name": "torquay", "label": {"en-GB": "Torquay"}, "values": {"county": "devon"}}]},
        {"name": "said", "type": "note", "label": {"en-GB": "You come from: ${town}"}}]},
      {"name": "two", "questions": [
        {"name": "c", "type": "short-text", "label": {"en-GB": "One more?"}},
        {"name": "d", "type": "short-text", "label": {"en-GB": "And one?"}}]}
      """;

  /** What the script asks the server is not asked before it is let go. */
  private static final String HOLD_BACK =
      """
      const ask = window.fetch;
      window.heldBack = [];
      window.fetch = (...all) => new Promise((go) => window.heldBack.push(() => go(ask(...all))));
      window.letGo = () => {
        window.fetch = ask;
        window.heldBack.forEach((one) => one());
      };
      """;

  private static OwnWaySurvey survey;

  @BeforeAll
  static void publish() {
    survey = OwnWaySurvey.publish("", PAGES);
  }

  private static Page begin(Browser browser, String language) {
    browser.open(survey.start(language));
    return browser.click("button[value=begin]");
  }

  @Test
  void a_question_comes_and_goes_as_it_is_answered_and_nothing_is_lost() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.locator("#words").fill("So so");
      assertThat(page.locator("[name=stops]")).hasCount(0);

      page.locator("[name=goes][value=no]").check();
      assertThat(page.locator("[name=stops]")).hasCount(2);
      assertThat(page.locator("#opened"))
          .hasText(Words.of("answering.question.more") + " What stops you? (optional)");
      assertTrue(browser.isFocused("[name=goes][value=no]"), "the focus stays where it was");
      assertEquals("So so", page.locator("#words").inputValue());
      List<String> asked =
          page.locator("[data-question]").all().stream()
              .map(one -> one.getAttribute("data-question"))
              .toList();
      assertEquals(List.of("words", "goes", "stops", "county", "said"), asked);

      page.locator("[name=stops][value=time]").check();
      page.locator("[name=goes][value=yes]").check();
      assertThat(page.locator("[name=stops]").first()).isHidden();
      browser.click(NEXT);
      browser.click("button[value=back]");
      assertThat(page.locator("[name=goes][value=yes]")).isChecked();
      assertThat(page.locator("[name=stops]")).hasCount(0);
      page.locator("[name=goes][value=no]").check();
      assertThat(page.locator("[name=stops][value=time]")).isChecked();
      assertThat(page.locator("[name=stops][value=money]")).not().isChecked();

      browser.click(NEXT);
      assertEquals(
          "One more?", page.locator("label[for=c]").textContent().split(" \\(")[0].strip());
      browser.click(NEXT);
      String check = page.locator("main").textContent();
      assertTrue(check.contains("So so") && check.contains("Time"), check);
      assertFalse(check.contains("Money"), check);
      browser.click("button[value=send]");
      assertTrue(
          survey.kept().stream().anyMatch(kept -> kept.contains("\"stops\":[\"time\"]")),
          survey.kept().toString());
      assertEquals(List.of(), browser.wrongs());
    }
  }

  @Test
  void what_is_offered_and_what_is_said_follow_too() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      assertThat(page.locator("[name=town]")).hasCount(0);
      page.locator("[name=county][value=kent]").check();
      assertThat(page.locator("[name=town]")).hasCount(2);
      page.locator("[name=town][value=deal]").check();
      assertThat(page.locator("[data-question=said] .note > p")).hasText("You come from: Deal");
      page.locator("[name=county][value=devon]").check();
      assertThat(page.locator("[name=town][value=exeter]")).hasCount(1);
      assertThat(page.locator("[name=town]:checked")).hasCount(0);
      assertThat(page.locator("[data-question=said] .note > p")).hasText("You come from:");
    }
  }

  /** As without script, where the page says so when she goes on. */
  @Test
  void what_cannot_be_chosen_any_more_is_said_and_not_taken_in_silence() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.locator("[name=county][value=kent]").check();
      page.locator("[name=town][value=deal]").check();
      page.locator("[name=county][value=devon]").check();
      String taken = Words.of("design.problem.choices-changed");
      assertThat(page.locator("[data-question=town] .error")).hasText(taken);
      assertThat(page.locator("#opened")).containsText(taken);
    }
  }

  private static OwnWaySurvey named() {
    return OwnWaySurvey.publish(
        "",
        """
        {"name": "one", "questions": [
          {"name": "nick", "type": "short-text", "label": {"en-GB": "Your name?"}},
          {"name": "why", "type": "long-text", "label": {"en-GB": "Why, ${nick}?"}},
          {"name": "action", "type": "short-text", "label": {"en-GB": "An odd name?"}},
          {"name": "elements", "type": "short-text", "label": {"en-GB": "One more, ${action}?"}}]}
        """);
  }

  @Test
  void the_next_question_follows_though_the_focus_is_in_it_and_keeps_the_focus() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(named().start("en-GB"));
      page = browser.click("button[value=begin]");
      page.locator("#nick").fill("Zo");
      browser.tabTo(page.locator("#why"), "the next question");
      browser.type("Be");
      assertThat(page.locator("label[for=why]")).containsText("Why, Zo?");
      assertTrue(browser.isFocused("#why"), "she goes on writing");
      browser.type("cause");
      assertEquals("Because", page.locator("#why").inputValue());
      page.locator("#action").fill("thing");
      browser.press("Tab");
      assertThat(page.locator("label[for=elements]")).containsText("One more, thing?");
    }
  }

  /** Whoever is about to listen is not taken to the field, and finds open what she opened. */
  @Test
  void the_focus_stays_on_what_she_listens_with() {
    OwnWaySurvey survey = named();
    survey.awaitSpoken();
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      browser.open(survey.start("en-GB"));
      Page page = browser.click("button[value=begin]");
      String summary = "[data-question=why] .listen > summary";
      HeldBack answer = new HeldBack(page);
      page.locator("#nick").fill("Zo");
      browser.tabTo(page.locator(summary), "listen");
      browser.press("Enter");
      answer.waitFor(page).letGo();
      assertThat(page.locator("label[for=why]")).containsText("Why, Zo?");
      assertTrue(browser.isFocused(summary), "she goes on to listen");
      assertThat(page.locator(summary)).containsText("Zo");
      assertThat(page.locator("[data-question=why] audio")).isVisible();
    }
  }

  @Test
  void the_focus_stays_on_the_button_that_has_her_own_device_speak() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      DeviceVoices.of(browser, "en-GB");
      HeldBack answer = holdBack(browser);
      Page page = browser.page();
      String button = "[data-question=why] .speak";
      page.locator(button).focus();
      answer.letGo();
      assertThat(page.locator("label[for=why]")).containsText("Why, Zo?");
      assertTrue(browser.isFocused(button), "she goes on to listen");
    }
  }

  /** What the server says to the script of a page, held back until it is let go. */
  private static final class HeldBack {

    private final List<Route> held = new ArrayList<>();
    private boolean holding = true;

    HeldBack(Page page) {
      page.route("**/journey*", this::take);
    }

    private void take(Route route) {
      if (holding) {
        held.add(route);
      } else {
        route.resume();
      }
    }

    HeldBack waitFor(Page page) {
      page.waitForCondition(() -> !held.isEmpty());
      return this;
    }

    void letGo() {
      holding = false;
      held.forEach(Route::resume);
    }
  }

  private static HeldBack holdBack(Browser browser) {
    Page page = browser.page();
    browser.open(named().start("en-GB"));
    browser.click("button[value=begin]");
    HeldBack answer = new HeldBack(page);
    page.locator("#nick").fill("Zo");
    browser.tabTo(page.locator("#why"), "the next question");
    return answer.waitFor(page);
  }

  @Test
  void what_is_marked_while_the_answer_travels_is_what_she_writes_over() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      HeldBack answer = holdBack(browser);
      Page page = browser.page();
      browser.type("Be");
      browser.press("Control+a");
      answer.letGo();
      assertThat(page.locator("label[for=why]")).containsText("Why, Zo?");
      browser.type("Because");
      assertEquals("Because", page.locator("#why").inputValue());
      browser.press("Control+z");
      assertThat(page.locator("#why")).not().hasValue("Because");
    }
  }

  /** As with a phone that proposes words, and in languages whose signs take several keys. */
  @Test
  void a_word_that_is_being_put_together_while_the_answer_travels_becomes_what_it_was_to_be() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      HeldBack answer = holdBack(browser);
      Page page = browser.page();
      CDPSession keyboard = page.context().newCDPSession(page);
      putTogether(keyboard, "Becau");
      assertThat(page.locator("#why")).hasValue("Becau");
      answer.letGo();
      assertThat(page.locator("label[for=why]")).containsText("Why, Zo?");
      putTogether(keyboard, "Becaus");
      assertThat(page.locator("#why")).hasValue("Becaus");
      page.keyboard().insertText("Because");
      assertThat(page.locator("#why")).hasValue("Because");
    }
  }

  private static void putTogether(CDPSession keyboard, String word) {
    JsonObject sofar = new JsonObject();
    sofar.addProperty("text", word);
    sofar.addProperty("selectionStart", word.length());
    sofar.addProperty("selectionEnd", word.length());
    keyboard.send("Input.imeSetComposition", sofar);
  }

  @Test
  void what_she_writes_anew_after_she_came_back_is_not_what_it_was_before() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.locator("#words").fill("So so");
      page.locator("[name=goes][value=no]").check();
      page.locator("[name=stops][value=time]").check();
      browser.click(NEXT);
      // A browser that routes requests does not come back to a page that was sent for.
      page.addInitScript(HOLD_BACK);
      page.goBack();
      page.waitForFunction("() => window.heldBack.length > 0");
      page.locator("#words").fill("Much better");
      page.evaluate("() => window.letGo()");
      assertThat(page.locator("[name=stops][value=time]")).isChecked();
      assertThat(page.locator("#words")).hasValue("Much better");
    }
  }

  @Test
  void a_question_that_says_the_same_stays_as_it_is_beside_a_file_too() {
    OwnWaySurvey photo =
        OwnWaySurvey.publish(
            "",
            """
            {"name": "one", "questions": [
              {"name": "words", "type": "long-text", "label": {"en-GB": "How is it?"}},
              {"name": "nick", "type": "short-text", "label": {"en-GB": "Your name?"}},
              {"name": "said", "type": "note", "label": {"en-GB": "Hello ${nick}"}},
              {"name": "picture", "type": "photo", "label": {"en-GB": "A photo?"}}]}
            """);
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      browser.open(photo.start("en-GB"));
      Page page = browser.click("button[value=begin]");
      page.evaluate("() => { window.before = document.querySelector('#words'); }");
      page.locator("#nick").fill("Zo");
      browser.press("Tab");
      assertThat(page.locator("[data-question=said] .note > p")).hasText("Hello Zo");
      assertEquals(true, page.evaluate("() => window.before.isConnected"));
    }
  }

  @Test
  void whoever_goes_back_in_her_browser_finds_what_she_wrote_in_what_was_opened() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.locator("[name=goes][value=no]").check();
      page.locator("[name=stops][value=time]").check();
      browser.click(NEXT);
      page.goBack();
      assertThat(page.locator("[name=stops][value=time]")).isChecked();
      assertThat(page.locator("[name=stops][value=money]")).not().isChecked();
      browser.click(NEXT);
      browser.click(NEXT);
      String check = page.locator("main").textContent();
      assertTrue(check.contains("Time"), check);
    }
  }

  @Test
  void what_is_away_has_no_line_in_the_summary_and_no_focus() {
    OwnWaySurvey asked =
        OwnWaySurvey.publish(
            "",
            """
            {"name": "one", "questions": [
              {"name": "n", "type": "number", "label": {"en-GB": "How many?"}},
              {"name": "must", "type": "short-text", "label": {"en-GB": "Which?"}, "required": true, "show-if": "${n} > 3"},
              {"name": "z", "type": "short-text", "label": {"en-GB": "And then?"}}]}
            """);
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open(asked.start("en-GB"));
      page = browser.click("button[value=begin]");
      page.locator("#n").fill("5");
      page.locator("#n").blur();
      assertThat(page.locator("#must")).isVisible();
      browser.click(NEXT);
      assertThat(page.locator(".error-summary")).isVisible();
      page.locator("#n").fill("1");
      browser.press("Tab");
      assertThat(page.locator("#must")).isHidden();
      assertThat(page.locator(".error-summary")).isHidden();
      assertTrue(browser.isFocused("#z"), "the focus goes on to what is still asked");
      assertThat(page.locator("#opened")).hasText("");
    }
  }

  @Test
  void it_is_done_by_keyboard_alone() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      browser.tabTo(page.locator("[name=goes]").first(), "the first circle");
      browser.press("Space", "ArrowDown");
      assertThat(page.locator("[name=stops]")).hasCount(2);
      browser.tabTo(page.locator("[name=stops][value=money]"), "the box");
      browser.press("Space");
      assertThat(page.locator("[name=stops][value=money]")).isChecked();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur"})
  void it_is_as_accessible_as_any_other_page(String language) {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, language);
      page.locator("[name=goes][value=no]").check();
      assertThat(page.locator("[name=stops]")).hasCount(2);
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(0, browser.overflow());
    }
  }

  /** What nothing hangs on stays with her until she goes on. */
  @Test
  void the_server_is_told_no_more_than_it_has_to_know() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      List<String> told = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.method().equals("POST")) {
              told.add(request.postData());
            }
          });
      page.locator("#words").fill("mine-alone");
      page.locator("#words").blur();
      page.locator("[name=goes][value=no]").check();
      assertThat(page.locator("[name=stops]")).hasCount(2);
      page.locator("[name=stops][value=time]").check();
      page.locator("[name=county][value=kent]").check();
      assertThat(page.locator("[name=town]")).hasCount(2);

      assertEquals(2, told.size(), told.toString());
      assertTrue(told.get(1).contains("goes=no") && told.get(1).contains("county=kent"));
      told.forEach(one -> assertFalse(one.contains("mine-alone") || one.contains("time"), one));
    }
  }

  /** Such as the page on which a café's network wants to be signed in to. */
  @Test
  void where_something_else_answers_it_is_as_without_script() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.route(
          "**/journey*",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html")
                      .setBody("<form id='journey'><input name='user'></form>")));
      page.locator("[name=goes][value=no]").check();
      page.waitForTimeout(500);
      assertThat(page.locator("[name=stops]")).hasCount(0);
      page.unroute("**/journey*");
      browser.click(NEXT);
      assertThat(page.locator("[name=stops]")).hasCount(2);
      assertThat(page.locator(".notice.more")).isVisible();
      assertThat(page.locator("[name=goes][value=no]")).isChecked();
    }
  }

  @Test
  void a_page_on_which_nothing_hangs_has_no_script_but_to_leave_and_to_listen() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      assertThat(page.locator("script")).hasCount(1);
      assertThat(page.locator("script"))
          .hasAttribute("src", OneScript.of(true, "leave", "opening"));
      page.locator("[name=goes][value=yes]").check();
      browser.click(NEXT);
      Locator scripts = page.locator("script");
      assertThat(scripts).hasCount(1);
      assertThat(scripts).hasAttribute("src", OneScript.of(isLeftToDevice(page), "leave"));
      assertThat(page.locator("[data-question]")).hasCount(0);
    }
  }

  private static boolean isLeftToDevice(Page page) {
    return page.locator(OneScript.LEFT_TO_DEVICE).count() > 0;
  }
}
