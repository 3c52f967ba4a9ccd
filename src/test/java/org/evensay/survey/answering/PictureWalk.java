package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Persona;
import org.evensay.testing.PictureSurvey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answering with pictures, in a browser. */
@OnTheServer
class PictureWalk {

  private static final String NEXT = "button[value=next]";
  private static final String PICTURES = "main img.drawn";

  private static final String FROM_TOP = "e => e.getBoundingClientRect().y + scrollY + 0.001";

  private static PictureSurvey survey;

  @BeforeAll
  static void publish() {
    survey = PictureSurvey.publish(OwnProgramme.of("picture-walk"), "walk");
  }

  private static Page begin(Browser browser, String language) {
    Page page = browser.open(survey.start(language));
    browser.click("button[value=begin]");
    return page;
  }

  @Test
  void a_picture_is_touched_and_answers_without_script_on_a_small_phone() {
    try (Browser browser = Browser.usual().withoutScript().narrow().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      assertEquals(0, browser.overflow());
      page.locator("label.choice img").nth(1).click();
      assertTrue(page.locator("[name=likes][value=dog]").isChecked(), "all of it is the label");
      browser.click(NEXT);
      page.locator("#order").selectOption("1");
      assertEquals(0, browser.overflow());
      browser.click(NEXT);
      page.locator("label.choice img").click();
      assertTrue(page.locator("[name=feels][value=soft]").isChecked());
      browser.click(NEXT);
      assertTrue(page.locator("main").innerText().contains("A dog"));
      for (String request : browser.requests()) {
        assertTrue(request.startsWith(Evensay.origin()), request);
      }
    }
  }

  @Test
  void it_is_chosen_by_keyboard_and_the_focus_is_seen_around_the_control() {
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = begin(browser, "en-GB");
      browser.tabTo(page.locator("#likes"), "the first choice");
      browser.press("Space", "ArrowDown");
      assertTrue(page.locator("[name=likes][value=dog]").isChecked());
      assertEquals(
          "3px",
          page.locator("[name=likes][value=dog]")
              .evaluate("e => getComputedStyle(e).outlineWidth"));
    }
  }

  @Test
  void nothing_moves_when_pictures_come_and_nothing_is_lost_when_they_do_not() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      Page page = browser.open(survey.start("en-GB"));
      page.route(
          "**/survey/picture/**",
          route -> route.fulfill(new Route.FulfillOptions().setContentType("image/png")));
      browser.click("button[value=begin]");
      List<Double> without = places(page);
      page.locator("label.choice", new Page.LocatorOptions().setHasText("A dog")).click();
      assertTrue(page.locator("[name=likes][value=dog]").isChecked());
      page.unroute("**/survey/picture/**");
      page.reload();
      page.waitForFunction(
          "() => [...document.querySelectorAll('main img')].every(i => i.naturalWidth > 0)");
      assertEquals(without, places(page));
    }
  }

  private static List<Double> places(Page page) {
    return page.locator("main input").all().stream()
        .filter(Locator::isVisible)
        .map(input -> (Double) input.evaluate(FROM_TOP))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur", "cy"})
  void every_page_with_pictures_is_as_accessible_as_any_other(String language) {
    for (Browser.Setting setting :
        List.of(
            Browser.usual().narrow(),
            Browser.usual().narrow().dark(),
            Browser.usual().forcedColours())) {
      try (Browser browser = setting.openFor(Persona.ANYONE)) {
        Page page = begin(browser, language);
        for (int i = 0; i < 3; i++) {
          assertTrue(page.locator(PICTURES).count() > 0, page.title());
          assertEquals(List.of(), Axe.violations(page), page.title());
          assertEquals(0, browser.overflow(), page.title());
          browser.click(NEXT);
        }
      }
    }
  }
}
