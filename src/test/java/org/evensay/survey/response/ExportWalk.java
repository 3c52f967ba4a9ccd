package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Taking answers out, by keyboard alone, without script, on a narrow screen. */
@OnTheServer
class ExportWalk {

  @Test
  void a_file_can_be_taken_by_keyboard_and_without_script() throws IOException {
    TakenOutSurvey survey = TakenOutSurvey.publish("walk", Asked.oneChoice("kind", "yes", "no"));
    survey.response(1, LocalDate.of(2026, 3, 2), "{\"kind\":\"yes\"}");
    Browser.Setting setting = Browser.usual().withoutScript().narrow();
    try (Browser browser = survey.programme.opens("safeguarder", setting)) {
      Page page = browser.open("/survey/design/surveys?lang=en-GB");
      browser.tabTo(page.locator("main a[href$='/survey/response/export']"), "taking out");
      browser.follow(() -> browser.press("Enter"));
      assertEquals(Words.of("response.export.heading"), page.locator("h1").textContent());
      // Tabbing goes on from a group of radio buttons once it was tabbed to.
      browser.tabTo(page.locator("[name=cells][value=codes]"), "codes or labels");
      browser.press("ArrowDown");
      browser.tabTo(page.locator("#take"), "the file");
      Download file = page.waitForDownload(() -> browser.press("Enter"));
      assertTrue(file.suggestedFilename().endsWith(".csv"), file.suggestedFilename());
      assertEquals(
          List.of(
              "sent_week,channel,variant,edition,kind", "2026-03-02,open-link,en-GB,1,Choice yes"),
          Files.readAllLines(file.path()));
      browser.open("/survey/response/export?lang=en-GB");
      assertEquals(
          Words.of("response.export.last.whole", survey.document.title(), 1, 1),
          page.locator("main [role=status]").textContent().strip());
      assertEquals(
          List.of(
              Words.of("response.export.last.heading"), Words.of("response.export.new.heading")),
          page.locator("main h2").allTextContents());
      assertEquals(0, browser.overflow(), "px to scroll sideways");
    }
  }
}
