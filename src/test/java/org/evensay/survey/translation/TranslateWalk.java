package org.evensay.survey.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.junit.jupiter.api.Test;

/** Translating in a browser: by keyboard, without script, on a small phone, from right to left. */
@OnTheServer
class TranslateWalk {

  private final OwnProgramme programme = OwnProgramme.of("translate-walk");
  private final OwnDraft draft =
      OwnDraft.of(
          programme.as("coordinator"),
          """
          {"name": "walked", "default-language": "en-GB",
           "languages": {"en-GB": "checked", "ar": "draft"},
           "title": {"en-GB": "Walking"},
           "pages": [{"name": "one", "questions": [
             {"name": "age", "type": "number", "label": {"en-GB": "How old are you?"}},
             {"name": "more", "type": "short-text", "label": {"en-GB": "At ${age}, what now?"}}]}]}
          """);

  private String at() {
    return "/survey/translation/translate?draft=" + draft.id() + "&lang=en-GB";
  }

  @Test
  void texts_are_translated_by_keyboard_without_script_on_a_small_phone() {
    try (Browser browser = programme.opens("young-1", Browser.usual().withoutScript().narrow())) {
      Page page = browser.open(at());
      assertEquals(0, browser.overflow());
      page.locator("#words-0").focus();
      page.keyboard().type("المشي");
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Tab");
      assertEquals("words-1", page.evaluate("document.activeElement.id"));
      page.keyboard().type("<b>");
      page.locator("#texts button").focus();
      browser.follow(() -> page.keyboard().press("Enter"));

      assertEquals("المشي", page.locator("#words-0").inputValue(), "nothing typed is lost");
      assertEquals("<b>", page.locator("#words-1").inputValue());
      page.locator("#words-1").fill("كم عمرك؟");
      browser.click("#texts button");
      assertTrue(draft.kept().contains("المشي") && draft.kept().contains("كم عمرك؟"));
      assertEquals("reviewed", page.locator("#status-0").inputValue());
      assertEquals("rtl", page.locator("#words-0").getAttribute("dir"));
      assertEquals(0, browser.overflow());
    }
  }

  @Test
  void both_pages_are_sound_for_every_checker_and_a_file_goes_there_and_back() {
    try (Browser browser = programme.opens("young-1", Browser.usual())) {
      Page page = browser.open(at());
      Axe.check(page);
      browser.open("/survey/translation/exchange?draft=" + draft.id() + "&lang=en-GB");
      Axe.check(page);
      String file =
          programme
              .as("young-1")
              .get("/survey/translation/exchange?draft=" + draft.id() + "&to=ar&take-out=yes")
              .source()
              .replaceFirst(
                  "<segment>(\\s*<source xml:space=\"preserve\">Walking</source>)",
                  "<segment state=\"translated\">$1<target xml:space=\"preserve\">المشي</target>");
      page.locator("#file")
          .setInputFiles(
              new FilePayload("a.xlf", "application/xml", file.getBytes(StandardCharsets.UTF_8)));
      browser.click("#in button");
      Axe.check(page);
      browser.click("#take button");
      assertTrue(draft.kept().contains("المشي"), draft.kept());
    }
  }
}
