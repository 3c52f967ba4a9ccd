package org.evensay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every page, in every state, for every reader. What was found is written to a page
 * of its own, {@code target/accessibility/report.html}.
 */
@OnTheServer
class EveryPageWalk {

  private static final AccessibilityReport REPORT = new AccessibilityReport();

  private static Scene scene;
  private static ExecutorService lookers;
  private static Map<List<Object>, Future<PageFindings>> findings;

  /**
   * Sets the scene, and begins to look: the browser that waits for the server and the one that
   * looks at a page keep both of a small machine's cores busy.
   */
  @BeforeAll
  static void setTheScene() {
    scene = Scene.set();
    lookers = Executors.newFixedThreadPool(Looker.AT_ONCE);
    findings = new LinkedHashMap<>();
    ThreadLocal<Looker> own = ThreadLocal.withInitial(() -> new Looker(scene));
    for (Reader reader : Reader.wanted()) {
      for (PageState state : statesFor(reader)) {
        findings.put(
            List.of(reader, state.toString()), lookers.submit(() -> own.get().at(state, reader)));
      }
    }
  }

  static Stream<Arguments> every_page_for_every_reader() {
    return Reader.wanted().stream()
        .flatMap(reader -> statesFor(reader).stream().map(state -> Arguments.of(reader, state)));
  }

  private static List<PageState> statesFor(Reader reader) {
    return EveryPage.states().stream().filter(reader::looksAt).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void every_page_for_every_reader(Reader reader, PageState state) throws Exception {
    PageFindings found = findings.get(List.of(reader, state.toString())).get();
    REPORT.add(state, reader, found);
    assertEquals(List.of(), found.all(), state.toString());
  }

  static Stream<PageState> one_can_sign_out_from_every_page_of_the_workspace() {
    return EveryPage.states().stream()
        .filter(state -> state.who() != Persona.ANYONE && state.state().isEmpty());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource
  void one_can_sign_out_from_every_page_of_the_workspace(PageState state) {
    try (Browser browser = Browser.usual().withoutScript().openFor(state.who())) {
      Looker.lead(state, browser, scene, LanguageVariant.ENGLISH.tag());
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
                  // What is in a file, a picture or a recording: no page.
                  .filter(file -> !file.equals("survey/enclosure/content"))
                  .filter(file -> !file.equals("survey/picture/picture"))
                  .filter(file -> !file.equals("survey/recording/recording"))
                  .filter(file -> !file.equals("survey/offline/manifest"))),
          sorted(EveryPage.all().map(PageState::page)));
    }
  }

  private static List<String> sorted(Stream<String> pages) {
    return pages.distinct().sorted().toList();
  }

  @AfterAll
  static void close() throws IOException {
    lookers.shutdown();
    REPORT.write(Path.of(System.getProperty("evensay.project"), "target/accessibility"));
  }
}
