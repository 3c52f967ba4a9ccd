package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.Role;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** "IDOR / scope": every page with every persona, and with nobody. */
@OnTheServer
class WhoSeesWhatIT {

  private static final String SIGN_IN = "/foundation/people/sign-in";

  /** Pages that only one permission opens, whatever else is asked of them. */
  private static final Map<String, Permission> NEEDED =
      Map.ofEntries(
          Map.entry("/survey/design/add", Permission.RUN_SURVEYS),
          Map.entry("/survey/design/withdraw-survey", Permission.RUN_SURVEYS),
          Map.entry("/survey/designer/comments", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/beside", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/condition", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/edit", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/inside", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/library", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/films", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/look", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/outline", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/pictures", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/recordings", Permission.WRITE_SURVEYS),
          Map.entry("/survey/designer/symbols", Permission.WRITE_SURVEYS),
          Map.entry("/survey/glossary/glossary", Permission.WRITE_SURVEYS),
          Map.entry("/survey/glossary/table", Permission.WRITE_SURVEYS),
          Map.entry("/survey/glossary/term", Permission.WRITE_SURVEYS),
          Map.entry("/survey/translation/exchange", Permission.WRITE_SURVEYS),
          Map.entry("/survey/translation/translate", Permission.WRITE_SURVEYS),
          Map.entry("/survey/edition/begin", Permission.WRITE_SURVEYS),
          Map.entry("/survey/edition/discard", Permission.RUN_SURVEYS),
          Map.entry("/survey/edition/draft", Permission.WRITE_SURVEYS),
          Map.entry("/survey/edition/publish", Permission.RUN_SURVEYS),
          Map.entry("/survey/enclosure/file", Permission.LOOK_AT_FILES),
          Map.entry("/survey/enclosure/files", Permission.LOOK_AT_FILES),
          Map.entry("/survey/interchange/bring", Permission.RUN_SURVEYS),
          Map.entry("/survey/interchange/report", Permission.RUN_SURVEYS),
          Map.entry("/survey/interchange/take", Permission.RUN_SURVEYS),
          Map.entry("/survey/invitation/invitation", Permission.INVITE),
          Map.entry("/survey/invitation/shared", Permission.INVITE),
          Map.entry("/survey/invitation/together", Permission.INVITE),
          Map.entry("/survey/offline/aside", Permission.RUN_SURVEYS),
          Map.entry("/survey/paper/code", Permission.ENTER_PAPER),
          Map.entry("/survey/paper/enter", Permission.ENTER_PAPER),
          Map.entry("/survey/paper/print", Permission.RUN_SURVEYS),
          Map.entry("/survey/paper/sample", Permission.WRITE_SURVEYS),
          Map.entry("/survey/paper/settle", Permission.ENTER_PAPER),
          Map.entry("/survey/response/export", Permission.TAKE_OUT_RESPONSES),
          Map.entry("/codesign/weighing/open", Permission.RUN_ROUNDS),
          Map.entry("/codesign/weighing/weighed", Permission.WEIGH));

  private static final Map<Persona, Role> ROLES =
      Map.of(
          Persona.AMINA, Role.MEMBER,
          Persona.BEN, Role.MEMBER,
          Persona.CAROL, Role.FACILITATOR,
          Persona.DEV, Role.COORDINATOR,
          Persona.ERIN, Role.SAFEGUARDER);

  private static final Map<Persona, Visitor> VISITORS = new EnumMap<>(Persona.class);

  @BeforeAll
  static void everybodySignsIn() {
    for (Persona persona : Persona.values()) {
      VISITORS.put(persona, persona.visits());
    }
  }

  @Test
  void these_are_all_the_pages_there_are() throws IOException {
    Path root = Path.of(System.getProperty("evensay.project"), "src", "main", "webapp");
    try (Stream<Path> files = Files.walk(root)) {
      Set<String> there =
          files
              .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
              .map(file -> file.substring(0, file.length() - ".xhtml".length()))
              .collect(Collectors.toSet());
      Set<String> listed = new HashSet<>();
      EveryPage.PATHS.forEach(path -> listed.add(path.replaceAll("\\?.*", "")));
      assertEquals(there, listed);
    }
  }

  static Stream<Arguments> workspacePages() {
    return EveryPage.WORKSPACE.stream().map(Arguments::of);
  }

  static Stream<Arguments> everyPageWithEverybody() {
    return EveryPage.WORKSPACE.stream()
        .flatMap(path -> ROLES.keySet().stream().map(persona -> Arguments.of(path, persona)));
  }

  @ParameterizedTest
  @MethodSource("workspacePages")
  void nobody_sees_a_page_of_the_workspace_without_signing_in(String path) {
    Page page = VISITORS.get(Persona.ANYONE).get(path);
    assertEquals(200, page.status());
    assertEquals(SIGN_IN, page.address().getPath());
  }

  @ParameterizedTest
  @MethodSource("workspacePages")
  void nobody_sees_a_page_of_the_workspace_by_posting_to_it_either(String path) {
    Page page = VISITORS.get(Persona.ANYONE).postRaw(path, "jakarta.faces.ViewState=stateless");
    assertTrue(
        List.of(403, 405).contains(page.status()),
        () -> path + " " + page.status() + " " + page.text());
  }

  @ParameterizedTest
  @MethodSource("everyPageWithEverybody")
  void a_page_opens_for_whoever_may_and_for_nobody_else(String path, Persona persona) {
    Page page = VISITORS.get(persona).get(path);
    Permission needed = NEEDED.getOrDefault(path, Permission.SEE_WORKSPACE);
    if (ROLES.get(persona).may(needed)) {
      // Without the id of what it is about, a page says that there is no such thing.
      assertTrue(List.of(200, 403, 404).contains(page.status()), () -> path + page.status());
      assertTrue(!page.address().getPath().equals(SIGN_IN));
    } else {
      assertEquals(403, page.status());
    }
  }

  @ParameterizedTest
  @MethodSource("everyPageWithEverybody")
  void no_odd_parameter_breaks_a_page(String path, Persona persona) {
    for (String odd : List.of("abc", "-1", "%00", "%F0%9F%98%80", "9999999999999999999", "'")) {
      String query =
          Stream.of(
                  "ask",
                  "round",
                  "before",
                  "after",
                  "survey",
                  "draft",
                  "at",
                  "part",
                  "question",
                  "page",
                  "preview",
                  "words",
                  "in",
                  "done",
                  "lang",
                  "id",
                  "revision",
                  "chamber",
                  "invitation",
                  "group",
                  "code")
              .map(name -> name + "=" + odd)
              .collect(Collectors.joining("&"));
      Page page = VISITORS.get(persona).get(path + "?" + query);
      assertTrue(page.status() < 500, () -> path + "?" + query + " " + page.status());
    }
  }

  @ParameterizedTest
  @MethodSource("everyPageWithEverybody")
  void no_odd_state_of_a_form_breaks_a_page(String path, Persona persona) {
    for (String state : List.of("", "abc", "-1:-1", "stateless")) {
      Page page = VISITORS.get(persona).postRaw(path, "jakarta.faces.ViewState=" + state);
      assertTrue(page.status() < 500, () -> path + " " + state + " " + page.status());
    }
  }
}
