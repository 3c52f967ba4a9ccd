package org.evensay.survey.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evensay.testing.Browser;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnForms;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.junit.jupiter.api.Test;

/** Typing a form with nothing but a keyboard. */
@OnTheServer
class PaperWalk {

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
        browser.page().keyboard().type(form);
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/survey/paper/enter**");
        // The first field has the focus; the enter key goes on, and sends nothing before the end.
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
}
