package org.evensay.survey.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.DeviceVoices;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OneScript;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Persona;
import org.evensay.testing.SpokenSurvey;
import org.evensay.testing.SurveyDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Listening to questions by the voice of one's own device: in Somali, which no machine here speaks,
 * and where what was answered before is put in, which none could speak beforehand.
 */
@OnTheServer
class DeviceVoiceWalk {

  private static final String LISTEN = "answering.listen.device";
  private static final String STOP = "answering.listen.stop";
  private static final List<String> PLACE =
      List.of(
          "so-SO: Xaggee jeceshahay?",
          "so-SO: Maalin ka fikir.",
          "so-SO: Guriga",
          "en-GB: In the park");

  private static SurveyDocument survey;

  @BeforeAll
  static void publish() {
    survey = SurveyDocument.of("device-voice");
    String json =
        survey
            .json()
            .replace(
                "\"ur\": \"draft\"",
                "\"ur\": \"draft\", \"so\": \"draft\", \"en-GB-simple\": \"draft\"")
            .replace(
                "\"pages\": []",
                """
                "pages": [
                  {"name": "one", "questions": [{"name": "place", "type": "one-choice",
                    "label": {"en-GB": "Where do you like to be?", "so": "Xaggee jeceshahay?"},
                    "hint": {"en-GB": "Think of one day.", "so": "Maalin ka fikir."},
                    "choices": [{"name": "home", "label": {"en-GB": "At home", "so": "Guriga"}},
                      {"name": "park", "label": {"en-GB": "In the park", "ur": "پارک میں"}}]}]},
                  {"name": "two", "questions": [{"name": "why", "type": "short-text",
                    "label": {"en-GB": "What is good there: ${place}?", "ur": "وہاں کیا اچھا ہے: ${place}؟",
                      "en-GB-simple": "You said: ${place}. What is good there?"}}]},
                  {"name": "three", "title": {"en-GB": "More", "so": "Wax kale"}, "questions": [
                    {"name": "goes", "type": "one-choice", "label": {"en-GB": "Do you go?", "so": "Ma tagtaa?"},
                     "choices": [{"name": "yes", "label": {"en-GB": "Yes", "so": "Haa"}},
                       {"name": "no", "label": {"en-GB": "No", "so": "Maya"}}]},
                    {"name": "often", "type": "short-text", "label": {"en-GB": "How often?", "so": "Imisa jeer?"},
                     "show-if": "${goes} = 'yes'"}]}]\
                """);
    SurveyDocument.publish(Persona.DEV.visits(), json);
  }

  private static Page begin(Browser browser, String language) {
    browser.open("/survey/answering/start?survey=" + survey.name() + "&lang=" + language);
    return browser.click("button[value=begin]");
  }

  private static Page toPageTwo(Browser browser, String language) {
    Page page = begin(browser, language);
    page.locator("[name=place][value=park]").check();
    return browser.click("button[value=next]");
  }

  private static String words(String language, String key) {
    return Messages.installed().text(LanguageVariant.spoken(language).orElseThrow(), key);
  }

  private static Locator button(Page page) {
    return page.locator("button.speak");
  }

  private static void check(Browser browser) {
    Axe.check(browser.page());
    assertEquals(0, browser.overflow());
  }

  @Test
  void a_question_is_listened_to_by_keyboard_each_part_in_its_own_language_and_stopped() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      DeviceVoices voices = DeviceVoices.of(browser, "ar-SA", "en-GB", "so-SO");
      Page page = begin(browser, "so");
      assertThat(button(page)).hasCount(1);
      assertThat(button(page)).hasText(words("so", LISTEN));
      Pattern named = Pattern.compile(words("so", LISTEN) + " Xaggee jeceshahay\\?.*");
      assertThat(button(page)).hasAccessibleName(named);
      assertTrue(button(page).boundingBox().height >= 44, "a finger can touch it");
      check(browser);

      browser.tabTo(button(page), "listen");
      assertEquals(List.of(), voices.said(), "not before she presses");
      browser.press("Enter");
      assertEquals(PLACE, voices.said());
      assertThat(button(page)).hasText(words("so", STOP));
      check(browser);
      browser.press("Enter");
      assertEquals(1, voices.hushed());
      assertEquals(PLACE, voices.said(), "it stops, and says no more");
      assertThat(button(page)).hasText(words("so", LISTEN));
      assertTrue(browser.isFocused("button.speak"));

      browser.press("Space");
      assertEquals(2 * PLACE.size(), voices.said().size());
      voices.end();
      assertThat(button(page)).hasText(words("so", LISTEN));
      browser.press("Space");
      voices.fail();
      assertThat(button(page)).hasText(words("so", LISTEN));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | en-US,en-GB | en-GB: What is good there: In the park?",
        "en-GB | en_US | en_US: What is good there: In the park?",
        "en-GB-simple | en-GB | en-GB: You said: In the park. What is good there?",
        "ur | en-GB,ur-PK | ur-PK: وہاں کیا اچھا ہے: پارک میں؟"
      })
  void what_was_answered_before_is_said_by_a_voice_of_its_language(
      String language, String voices, String said) {
    for (Browser.Setting setting :
        List.of(Browser.usual().narrow(), Browser.usual().narrow().dark().reducedMotion())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        DeviceVoices device = DeviceVoices.of(browser, voices.split(","));
        Page page = toPageTwo(browser, language);
        check(browser);
        button(page).click();
        assertEquals(List.of(said), device.said());
        check(browser);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "so-SO network,en-GB network", "en-GB,ar-SA", "so-SO", "so-SO,en-GB network"})
  void without_a_voice_of_the_device_for_every_part_there_is_nothing(String voices) {
    String[] listed = voices.isEmpty() ? new String[0] : voices.split(",");
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      DeviceVoices device = DeviceVoices.of(browser, listed);
      Page page = begin(browser, "so");
      assertThat(page.locator(OneScript.LEFT_TO_DEVICE)).hasCount(1);
      assertThat(button(page)).hasCount(0);
      assertTrue(!page.locator("main").textContent().contains(words("so", LISTEN)));
      assertEquals(List.of(), device.said());
    }
  }

  @Test
  void voices_that_come_late_are_offered_and_those_that_go_are_silent() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      DeviceVoices voices = DeviceVoices.of(browser);
      Page page = begin(browser, "so");
      assertThat(button(page)).hasCount(0);
      voices.become("en-GB", "so-SO");
      assertThat(button(page)).hasCount(1);
      assertEquals(List.of(), voices.said());
      button(page).click();
      assertEquals(PLACE, voices.said());
      voices.become("en-GB");
      assertThat(button(page)).hasCount(0);
      assertEquals(1, voices.hushed());
    }
  }

  @Test
  void who_leaves_the_page_is_spoken_to_no_more() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      DeviceVoices voices = DeviceVoices.of(browser, "so-SO", "en-GB");
      Page page = begin(browser, "so");
      button(page).click();
      browser.click("button[value=next]");
      assertEquals(1, voices.hushed());
      assertEquals(List.of(), voices.said(), "and the next page says nothing by itself");
    }
  }

  @Test
  void what_an_answer_opens_can_be_listened_to_and_is_silent_once_it_is_away() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      DeviceVoices voices = DeviceVoices.of(browser, "so-SO", "en-GB");
      Page page = toPageTwo(browser, "so");
      browser.click("button[value=next]");
      assertThat(button(page)).hasCount(1);
      button(page).evaluate("button => { button.first = true; }");
      page.locator("[name=goes][value=yes]").check();
      assertThat(button(page)).hasCount(2);
      assertEquals(true, button(page).first().evaluate("button => button.first === true"));
      assertEquals(0, voices.hushed());

      button(page).nth(1).click();
      assertEquals(List.of("so-SO: Imisa jeer?"), voices.said());
      button(page).first().click();
      assertEquals(
          List.of("so-SO: Imisa jeer?", "so-SO: Ma tagtaa?", "so-SO: Haa", "so-SO: Maya"),
          voices.said(),
          "one at a time");
      assertEquals(1, voices.hushed());
      assertThat(button(page).nth(1)).hasText(words("so", LISTEN));
      button(page).nth(1).click();
      assertEquals(2, voices.hushed());
      page.locator("[name=goes][value=no]").check();
      assertThat(button(page)).hasCount(1);
      assertEquals(3, voices.hushed());
      check(browser);
    }
  }

  @Test
  void what_was_spoken_beforehand_is_left_to_no_device_but_for_what_was_answered_before() {
    SpokenSurvey spoken = SpokenSurvey.publish(OwnProgramme.of("device-voice-walk"), "beforehand");
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      DeviceVoices voices = DeviceVoices.of(browser, "en-GB");
      browser.open(spoken.start("en-GB"));
      Page page = browser.click("button[value=begin]");
      assertThat(page.locator("details.listen")).hasCount(1);
      assertThat(page.locator(OneScript.LEFT_TO_DEVICE)).hasCount(0);
      assertThat(page.locator("script")).hasAttribute("src", OneScript.of(false, "leave"));
      assertThat(button(page)).hasCount(0);

      page.locator("[name=place][value=park]").check();
      browser.click("button[value=next]");
      assertThat(page.locator("details.listen + button.speak")).hasCount(1);
      assertThat(page.locator("script")).hasAttribute("src", OneScript.of(true, "leave"));
      button(page).click();
      assertEquals(List.of("en-GB: What is good there: In the park?"), voices.said());
      check(browser);
    }
  }

  @Test
  void without_script_there_is_nothing() {
    try (Browser browser = Browser.usual().withoutScript().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "so");
      assertThat(page.locator(OneScript.LEFT_TO_DEVICE)).hasCount(1);
      assertThat(button(page)).hasCount(0);
      assertTrue(!page.locator("main").textContent().contains(words("so", LISTEN)));
    }
  }
}
