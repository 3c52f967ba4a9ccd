package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.junit.jupiter.api.Test;

/** Going on from a form in a browser: by its own ways, and by those that save nothing. */
@OnTheServer
class LeavingWalk {

  private final OwnProgramme programme = OwnProgramme.of("designer-leaving-walk");
  private final OwnDraft draft = OwnDraft.ofRounds(programme.as("coordinator"));

  @Test
  void the_enter_key_saves_and_a_way_on_saves_first_without_script() {
    try (Browser browser = programme.opens("young-1", Browser.usual().withoutScript().narrow())) {
      Page page = browser.open(draft.designer("edit") + "&at=0.0&lang=en-GB");
      page.locator("#name").fill("of_hers");
      browser.follow(() -> page.locator("#name").press("Enter"));
      assertTrue(page.url().contains("/edit"), page.url());
      assertTrue(draft.kept().contains("of_hers"));
      page.locator("#hint").fill("Take your time.");
      browser.click("[value='to outline']");
      assertTrue(page.url().contains("/outline"), page.url());
      assertTrue(draft.kept().contains("Take your time."), draft.kept());
      assertEquals(0, browser.overflow());
    }
  }

  @Test
  void whoever_leaves_otherwise_is_asked_where_she_wrote_something_and_nowhere_else() {
    try (Browser browser = programme.opens("young-1", Browser.usual())) {
      Page page = browser.open(draft.designer("edit") + "&at=0.0&lang=en-GB");
      List<String> asked = new ArrayList<>();
      page.onDialog(
          dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
          });
      page.locator("#hint").fill("Take your time.");
      page.locator("header a.name").click();
      page.waitForCondition(() -> !asked.isEmpty());
      assertEquals(List.of("beforeunload"), asked);
      assertEquals("Take your time.", page.locator("#hint").inputValue());
      Axe.check(page);

      browser.click("p.actions [value=save]");
      assertEquals("Take your time.", page.locator("#hint").inputValue());
      browser.click("header a.name");
      assertEquals(1, asked.size(), "what is kept can be left");
    }
  }
}
