package org.evensay;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.testing.Browser;
import org.evensay.testing.Look;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in the language that nobody speaks from right to left, which is longer than English,
 * on a phone. {@link EveryPageWalk} goes through the one from left to right, {@link
 * PseudoJourneyWalk} leads from page to page in both.
 */
@OnTheServer
class PseudoWalk {

  private static final String TAG = "ar-XB";
  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final int HEIGHT = 800;

  private static final Map<Persona, Browser> BROWSERS = new HashMap<>();

  private static Scene scene;

  @BeforeAll
  static void setTheScene() {
    scene = Scene.set();
  }

  static Stream<PageState> every_page_from_right_to_left() {
    Map<String, PageState> first = new LinkedHashMap<>();
    EveryPage.states().forEach(state -> first.putIfAbsent(state.page(), state));
    return Stream.concat(first.values().stream(), QuestionPages.states().stream()).distinct();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void every_page_from_right_to_left(PageState state) {
    Browser browser =
        BROWSERS.computeIfAbsent(
            state.who(), who -> Browser.usual().narrow().language(TAG).openFor(who));
    state.way().lead(browser, scene, TAG);
    Page page = browser.page();
    assertAll(
        () -> assertEquals(TAG, page.locator("html").getAttribute("lang")),
        () -> assertEquals("rtl", page.locator("html").getAttribute("dir")),
        () -> assertEquals(Set.of(), OwnWords.left(page), "not from i18n/"),
        () -> fits(browser, NARROW),
        () -> fits(browser, WIDE));
  }

  private static void fits(Browser browser, int width) {
    browser.page().setViewportSize(width, HEIGHT);
    assertEquals(0, browser.overflow(), "px to scroll sideways at " + width);
    assertEquals(List.of(), Look.cut(browser.page()), "cut off at " + width);
  }

  @AfterAll
  static void close() {
    BROWSERS.values().forEach(Browser::close);
  }
}
