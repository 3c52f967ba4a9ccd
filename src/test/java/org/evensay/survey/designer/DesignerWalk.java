package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** A survey made in a real browser: by keyboard alone, by dragging, without script, on a phone. */
@OnTheServer
class DesignerWalk {

  private static List<String> order(Page page) {
    return page.locator(".question-line a[id]").allInnerTexts();
  }

  private static OwnDraft example(OwnProgramme programme, String word) {
    return OwnDraft.of(programme.as("coordinator"), SurveyDocument.ofWords(word).json());
  }

  private static void add(Browser browser, String type, String words) {
    browser.tabTo(browser.page().locator("#type"), "the type");
    browser.page().locator("#type").selectOption(type);
    browser.enter(AriaRole.BUTTON, Words.of("designer.outline.add"));
    browser.tabTo(browser.page().locator("#label"), "the question");
    browser.type(words);
    browser.enter(AriaRole.BUTTON, Words.of("designer.edit.save"));
    browser.click("[value='to outline']");
  }

  @Test
  void a_question_is_added_written_moved_and_looked_at_by_keyboard() {
    OwnProgramme programme = OwnProgramme.of("designer-walk");
    OwnDraft draft = example(programme, "designer-walk");
    try (Browser browser = programme.opens("young-1", Browser.usual())) {
      Page page = browser.open(draft.designer("outline") + "&lang=en-GB");
      add(browser, "short-text", "What is good?");
      Axe.check(page);
      assertEquals("What is good?", order(page).get(order(page).size() - 1));
      browser.tabTo(AriaRole.BUTTON, Words.of("designer.outline.up", "What is good?"));
      for (int place = order(page).size() - 1; place > 0; place--) {
        assertTrue(browser.isFocused("[value^='up '][aria-label$='What is good?']"));
        browser.follow(() -> page.keyboard().press("Enter"));
      }
      assertEquals("What is good?", order(page).get(0));
      assertTrue(browser.isFocused("[value^='down '][aria-label$='What is good?']"));
      browser.enter(AriaRole.LINK, "What is good?");
      Axe.check(page);
      browser.enter(AriaRole.BUTTON, Words.of("designer.look.heading"));
      assertTrue(
          page.frameLocator("iframe.look-frame")
              .locator("label, h1")
              .first()
              .innerText()
              .startsWith("What is good?"));
      assertEquals(320, widthInFrame(page));
      Axe.check(page);
      page.locator("#script").check();
      browser.enter(AriaRole.BUTTON, Words.of("designer.look.show"));
      FrameLocator plain = page.frameLocator("iframe.look-frame");
      plain.locator("[value=next]").click();
      plain.locator("[value=back]").waitFor();
    }
  }

  private static int widthInFrame(Page page) {
    return (Integer)
        page.locator("iframe.look-frame").evaluate("frame => frame.contentWindow.innerWidth");
  }

  @Test
  void a_line_is_dragged_to_another_place_and_stays_there() {
    OwnProgramme programme = OwnProgramme.of("designer-drag");
    OwnDraft draft = example(programme, "designer-drag");
    try (Browser browser = programme.opens("staff-1", Browser.usual())) {
      Page page = browser.open(draft.designer("outline") + "&lang=en-GB");
      add(browser, "note", "Read this first.");
      assertTrue(page.locator(".dragging").isVisible());
      int last = order(page).size() - 1;
      drag(
          page,
          page.locator(".question-line .drag").nth(last),
          page.locator(".page-line").first(),
          4);
      page.waitForCondition(() -> order(page).get(0).equals("Read this first."));
      page.reload();
      assertEquals("Read this first.", order(page).get(0));
      Axe.check(page);
    }
  }

  /** From a handle to so many pixels below the end of something else. */
  private static void drag(Page page, Locator handle, Locator target, int below) {
    handle.scrollIntoViewIfNeeded();
    var from = handle.boundingBox();
    var to = target.boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    double end = to.y + to.height + below;
    page.mouse().move(to.x + 40, end + 16, new Mouse.MoveOptions().setSteps(12));
    page.mouse().move(to.x + 40, end, new Mouse.MoveOptions().setSteps(4));
    page.waitForResponse(
        response -> response.request().method().equals("POST"), () -> page.mouse().up());
  }

  /** The same of a row: its form is sent, and the page comes anew. */
  private static void dragRow(Page page, Locator handle, Locator target) {
    AtomicBoolean anew = new AtomicBoolean();
    Consumer<Page> loaded = any -> anew.set(true);
    page.onLoad(loaded);
    drag(page, handle, target, 4);
    page.waitForCondition(anew::get);
    page.offLoad(loaded);
  }

  @Test
  void choices_and_questions_of_a_group_are_dragged_and_what_was_written_is_kept() {
    OwnProgramme programme = OwnProgramme.of("designer-drag-rows");
    OwnDraft draft = OwnDraft.ofRounds(programme.as("coordinator"));
    try (Browser browser = programme.opens("young-1", Browser.usual())) {
      Page page = browser.open(draft.designer("edit") + "&at=0.0&lang=en-GB");
      List<String> names = choices(page);
      page.locator("#hint").fill("Take your time.");
      dragRow(page, page.locator("#choices .drag").last(), page.locator("#choices legend"));
      List<String> moved = new ArrayList<>(names);
      moved.add(0, moved.remove(moved.size() - 1));
      assertEquals(moved, choices(page));
      assertEquals("Take your time.", page.locator("#hint").inputValue());
      Axe.check(page);

      page.navigate(page.url().replaceFirst("/edit.*", "/inside?draft=" + draft.id() + "&at=0.1"));
      dragRow(page, page.locator("#inside .drag").last(), page.locator("h1"));
      assertEquals(
          List.of("Why?", "How was ${trip}?"), page.locator("#inside li a").allInnerTexts());
      Axe.check(page);
    }
  }

  private static List<String> choices(Page page) {
    return page.locator("#choices [data-command] input.short").all().stream()
        .map(Locator::inputValue)
        .toList();
  }

  @Test
  void everything_can_be_done_without_script_on_a_small_phone() {
    OwnProgramme programme = OwnProgramme.of("designer-phone");
    OwnDraft draft = example(programme, "designer-phone");
    try (Browser browser = programme.opens("young-2", Browser.usual().withoutScript().narrow())) {
      Page page = browser.open(draft.designer("outline") + "&lang=en-GB");
      add(browser, "one-choice", "Which one?");
      assertEquals(1, page.locator(".dragging").count());
      assertTrue(page.locator(".dragging").isHidden());
      assertTrue(order(page).contains("Which one?"));
      browser.enter(AriaRole.LINK, "Which one?");
      browser.tabTo(page.locator("[id='choices.0']"), "the first choice");
      browser.type("This one");
      browser.enter(AriaRole.BUTTON, Words.of("designer.edit.row.add"));
      assertEquals("This one", page.locator("[id='choices.0']").inputValue());
      assertEquals(0, browser.overflow());
    }
  }
}
