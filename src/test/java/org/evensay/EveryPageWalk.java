package org.evensay;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Look;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, in every state, for every reader. */
@OnTheServer
class EveryPageWalk {

  /** How a page is looked at. The three together have each language's script, size and colour. */
  enum Reader {
    ENGLISH(LanguageVariant.ENGLISH, Browser.usual()),
    URDU_ON_A_DARK_PHONE(LanguageVariant.URDU, Browser.usual().dark().narrow()),
    EASY_READ_ON_A_PHONE(LanguageVariant.EASY_READ, Browser.usual().narrow());

    private final LanguageVariant language;
    private final Browser.Setting setting;

    Reader(LanguageVariant language, Browser.Setting setting) {
      this.language = language;
      this.setting = setting.language(language.tag());
    }
  }

  /** Who looks how: one browser for all pages of the two. */
  private record Seat(Persona who, Reader reader) {}

  private static final Map<Seat, Browser> BROWSERS = new HashMap<>();

  private static Scene scene;

  @BeforeAll
  static void setTheScene() {
    scene = Scene.set();
  }

  static Stream<Arguments> every_page_for_every_reader() {
    return Stream.of(Reader.values())
        .flatMap(reader -> EveryPage.states().stream().map(state -> Arguments.of(reader, state)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void every_page_for_every_reader(Reader reader, PageState state) {
    Browser browser = browser(state.who(), reader);
    int wrongsBefore = browser.wrongs().size();
    state.way().lead(browser, scene, reader.language.tag());
    Page page = browser.page();
    assertAll(
        () -> assertEquals(reader.language.tag(), page.locator("html").getAttribute("lang")),
        () -> assertEquals(reader.language.direction(), page.locator("html").getAttribute("dir")),
        () -> assertEquals(1, page.locator("h1").count(), "headings of the first level"),
        () -> assertNotEquals("", page.title().replace("– Evensay", "").strip()),
        () -> assertEquals(List.of(), Axe.violations(page)),
        () -> assertEquals(0, browser.overflow(), "px to scroll sideways"),
        () -> assertEquals(List.of(), Look.scrollingSideways(page), "parts to scroll sideways"),
        () -> assertEquals(List.of(), Look.cut(page), "cut off"),
        () -> assertEquals(List.of(), Look.unreachable(page), "scrolls, but not by keyboard"),
        () -> assertEquals(List.of(), Look.stopsUnseen(page), "focus cannot be seen"),
        () -> spacedOut(browser),
        () ->
            assertEquals(
                List.of(), browser.wrongs().subList(wrongsBefore, browser.wrongs().size())));
  }

  private static void spacedOut(Browser browser) {
    Look.spaceOut(browser.page());
    assertEquals(0, browser.overflow(), "px to scroll sideways with wider text spacing");
    assertEquals(List.of(), Look.cut(browser.page()), "cut off with wider text spacing");
  }

  static Stream<PageState> one_can_sign_out_from_every_page_of_the_workspace() {
    return EveryPage.states().stream()
        .filter(state -> state.who() != Persona.ANYONE && state.state().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void one_can_sign_out_from_every_page_of_the_workspace(PageState state) {
    try (Browser browser = Browser.usual().withoutScript().openFor(state.who())) {
      state.way().lead(browser, scene, LanguageVariant.ENGLISH.tag());
      browser.click("#out");
      assertTrue(browser.page().url().contains("/foundation/people/signed-out"), state.toString());
    }
  }

  @Test
  void no_page_is_left_out() throws IOException {
    Path root = Path.of(System.getProperty("evensay.project"), "src/main/webapp");
    try (Stream<Path> files = Files.walk(root)) {
      assertEquals(
          sorted(
              files
                  .map(file -> root.relativize(file).toString())
                  .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                  .map(file -> file.replace(".xhtml", ""))
                  // What is in a file or a picture: no page.
                  .filter(file -> !file.equals("survey/enclosure/content"))
                  .filter(file -> !file.equals("survey/picture/picture"))
                  .filter(file -> !file.equals("survey/offline/manifest"))),
          sorted(EveryPage.states().stream().map(PageState::page)));
    }
  }

  private static List<String> sorted(Stream<String> pages) {
    return pages.distinct().sorted().toList();
  }

  @AfterAll
  static void close() {
    BROWSERS.values().forEach(Browser::close);
  }

  private static Browser browser(Persona who, Reader reader) {
    return BROWSERS.computeIfAbsent(
        new Seat(who, reader), seat -> reader.setting.openFor(seat.who()));
  }
}
