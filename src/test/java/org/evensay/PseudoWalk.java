package org.evensay;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Look;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in the languages that nobody speaks: longer than English, and from right to left. All
 * that a page says of itself is in them, or it is not from {@code i18n/}.
 */
@OnTheServer
class PseudoWalk {

  /** Each language, on the screen that is hardest for it. */
  enum Reader {
    ACCENTED("en-XA", Browser.usual()),
    RIGHT_TO_LEFT_ON_A_PHONE("ar-XB", Browser.usual().narrow());

    private final String tag;
    private final Browser.Setting setting;

    Reader(String tag, Browser.Setting setting) {
      this.tag = tag;
      this.setting = setting.language(tag);
    }
  }

  private record Seat(Persona who, Reader reader) {}

  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final int HEIGHT = 800;

  /** Words in the page's own language that are not written with its letters. */
  private static final String LEFT =
      """
      () => {
        const tag = document.documentElement.lang;
        const left = new Set();
        const see = words => {
          const ours = words.replace(/[\\u2066-\\u2068][^\\u2069]*\\u2069/g, ' ');
          if (/[A-Za-z]{3,}/.test(ours)) left.add(ours.replace(/\\s+/g, ' ').trim());
        };
        const isOurs = element =>
          element.closest('[lang]').lang === tag &&
          !element.closest('script, noscript, style, code, pre, textarea, bdi, .name, .me span');
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (isOurs(parent)) see(walker.currentNode.textContent);
        }
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
          for (const element of document.body.querySelectorAll('[' + name + ']')) {
            if (isOurs(element)) see(element.getAttribute(name));
          }
        }
        for (const button of document.body.querySelectorAll('input[type=submit]')) {
          if (isOurs(button)) see(button.value);
        }
        return [...left];
      }
      """;

  private static final Map<Seat, Browser> BROWSERS = new HashMap<>();

  private static Scene scene;
  private static AuthorsWords authors;

  @BeforeAll
  static void setTheScene() throws IOException {
    scene = Scene.set();
    authors = AuthorsWords.read();
  }

  static Stream<Arguments> every_page_in_a_language_that_nobody_speaks() {
    Map<String, PageState> first = new LinkedHashMap<>();
    EveryPage.states().forEach(state -> first.putIfAbsent(state.page(), state));
    return Stream.of(Reader.values())
        .flatMap(reader -> first.values().stream().map(state -> Arguments.of(reader, state)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void every_page_in_a_language_that_nobody_speaks(Reader reader, PageState state) {
    Browser browser =
        BROWSERS.computeIfAbsent(
            new Seat(state.who(), reader), seat -> reader.setting.openFor(seat.who()));
    state.way().lead(browser, scene, reader.tag);
    Page page = browser.page();
    Set<String> left =
        ((List<?>) page.evaluate(LEFT))
            .stream()
                .flatMap(text -> authors.notTheirs(String.valueOf(text)).stream())
                .collect(Collectors.toSet());
    assertAll(
        () -> assertEquals(reader.tag, page.locator("html").getAttribute("lang")),
        () -> assertEquals(Set.of(), left, "not from i18n/"),
        () -> assertEquals(List.of(), violations(page)),
        () -> fits(browser, NARROW),
        () -> fits(browser, WIDE));
  }

  /**
   * What makes texts longer stands at their ends: no label is the beginning of its name any more.
   */
  private static List<String> violations(Page page) {
    return Axe.violations(page).stream()
        .filter(found -> !found.startsWith("label-content-name-mismatch "))
        .toList();
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
