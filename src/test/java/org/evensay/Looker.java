package org.evensay;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.EqualAccess;
import org.evensay.testing.Look;
import org.evensay.testing.NuHtml;
import org.evensay.testing.Persona;
import org.evensay.testing.Weight;

/** Looks at pages, in a thread of its own with browsers of its own. */
final class Looker {

  /** How many look at the same time. */
  static final int AT_ONCE = 2;

  /** What a page may cost somebody who pays for each kilobyte, compressed, with its headers. */
  private static final int MOST_BYTES = 20 * 1024;

  private static final int MOST_BYTES_OF_SCRIPT = 12 * 1024;
  private static final int MOST_REQUESTS = 4;

  /** Who looks in which language: one browser for all pages of the two. */
  private record Seat(Persona who, Reader reader) {}

  private final Map<Seat, Browser> browsers = new HashMap<>();
  private final Scene scene;

  Looker(Scene scene) {
    this.scene = scene;
  }

  /** Leads to a page; one at a time, for some ways change what others lead to. */
  static void lead(PageState state, Browser browser, Scene scene, String language) {
    synchronized (Looker.class) {
      state.way().lead(browser, scene, language);
    }
  }

  /** What is to be found on a page, for a reader, in each way of looking of hers. */
  PageFindings at(PageState state, Reader reader) {
    Browser browser = browser(state.who(), reader);
    int wrongsBefore = browser.wrongs().size();
    reader.looks().get(0).on(browser);
    lead(state, browser, scene, reader.language().tag());
    PageFindings.Collected found = new PageFindings.Collected();
    found.add(
        "Nu HTML Checker",
        NuHtml.mistakes(browser.source()).stream().filter(reader::minds).toList());
    ofDocument(browser.page(), reader, found);
    if (reader == Reader.ACCENTED) {
      found.add("not from i18n", List.copyOf(OwnWords.left(browser.page())));
    }
    if (QuestionPages.isOne(state)) {
      ofQuestions(state, reader, browser, found);
    }
    for (Reader.Look look : reader.looks()) {
      look.on(browser);
      byCheckers(browser.page(), reader, look == reader.looks().get(0), found);
      ofLook(browser, found);
    }
    found.add("focus can be seen", Look.stopsUnseen(browser.page()));
    spacedOut(browser, found);
    found.add("console", browser.wrongs().subList(wrongsBefore, browser.wrongs().size()));
    return found.done();
  }

  /**
   * A machine that is busy shows a page before its window has its width: what moves, moves twice.
   */
  private List<String> moved(PageState state, Reader reader, Browser browser) {
    List<String> moved = Look.moved(browser.page());
    if (!moved.isEmpty()) {
      lead(state, browser, scene, reader.language().tag());
      moved = Look.moved(browser.page());
    }
    return moved;
  }

  private static void ofDocument(Page page, Reader reader, PageFindings.Collected found) {
    List<?> document =
        (List<?>)
            page.evaluate(
                "() => [document.documentElement.lang, document.documentElement.dir,"
                    + " document.querySelectorAll('h1').length, document.title]");
    found.expect("language", reader.language().tag(), document.get(0));
    found.expect("direction", reader.language().direction(), document.get(1));
    found.expect("headings of the first level", 1, document.get(2));
    String title = (String) document.get(3);
    found.expect("has a title", false, title.replace("– Evensay", "").isBlank());
  }

  private void ofQuestions(
      PageState state, Reader reader, Browser browser, PageFindings.Collected found) {
    found.add("moved while it was loading", moved(state, reader, browser));
    Weight weight = Weight.of(browser);
    found.expectAtMost("bytes of the page and its style", MOST_BYTES, weight.page());
    found.expectAtMost("bytes of script", MOST_BYTES_OF_SCRIPT, weight.script());
    found.expectAtMost("requests", MOST_REQUESTS, weight.requests());
    if (reader == Reader.ENGLISH && QuestionPages.isOfEveryType(state)) {
      found.add("screen reader", ScreenReaderTree.differences(state, browser.page()));
    }
  }

  /** Looked at first, a page is looked at whole; then, what hangs on how it is shown. */
  private static void byCheckers(
      Page page, Reader reader, boolean whole, PageFindings.Collected found) {
    boolean all = whole || Reader.IS_ALL;
    List<String> axe = all ? Axe.violations(page) : Axe.violationsOfLook(page);
    found.add("axe-core", axe.stream().filter(one -> reader.minds(one)).toList());
    if (all) {
      found.add("Equal Access", EqualAccess.violations(page));
    }
  }

  private static void ofLook(Browser browser, PageFindings.Collected found) {
    Page page = browser.page();
    found.expect("px to scroll sideways", 0, browser.overflow());
    found.add("parts to scroll sideways", Look.scrollingSideways(page));
    found.add("cut off", Look.cut(page));
    found.add("scrolls, but not by keyboard", Look.unreachable(page));
    found.add("too small to press", Look.smallTargets(page));
  }

  private static void spacedOut(Browser browser, PageFindings.Collected found) {
    Look.spaceOut(browser.page());
    found.expect("px to scroll sideways with wider text spacing", 0, browser.overflow());
    found.add("cut off with wider text spacing", Look.cut(browser.page()));
  }

  private Browser browser(Persona who, Reader reader) {
    return browsers.computeIfAbsent(
        new Seat(who, reader),
        seat -> Browser.usual().language(reader.language().tag()).openFor(seat.who()));
  }
}
