package org.evensay.survey.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnForms;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typing a form with nothing but a keyboard, and on the narrowest of screens. */
@OnTheServer
class PaperWalk {

  /** Pixels of CSS. */
  private static final int NARROWEST = 320;

  /** At some of these widths more, a code comes to stand where a line ends. */
  private static final int A_CODE = 120;

  /** Where each sign of the example is: on which line, and how far from the left. */
  private static final String SIGNS =
      """
      () => {
        const text = document.getElementById('code-hint').firstChild;
        const at = text.data.search(/[A-Z0-9]{3}.[A-Z0-9]{3}.[A-Z0-9]{3}/);
        return Array.from({length: 11}, (_, sign) => {
          const range = document.createRange();
          range.setStart(text, at + sign);
          range.setEnd(text, at + sign + 1);
          const place = range.getBoundingClientRect();
          return [Math.round(place.top), place.left];
        });
      }""";

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "cy", "pl", "ur", "ar"})
  void the_example_of_a_code_stays_on_one_line_and_reads_from_the_left(String tag) {
    OwnProgramme programme = OwnProgramme.of("paper-example");
    try (Browser browser = programme.opens("safeguarder", Browser.usual().language(tag))) {
      browser.open("/survey/paper/code?lang=" + tag);
      for (int width = NARROWEST; width < NARROWEST + A_CODE; width += 10) {
        browser.page().setViewportSize(width, 640);
        List<?> signs = (List<?>) browser.page().evaluate(SIGNS);
        assertEquals(11, signs.size());
        double before = Double.NEGATIVE_INFINITY;
        for (Object sign : signs) {
          List<?> place = (List<?>) sign;
          String where = tag + ", " + width + " px: " + signs;
          assertEquals(((List<?>) signs.get(0)).get(0), place.get(0), where);
          double left = ((Number) place.get(1)).doubleValue();
          assertTrue(left > before, where);
          before = left;
        }
      }
    }
  }

  @Test
  void a_form_is_typed_twice_compared_and_sent_without_a_mouse() {
    OwnProgramme programme = OwnProgramme.of("paper-walk");
    SurveyDocument survey =
        SurveyDocument.of("paper-walk")
            .page("goes", Asked.oneChoice("goes", "yes", "no"))
            .page("many", Asked.number("many", 0, 9));
    SurveyDocument.publish(programme.as("coordinator"), survey.json());
    String form = OwnForms.make(programme.as("coordinator"), survey.name(), 1).get(0);

    try (Browser browser = programme.opens("safeguarder", Browser.usual())) {
      for (String many : List.of("3", "4")) {
        browser.open("/survey/paper/code");
        awaitFocus(browser);
        browser.page().keyboard().type(form);
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/survey/paper/enter**");
        // The first field has the focus; the enter key goes on, and sends nothing before the end.
        awaitFocus(browser);
        browser.page().keyboard().type("2");
        browser.page().keyboard().press("Enter");
        browser.page().keyboard().type(many);
        browser.page().keyboard().press("Enter");
        assertEquals(
            "keep", browser.page().evaluate("document.activeElement.id"), "after the last field");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL(many.equals("3") ? "**/code?done=first" : "**/settle?form=**");
      }
      browser.page().locator("[name=pick-many]").first().focus();
      browser.page().keyboard().press("Space");
      browser.page().keyboard().press("Enter");
      browser.page().waitForURL("**/code?done=sent");
    }
    assertEquals(
        "{\"goes\":\"no\",\"many\":3}",
        Evensay.text(
            "select r.answers from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name()));
  }

  @Test
  void what_stands_so_on_the_paper_is_typed_without_a_mouse_once_it_was_told() {
    OwnProgramme programme = OwnProgramme.of("paper-limit");
    SurveyDocument survey =
        SurveyDocument.of("paper-limit")
            .page("many", Asked.number("many", 0, 9))
            .page("goes", Asked.oneChoice("goes", "yes", "no"));
    SurveyDocument.publish(programme.as("coordinator"), survey.json());
    String form = OwnForms.make(programme.as("coordinator"), survey.name(), 1).get(0);

    try (Browser browser = programme.opens("safeguarder", Browser.usual())) {
      browser.open("/survey/paper/enter?form=" + form);
      awaitFocus(browser);
      type(browser, "130", "Enter", "2", "Enter");
      browser.page().keyboard().press("Enter");
      // The first time says what is wrong; then the enter key finds the box behind that line.
      browser.page().locator(".error-summary").waitFor();
      browser.page().locator("#line-many").focus();
      type(browser, "Enter");
      assertEquals("limit-many", browser.page().evaluate("document.activeElement.id"));
      assertEquals(List.of(), Axe.violations(browser.page()));
      type(browser, "Space", "Enter");
      assertEquals("line-goes", browser.page().evaluate("document.activeElement.id"));
      type(browser, "Enter");
      assertEquals("keep", browser.page().evaluate("document.activeElement.id"));
      type(browser, "Enter");
      browser.page().waitForURL("**/code?done=first");
    }
  }

  /** Presses keys by their names, and types everything else. */
  private static void type(Browser browser, String... keys) {
    for (String key : keys) {
      if (key.matches("Enter|Space")) {
        browser.page().keyboard().press(key);
      } else {
        browser.page().keyboard().type(key);
      }
    }
  }

  /** A browser sets the focus once it has drawn the page, which may be after it has loaded. */
  private static void awaitFocus(Browser browser) {
    browser.page().waitForFunction("document.activeElement !== document.body");
  }
}
