package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.EqualAccess;
import org.evensay.testing.FilmedSurvey;
import org.evensay.testing.NuHtml;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Persona;
import org.evensay.testing.Weight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watching questions in sign language, in a browser. */
@OnTheServer
class WatchWalk {

  private static final int MOST_BYTES = 20 * 1024;
  private static final int MOST_REQUESTS = 4;

  private static FilmedSurvey survey;

  @BeforeAll
  static void publish() {
    survey = FilmedSurvey.publish(OwnProgramme.of("watch-walk"), "watched");
  }

  private static Page begin(Browser browser, String language) {
    Page page = browser.open(survey.start(language));
    browser.click("button[value=begin]");
    return page;
  }

  private static long films(Browser browser) {
    return browser.requests().stream().filter(one -> one.contains("/survey/recording/")).count();
  }

  @Test
  void a_film_is_opened_by_keyboard_loads_nothing_before_and_plays_with_its_captions() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      Weight weight = Weight.of(browser);
      assertTrue(weight.page() <= MOST_BYTES, weight.toString());
      assertTrue(weight.requests() <= MOST_REQUESTS, weight.toString());
      Locator line = page.locator("details.watch > summary");
      assertTrue(line.innerText().startsWith("Watch in British Sign Language"), line.innerText());
      browser.tabTo(line, "Watch");
      browser.press("Enter");
      assertEquals(0, films(browser), "before she plays it");
      page.locator("video")
          .evaluate("film => { film.textTracks[0].mode = 'showing'; return film.play(); }");
      page.waitForFunction("() => document.querySelector('video').currentTime > 0.3");
      assertTrue(films(browser) > 0);
      page.waitForFunction(
          "() => document.querySelector('video').textTracks[0].cues?.length === 1");
      assertEquals(
          "How do you go?",
          page.evaluate("() => document.querySelector('video').textTracks[0].cues[0].text"));
    }
  }

  @Test
  void it_opens_without_script_on_a_small_phone_and_a_finger_can_touch_it() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      Locator line = page.locator("details.watch > summary");
      assertTrue(line.boundingBox().height >= 44 && line.boundingBox().width >= 44);
      line.click();
      assertTrue(page.locator("video").isVisible());
      Locator words = page.locator("details.transcript > summary");
      assertTrue(words.boundingBox().height >= 44);
      words.click();
      assertTrue(page.getByText(FilmedSurvey.WORDS).isVisible());
      assertEquals(0, browser.overflow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur"})
  void a_page_with_a_film_is_as_accessible_as_any_other(String language) {
    for (Browser.Setting setting :
        List.of(
            Browser.usual(),
            Browser.usual().narrow().dark(),
            Browser.usual().narrow().forcedColours())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        Page page = begin(browser, language);
        assertEquals(List.of(), NuHtml.mistakes(browser.source()));
        assertEquals(List.of(), Axe.violations(page), "closed");
        page.locator("details.watch > summary").click();
        page.locator("details.transcript > summary").click();
        assertEquals(List.of(), Axe.violations(page), "open");
        assertEquals(List.of(), EqualAccess.violations(page), "open");
        assertEquals(0, browser.overflow());
      }
    }
  }

  @Test
  void the_page_of_films_says_at_once_that_a_file_is_too_large() {
    OwnProgramme programme = OwnProgramme.of("watch-walk-author");
    FilmedSurvey draft = FilmedSurvey.begin(programme, "large");
    try (Browser browser = programme.opens("young-1", Browser.usual().narrow())) {
      Page page = browser.open(draft.films());
      page.evaluate(
          "() => { const field = document.querySelector('#film-new');"
              + " const files = new DataTransfer();"
              + " files.items.add(new File([new Uint8Array(40000001)], 'large.mp4'));"
              + " field.files = files.files; field.dispatchEvent(new Event('change')); }");
      assertTrue(
          (Boolean)
              page.evaluate("() => document.querySelector('#film-new').validity.customError"));
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(0, browser.overflow());
    }
  }
}
