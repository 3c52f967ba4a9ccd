package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** A condition put together in a real browser, by keyboard, while somebody else changes it. */
@OnTheServer
class ConditionWalk {

  @Test
  void what_is_wrong_is_found_at_its_field_and_theirs_is_seen_before_hers_is_kept() {
    OwnProgramme programme = OwnProgramme.of("condition-walk");
    OwnDraft draft =
        OwnDraft.of(
            programme.as("coordinator"),
            SurveyDocument.of("condition-walk")
                .page("one", Asked.number("age", 0, 99))
                .page("two", Asked.shortText("more").showIf("${age} > 11"))
                .json());
    String address = draft.designer("condition") + "&at=1.0&lang=en-GB";
    try (Browser browser = programme.opens("young-1", Browser.usual());
        Browser his = programme.opens("staff-1", Browser.usual())) {
      Page page = browser.open(address);
      page.locator("#value-0").fill("1,5");
      browser.enter(AriaRole.BUTTON, Words.of("designer.condition.save"));
      Axe.check(page);
      browser.tabTo(AriaRole.LINK, Words.of("designer.condition.wrong.number"));
      browser.press("Enter");
      assertTrue(browser.isFocused("#value-0"), "the summary leads to the field");

      Page beside = his.open(address);
      beside.locator("#value-0").fill("14");
      his.enter(AriaRole.BUTTON, Words.of("designer.condition.save"));

      page.locator("#value-0").fill("12");
      browser.enter(AriaRole.BUTTON, Words.of("designer.condition.save"));
      Axe.check(page);
      assertEquals(
          "${age} > 14", page.locator("[aria-labelledby=theirs-heading] code").innerText());
      browser.enter(AriaRole.BUTTON, Words.of("designer.condition.save"));
      assertTrue(draft.kept().contains("${age} > 12"), draft.kept());
    }
  }
}
