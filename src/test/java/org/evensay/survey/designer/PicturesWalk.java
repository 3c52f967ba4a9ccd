package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.SurveyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bringing pictures, in a browser. */
@OnTheServer
class PicturesWalk {

  private final OwnProgramme programme = OwnProgramme.of("pictures-walk");
  private final OwnDraft draft =
      OwnDraft.of(
          programme.as("coordinator"),
          SurveyDocument.of("pictured")
              .page("one", SurveyDocument.Asked.oneChoice("how", "bus", "bike"))
              .json());

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "image/png", content);
  }

  @Test
  void a_picture_is_brought_and_taken_away_without_script_on_a_small_phone() {
    try (Browser browser = programme.opens("young-1", Browser.usual().withoutScript().narrow())) {
      Page page = browser.open(draft.designer("edit") + "&at=0.0");
      page.locator("#hint").fill("What you go by.");
      browser.click("[value='to pictures']");
      assertTrue(draft.kept().contains("What you go by."), draft.kept());
      page.locator("#file-2").setInputFiles(file("bike.png", Samples.picture("png", 300, 200)));
      page.locator("#file-0").setInputFiles(file("way.png", Samples.picture("png", 600, 200)));
      page.locator("[name=words-en-GB]").fill("A way to school");
      browser.click("#pictures button");
      assertEquals(2, page.locator("main img.drawn").count());
      assertEquals(0, browser.overflow());
      page.locator("[name=remove-2]").check();
      browser.click("#pictures button");
      assertEquals(1, page.locator("main img.drawn").count());
      assertTrue(draft.kept().contains("A way to school"));
      page.locator("[name=words-en-GB]").fill("A path to school");
      browser.click("[value=edit]");
      assertEquals("What you go by.", page.locator("#hint").inputValue());
      assertTrue(draft.kept().contains("A path to school"), draft.kept());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur"})
  void its_page_is_as_accessible_as_any_other_also_with_a_problem(String language) {
    for (Browser.Setting setting : List.of(Browser.usual(), Browser.usual().narrow().dark())) {
      try (Browser browser = programme.opens("staff-1", setting)) {
        Page page = browser.open(draft.designer("pictures") + "&at=0.0&lang=" + language);
        assertEquals(List.of(), Axe.violations(page), language);
        assertEquals(0, browser.overflow(), language);
        page.locator("#file-1").setInputFiles(file("bus.png", new byte[] {1, 2, 3}));
        browser.click("#pictures button");
        assertTrue(page.locator(".error-summary").isVisible());
        assertEquals(List.of(), Axe.violations(page), language);
        page.locator("#file-1").setInputFiles(file("bus.png", Samples.picture("png", 300, 200)));
        browser.click("#pictures button");
        assertEquals(List.of(), Axe.violations(page), language);
        assertEquals(0, browser.overflow(), language);
      }
    }
  }
}
