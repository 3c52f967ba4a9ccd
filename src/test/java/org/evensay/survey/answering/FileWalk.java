package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in a browser: chosen, drawn, spoken and filmed. */
@OnTheServer
class FileWalk {

  private static final String PAGES =
      """
      {"name": "drawing", "questions": [
        {"name": "plan", "type": "drawing", "label": {"en-GB": "Draw your place", "ur": "بنائیں"}}]},
      {"name": "voice", "questions": [
        {"name": "said", "type": "voice", "label": {"en-GB": "Tell us", "ur": "بتائیں"}}]},
      {"name": "video", "questions": [
        {"name": "film", "type": "video", "label": {"en-GB": "Show us", "ur": "دکھائیں"}}]}
      """;

  private static final String NEXT = "button[value=next]";
  private static final FilePayload PICTURE =
      new FilePayload("Amina.jpg", "image/jpeg", FileSurvey.picture());

  private static OwnWaySurvey survey;

  @BeforeAll
  static void publish() {
    survey = OwnWaySurvey.publish("", PAGES);
  }

  private static Page begin(Browser browser, String language) {
    browser.open(survey.start(language));
    return browser.click("button[value=begin]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-GB-simple", "ur"})
  void choosing_a_file_is_as_accessible_as_any_other_question(String language) {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, language);
      look(page, browser, "at first");
      page.locator("#plan").setInputFiles(new FilePayload("a", "text/plain", new byte[] {1}));
      browser.click(NEXT);
      look(page, browser, "with what is no picture");
      page.locator("#plan").setInputFiles(PICTURE);
      browser.click(NEXT);
      browser.click("button[value=back]");
      look(page, browser, "with a picture");
    }
  }

  @Test
  void a_file_is_chosen_and_taken_out_again_by_keyboard_without_script() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      browser.tabTo(page.locator("#plan"), "the field");
      page.locator("#plan").setInputFiles(PICTURE);
      browser.click(NEXT);
      browser.click("button[value=back]");
      assertEquals(1, page.locator(".held").count());
      browser.tabTo(page.locator("#plan-remove"), "taking it out");
      browser.press("Space");
      browser.tabTo(page.locator(NEXT), "the button");
      browser.follow(() -> browser.press("Enter"));
      browser.click("button[value=back]");
      assertEquals(0, page.locator(".held").count());
    }
  }

  private static void look(Page page, Browser browser, String when) {
    assertEquals(List.of(), Axe.violations(page), when);
    assertEquals(0, browser.overflow(), when);
  }

  @Test
  void a_drawing_is_made_on_the_page_and_goes_the_way_of_any_file() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.getByText(Words.of("answering.file.drawing.begin")).click();
      look(page, browser, "with the sheet");
      Locator sheet = page.locator("canvas");
      assertEquals("Draw your place (optional)", sheet.getAttribute("aria-label"));
      BoundingBox box = sheet.boundingBox();
      page.mouse().move(box.x + 30, box.y + 30);
      page.mouse().down();
      page.mouse().move(box.x + 120, box.y + 90);
      page.mouse().up();
      page.getByText(Words.of("answering.file.drawing.end")).click();
      page.getByText(Words.of("answering.file.drawing.done")).waitFor();
      browser.click(NEXT);
      browser.click("button[value=back]");

      assertTrue(page.locator(".held").innerText().contains("0.1 MB"));
    }
  }

  @Test
  void a_drawing_is_not_lost_when_she_goes_on_without_a_word_about_it() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.getByText(Words.of("answering.file.drawing.begin")).click();
      // Its upper part may be above what is seen.
      page.locator("canvas").hover();
      BoundingBox box = page.locator("canvas").boundingBox();
      page.mouse().down();
      page.mouse().move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 30);
      page.mouse().up();
      browser.click(NEXT);
      browser.click("button[value=back]");

      assertTrue(page.locator(".held").innerText().contains("0.1 MB"));
    }
  }

  @Test
  void an_empty_sheet_is_no_drawing() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.getByText(Words.of("answering.file.drawing.begin")).click();
      page.locator("canvas").waitFor();
      browser.click(NEXT);
      browser.click("button[value=back]");

      assertEquals(0, page.locator(".held").count());
    }
  }

  @Test
  void what_is_still_being_recorded_is_not_lost_when_she_goes_on() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      browser.click(NEXT);
      page.getByText(Words.of("answering.file.recording.begin")).click();
      page.getByText(Words.of("answering.file.recording.end")).waitFor();
      page.waitForFunction(
          "since => performance.now() > since + 1500", page.evaluate("performance.now()"));
      browser.click(NEXT);
      browser.click("button[value=back]");

      assertTrue(page.locator(".held").innerText().contains("0.1 MB"));
    }
  }

  @Test
  void the_buttons_of_a_drawing_do_not_touch() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.getByText(Words.of("answering.file.drawing.begin")).click();
      page.locator("canvas").waitFor();
      BoundingBox use = page.getByText(Words.of("answering.file.drawing.end")).boundingBox();
      BoundingBox again = page.getByText(Words.of("answering.file.drawing.again")).boundingBox();
      BoundingBox field = page.locator("#plan").boundingBox();

      assertTrue(again.y - (use.y + use.height) >= 8, "between both buttons");
      assertTrue(field.y - (again.y + again.height) >= 8, "between a button and the field");
    }
  }

  @ParameterizedTest
  @CsvSource({"said, sound", "film, video"})
  void what_is_recorded_on_the_page_goes_the_way_of_any_file(String question, String kind) {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      browser.click(NEXT);
      if (question.equals("film")) {
        browser.click(NEXT);
      }
      page.getByText(Words.of("answering.file.recording.begin")).click();
      page.getByText(Words.of("answering.file.recording.end")).waitFor();
      page.waitForFunction(
          "since => performance.now() > since + 1500", page.evaluate("performance.now()"));
      page.getByText(Words.of("answering.file.recording.end")).click();
      page.getByText(Words.of("answering.file.recording.done")).waitFor();
      browser.click(NEXT);
      if (question.equals("said")) {
        browser.click(NEXT);
      }
      String said = page.locator("dd.answer").allInnerTexts().toString();

      assertTrue(said.contains(Words.of("enclosure.said." + kind, 0.1)), said);
    }
  }

  @Test
  void a_file_that_is_too_large_is_said_at_once() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      page.locator("#plan")
          .setInputFiles(new FilePayload("a.jpg", "image/jpeg", new byte[6_000_000]));

      page.getByText(Words.of("design.problem.file-too-large", 5)).waitFor();
      assertEquals("", page.locator("#plan").inputValue());
    }
  }
}
