package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.codesign.weighing.OwnRound;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.OwnTerm;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing the language of a page that is about one thing: it stays about that. */
@OnTheServer
class PageLanguageIT {

  private static final Path MAIN = Path.of(System.getProperty("evensay.project"), "src/main");
  private static final Pattern NAMED =
      Pattern.compile("#\\{param\\.(\\w+)}|<f:viewParam name=\"(\\w+)\"");

  private static final Pattern INJECTED = Pattern.compile("@Inject (\\w+) ");
  private static final Pattern OF_DRAFT = Pattern.compile("(getParameter|asked)\\(\"draft\"\\)");

  /** What every form of the workspace has. */
  private static final String ITS_STATE = "jakarta.faces.ViewState";

  /** The pages that are about one thing, and what names it. */
  private static final Map<String, String> ABOUT_ONE_THING = new TreeMap<>();

  private static OwnProgramme programme;

  @BeforeAll
  static void things() {
    programme = OwnProgramme.of("page-language");
    List<String> asks = List.of("Warm lunch", "Later mornings");
    String ask = asks.stream().map(programme::ask).toList().get(0);
    OwnRound open = OwnRound.open(programme, asks);
    OwnRound weighed = OwnRound.open(programme, asks);
    weighed.cast("young-1", 70, 30);
    OwnRound closed = OwnRound.open(programme, asks).castByQuorum(70, 30);
    closed.close();
    ABOUT_ONE_THING.putAll(
        Map.of(
            "/codesign/ask/ask", "ask=" + ask,
            "/codesign/ask/revise", "ask=" + ask,
            "/codesign/signoff/sign", "ask=" + ask,
            "/codesign/weighing/abandon", "round=" + open.id(),
            "/codesign/weighing/weigh", "round=" + open.id(),
            "/codesign/weighing/weighed", "round=" + weighed.id(),
            "/codesign/weighing/standing", "round=" + closed.id(),
            "/foundation/programme/journal", "before=3"));
    Visitor coordinator = programme.as("coordinator");
    SurveyDocument survey = SurveyDocument.ofWords("one-thing");
    SurveyDocument.publish(coordinator, survey.json());
    Form form = coordinator.get("/survey/interchange/bring").form("file");
    byte[] file = survey.json().getBytes(StandardCharsets.UTF_8);
    String draft = coordinator.sendFile(form, "file", "survey.json", file).address().getQuery();
    for (String page : List.of("beside", "comments", "edit", "library", "look", "outline")) {
      ABOUT_ONE_THING.put("/survey/designer/" + page, draft);
    }
    ABOUT_ONE_THING.put("/survey/designer/condition", draft + "&at=0");
    ABOUT_ONE_THING.put("/survey/designer/films", draft + "&at=0.0");
    ABOUT_ONE_THING.put("/survey/designer/pictures", draft + "&at=0.0");
    ABOUT_ONE_THING.put("/survey/designer/recordings", draft + "&at=0.0");
    ABOUT_ONE_THING.put("/survey/designer/symbols", draft + "&at=0.0");
    ABOUT_ONE_THING.put("/survey/translation/exchange", draft);
    ABOUT_ONE_THING.put("/survey/translation/translate", draft);
    ABOUT_ONE_THING.put("/survey/glossary/term", "id=" + OwnTerm.add(coordinator, "Table"));
    ABOUT_ONE_THING.put("/survey/invitation/shared", "survey=" + survey.name());
    ABOUT_ONE_THING.put("/survey/invitation/together", "survey=" + survey.name());
    ABOUT_ONE_THING.put(
        "/survey/invitation/invitation",
        "id=" + OwnGroup.open(coordinator, survey.name(), "Tuesday club").id());
    ABOUT_ONE_THING.put("/survey/offline/aside", "survey=" + survey.name());
    ABOUT_ONE_THING.put(
        "/survey/designer/inside", "draft=" + OwnDraft.ofRounds(coordinator).id() + "&at=0.1");
    FileSurvey files = FileSurvey.publish(coordinator, "one-file");
    files.answered(Persona.ANYONE.visits());
    ABOUT_ONE_THING.put("/survey/enclosure/file", "file=" + files.files(true).get(0));
    ABOUT_ONE_THING.putAll(
        Map.of(
            "/insight/results/results", "survey=" + survey.name(),
            "/survey/design/withdraw-survey", "survey=" + survey.name(),
            "/survey/review/review", "survey=" + survey.name(),
            "/survey/edition/discard", draft,
            "/survey/edition/draft", draft,
            "/survey/edition/publish", draft,
            "/survey/interchange/report", draft));
  }

  @Test
  void these_are_all_the_pages_of_the_workspace_that_are_about_one_thing() throws IOException {
    Map<String, String> named = new TreeMap<>();
    try (Stream<Path> views = Files.walk(MAIN.resolve("webapp"))) {
      for (Path view : views.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        String page = Files.readString(view);
        Matcher name = NAMED.matcher(page + bean(view));
        if (page.contains("template=\"/WEB-INF/layout/workspace.xhtml\"") && name.find()) {
          named.put(address(view), name.group(1) == null ? name.group(2) : name.group(1));
        }
      }
    }
    Map<String, String> listed = new TreeMap<>(ABOUT_ONE_THING);
    listed.replaceAll((page, query) -> query.replaceAll("=.*", ""));

    assertEquals(named, listed);
  }

  @Test
  void a_page_stays_about_it_in_every_language() {
    ABOUT_ONE_THING.forEach(
        (path, query) -> {
          Page page = reader(path).get(path + "?" + query);
          assertEquals(200, page.status(), path);
          assertEquals(inEveryLanguage(query), links(page), path);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/codesign/ask/revise",
        "/codesign/signoff/sign",
        "/codesign/weighing/abandon",
        "/codesign/weighing/weigh"
      })
  void a_page_whose_form_was_refused_stays_about_it_in_every_language(String path) {
    String query = ABOUT_ONE_THING.get(path);
    Visitor reader = reader(path);
    Page asked = reader.get(path + "?" + query);
    Page refused = reader.send(asked.form(ITS_STATE));

    assertEquals(200, refused.status());
    assertTrue(refused.came().isEmpty(), "it was not refused");
    assertEquals(inEveryLanguage(query), links(refused));
    Page urdu =
        reader.get(path + links(refused).get(LanguageVariant.spoken().indexOf(Spoken.URDU)));
    assertEquals(Spoken.URDU.tag(), urdu.document().select("html").attr("lang"));
    assertEquals(asked.form(ITS_STATE).target(), urdu.form(ITS_STATE).target());
    reader.get(path + "?" + query + "&lang=" + LanguageVariant.ENGLISH.tag());
  }

  @Test
  void these_are_all_of_them_with_a_form() throws Exception {
    List<String> withForm =
        ABOUT_ONE_THING.keySet().stream()
            // Those about surveys and drafts do what they say, whatever is not filled in.
            .filter(path -> !path.startsWith("/survey/"))
            .filter(
                path -> {
                  Page page = reader(path).get(path + "?" + ABOUT_ONE_THING.get(path));
                  return !page.document().select("main form").isEmpty();
                })
            .toList();
    ValueSource tried =
        PageLanguageIT.class
            .getDeclaredMethod(
                "a_page_whose_form_was_refused_stays_about_it_in_every_language", String.class)
            .getAnnotation(ValueSource.class);

    assertEquals(withForm, List.of(tried.strings()));
  }

  private static Visitor reader(String path) {
    if (path.startsWith("/survey/enclosure/")) {
      return programme.as("safeguarder");
    }
    if (path.startsWith("/survey/")) {
      return programme.as("coordinator");
    }
    return programme.as(path.endsWith("/abandon") ? "facilitator" : "young-1");
  }

  private static List<String> links(Page page) {
    return page.document().select("nav.languages a").eachAttr("href");
  }

  private static List<String> inEveryLanguage(String query) {
    return LanguageVariant.spoken().stream()
        .map(variant -> "?" + query + "&lang=" + variant.tag())
        .toList();
  }

  private static String address(Path view) {
    return "/"
        + MAIN.resolve("webapp")
            .relativize(view)
            .toString()
            .replace('\\', '/')
            .replace(".xhtml", "");
  }

  /** The source of the bean that backs a view; empty when none does. */
  private static String bean(Path view) {
    String stem = view.getFileName().toString().replace(".xhtml", "");
    String name =
        Stream.of(stem.split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining("", "", "Page.java"));
    Path room = MAIN.resolve("java/org/evensay" + address(view)).getParent();
    String bean = source(room.resolve(name));
    // A bean may leave it to another one of its room to find the draft.
    boolean isOfDraft =
        INJECTED
            .matcher(bean)
            .results()
            .map(injected -> source(room.resolve(injected.group(1) + ".java")))
            .anyMatch(other -> OF_DRAFT.matcher(other).find());
    return bean + (isOfDraft ? "#{param.draft}" : "");
  }

  private static String source(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
