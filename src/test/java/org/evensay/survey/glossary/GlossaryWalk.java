package org.evensay.survey.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.OwnTerm;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** The glossary in a browser: by keyboard, without script, on a small phone. */
@OnTheServer
class GlossaryWalk {

  private static final String LIST = "/survey/glossary/glossary?lang=en-GB";
  private static final String TABLE = "/survey/glossary/table?lang=en-GB";

  private final OwnProgramme programme = OwnProgramme.of("glossary-walk");

  @Test
  void a_term_is_added_mended_and_removed_by_keyboard_without_script_on_a_small_phone() {
    try (Browser browser = programme.opens("young-1", Browser.usual().withoutScript().narrow())) {
      Page page = browser.open(LIST);
      assertEquals(0, browser.overflow());
      browser.enter(AriaRole.LINK, Words.of("glossary.add"));
      assertEquals(0, browser.overflow());
      page.locator("#called-ar").focus();
      page.keyboard().type("مطلب");
      page.locator("#term button").focus();
      browser.follow(() -> page.keyboard().press("Enter"));

      assertTrue(page.locator("#words-problem").isVisible());
      assertEquals("مطلب", page.locator("#called-ar").inputValue(), "nothing typed is lost");
      page.locator("#words").focus();
      page.keyboard().type("An-ask-with-a-very-long-name-that-fits-on-no-line-of-a-small-phone");
      page.locator("#term button").focus();
      browser.follow(() -> page.keyboard().press("Enter"));
      assertEquals(0, browser.overflow());
      assertEquals("rtl", page.locator("main li bdi[lang=ar]").getAttribute("dir"));

      browser.follow(() -> page.locator("main li a").press("Enter"));
      page.locator("#sure").focus();
      page.keyboard().press("Space");
      page.locator("#remove button").focus();
      browser.follow(() -> page.keyboard().press("Enter"));
      assertTrue(page.locator("main").innerText().contains(Words.of("glossary.removed")));
      assertEquals(0, page.locator("main li a").count());
    }
  }

  @Test
  void every_page_is_sound_for_every_checker_on_a_small_phone_and_a_table_goes_in() {
    OwnTerm.add(programme.as("young-1"), "ask");
    try (Browser browser = programme.opens("young-1", Browser.usual().narrow())) {
      Page page = browser.open(LIST);
      Axe.check(page);
      browser.follow(() -> page.locator("main li a").click());
      Axe.check(page);
      browser.open(TABLE);
      Axe.check(page);
      assertEquals(0, browser.overflow());
      byte[] table = "language,term,ar\nen-GB,ask,مطلب".getBytes(StandardCharsets.UTF_8);
      page.locator("#file").setInputFiles(new FilePayload("a.csv", "text/csv", table));
      browser.click("#in button");
      Axe.check(page);
      assertEquals(0, browser.overflow());
      browser.click("#take button");
      assertTrue(page.locator("main").innerText().contains(Words.of("glossary.table.taken")));
    }
  }

  @Test
  void a_term_stands_beside_the_text_that_has_it_and_what_is_missing_is_told() {
    programme
        .as("young-1")
        .send(
            OwnTerm.form(programme.as("young-1"))
                .with("words", "ask")
                .with("note", "What we want.")
                .with("called-ar", "مطلب")
                .with("go", "save"));
    OwnDraft draft =
        OwnDraft.of(
            programme.as("coordinator"),
            """
            {"name": "asked", "default-language": "en-GB",
             "languages": {"en-GB": "checked", "ar": "draft"},
             "title": {"en-GB": "Your ask"}}
            """);
    try (Browser browser = programme.opens("young-1", Browser.usual().narrow())) {
      Page page = browser.open("/survey/translation/translate?draft=" + draft.id() + "&lang=en-GB");
      String terms = page.locator("#texts .pair ul").first().innerText();
      assertTrue(terms.contains("ask") && terms.contains("مطلب"), terms);
      assertTrue(terms.contains("What we want."), terms);
      Axe.check(page);
      assertEquals(0, browser.overflow());
      page.locator("#words-0").fill("سؤالك");
      browser.click("#texts button");
      String told = page.locator("#texts fieldset").first().innerText();
      assertTrue(told.contains("other words for"), told);
      page.locator("#words-0").fill("هذا مطلب");
      browser.click("#texts button");
      String done = page.locator("#texts fieldset").first().innerText();
      assertTrue(!done.contains("other words for"), done);
    }
  }
}
