package org.evensay;

import static org.evensay.PageState.at;
import static org.evensay.PageState.with;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.testing.Browser;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;

/** The pages on which surveys are brought over, written, printed and published. */
final class WritingPages {

  /** Of another program, with something that is left out. */
  private static final String BROUGHT =
      "{\"title\": \"Clubs\", \"elements\": [{\"type\": \"text\", \"name\": \"club\"},"
          + " {\"type\": \"image\", \"name\": \"photo\"}]}";

  private WritingPages() {}

  static List<PageState> states() {
    return Stream.of(imports(), paper(), editions(), designer(), glossary(), invitations())
        .flatMap(List::stream)
        .toList();
  }

  private static final String SURVEY = "school-and-feelings";

  private static final String TAKE = "/survey/interchange/take?survey=school-and-feelings";

  private static List<PageState> imports() {
    PageState bring = at("survey/interchange/bring", Persona.DEV);
    return List.of(
        bring,
        bring.press("without a file", "#take"),
        bring.then(
            "with a file that is none",
            (browser, scene, language) -> {
              bring(browser, "notes.txt", "Dear diary");
              browser.click("#take");
            }),
        at("survey/interchange/take", "", Persona.DEV, scene -> TAKE),
        at(
            "survey/interchange/take",
            "with what becomes of it",
            Persona.DEV,
            scene -> TAKE + "&format=xlsform"),
        new PageState(
            "survey/interchange/report",
            "",
            Persona.DEV,
            (browser, scene, language) -> {
              browser.open(with("/survey/interchange/bring", language));
              bring(browser, "survey.json", BROUGHT);
              browser.click("#take");
            }));
  }

  private static List<PageState> paper() {
    PageState code = at("survey/paper/code", Persona.ERIN);
    PageState print =
        at("survey/paper/print", "", Persona.DEV, s -> s.survey().at("/survey/paper/print"));
    PageState enter = at("survey/paper/enter", "", Persona.ERIN, s -> s.paper("enter", 0));
    PageState settle = at("survey/paper/settle", "", Persona.ERIN, s -> s.paper("settle", 1));
    return List.of(
        code,
        code.then(
            "with a code that is none",
            (browser, scene, language) -> {
              browser.page().locator("#code").fill("NOT-A-CODE");
              browser.click("#find");
            }),
        print,
        print.then(
            "with too many forms",
            (browser, scene, language) -> {
              browser.page().locator("#count").fill("1000");
              browser.click("#make");
            }),
        at("survey/paper/sample", "", Persona.DEV, s -> s.draft().onPaper()),
        enter,
        enter.press("that was looked through", "#check"),
        enter.then(
            "with numbers that are none",
            (browser, scene, language) -> {
              browser.page().locator("main input[type=text]").first().fill("99");
              browser.click("#keep");
            }),
        enter.then(
            "with more words than there is room for",
            (browser, scene, language) -> {
              browser.page().locator("main textarea").first().fill("word ".repeat(1_000));
              browser.click("#keep");
            }),
        settle,
        settle.press("without a decision", "#send"));
  }

  private static List<PageState> invitations() {
    PageState together =
        at(
            "survey/invitation/together",
            "",
            Persona.CAROL,
            scene -> "/survey/invitation/together?survey=" + SURVEY);
    PageState group =
        new PageState(
            "survey/invitation/invitation",
            "of a group",
            Persona.CAROL,
            (browser, scene, language) ->
                browser.open(
                    with(
                        OwnGroup.open(Persona.CAROL.visits(), SURVEY, "Tuesday club").page(),
                        language)));
    PageState shared =
        at(
            "survey/invitation/shared",
            "",
            Persona.CAROL,
            scene -> "/survey/invitation/shared?survey=" + SURVEY);
    return List.of(
        together,
        together.press("without a name", "#open"),
        shared,
        shared.press("without a name", "#open"),
        new PageState(
            "survey/invitation/invitation",
            "of a device",
            Persona.CAROL,
            (browser, scene, language) ->
                browser.open(
                    with(
                        OwnGroup.shared(Persona.CAROL.visits(), SURVEY, "Waiting room").page(),
                        language))),
        group,
        group.press("of a group that has ended", "#close"));
  }

  private static void bring(Browser browser, String name, String content) {
    byte[] file = content.getBytes(StandardCharsets.UTF_8);
    browser
        .page()
        .locator("#file")
        .setInputFiles(new FilePayload(name, "application/octet-stream", file));
  }

  private static List<PageState> editions() {
    String page = "survey/edition/draft";
    PageState draft = at(page, "", Persona.DEV, scene -> scene.draft().at("draft"));
    return List.of(
        at("survey/edition/begin", Persona.DEV),
        draft,
        draft.press("without a mistake", "#check"),
        at(page, "saved", Persona.DEV, scene -> scene.draft().at("draft") + "&done=saved"),
        draft.then(
            "with a document that is none",
            (browser, scene, language) -> {
              browser.page().locator("#document").fill("{\"name\": \"\"}");
              browser.click("#check");
            }),
        new PageState(page, "that somebody changed", Persona.DEV, WritingPages::overtaken),
        at("survey/edition/discard", "", Persona.DEV, scene -> scene.draft().at("discard")),
        at("survey/edition/publish", "", Persona.DEV, scene -> scene.draft().at("publish")),
        at("survey/edition/compare", "", Persona.DEV, scene -> scene.draft().at("compare")),
        at(
            "survey/edition/compare",
            "in Arabic",
            Persona.DEV,
            scene -> scene.draft().at("compare") + "&in=ar"),
        at(
            "survey/edition/compare",
            "without a difference",
            Persona.AMINA,
            scene -> scene.survey().at("/survey/edition/compare")),
        at(
            "survey/offline/aside",
            "",
            Persona.DEV,
            scene -> scene.survey().at("/survey/offline/aside")),
        at(
            "survey/design/withdraw-survey",
            "",
            Persona.DEV,
            scene -> scene.survey().at("/survey/design/withdraw-survey")));
  }

  private static List<PageState> designer() {
    PageState outline =
        at(
            "survey/designer/outline",
            "",
            Persona.AMINA,
            scene -> scene.draft().designer("outline"));
    PageState comments =
        at("survey/designer/comments", "", Persona.AMINA, s -> s.draft().designer("comments"));
    PageState edit =
        at("survey/designer/edit", "", Persona.DEV, s -> s.draft().designer("edit") + "&at=1.0");
    return List.of(
        outline,
        edit,
        at(
            "survey/designer/edit",
            "in another language, with mistakes",
            Persona.DEV,
            s -> s.draft().designer("edit") + "&at=0.0&in=ar&done=yes"),
        at(
            "survey/designer/edit",
            "a page",
            Persona.DEV,
            s -> s.draft().designer("edit") + "&at=0"),
        at("survey/designer/edit", "all", Persona.DEV, s -> s.draft().designer("edit")),
        at(
            "survey/designer/condition",
            "",
            Persona.DEV,
            s -> s.draft().designer("condition") + "&at=1.0"),
        new PageState(
            "survey/designer/inside",
            "",
            Persona.DEV,
            (browser, scene, language) ->
                browser.open(
                    with(
                        OwnDraft.ofRounds(Persona.DEV.visits()).designer("inside") + "&at=0.1",
                        language))),
        at("survey/designer/library", "", Persona.DEV, s -> s.draft().designer("library")),
        at("survey/designer/beside", "", Persona.DEV, s -> s.draft().designer("beside")),
        comments,
        comments.press("without words", "#write"),
        comments.then(
            "with a comment",
            (browser, scene, language) -> {
              browser.page().locator("#words").fill("Is this kind enough?");
              browser.click("#write");
            }),
        at(
            "survey/designer/pictures",
            "",
            Persona.DEV,
            s -> s.draft().designer("pictures") + "&at=1.0"),
        at("survey/designer/films", "", Persona.DEV, s -> s.draft().designer("films") + "&at=1.0"),
        at(
            "survey/designer/recordings",
            "",
            Persona.DEV,
            s -> s.draft().designer("recordings") + "&at=1.0"),
        at(
            "survey/designer/symbols",
            "",
            Persona.DEV,
            s -> s.draft().designer("symbols") + "&at=1.0"),
        at(
            "survey/translation/exchange",
            "",
            Persona.DEV,
            s -> "/survey/translation/exchange?draft=" + s.draft().id()),
        at(
            "survey/translation/translate",
            "",
            Persona.DEV,
            s -> "/survey/translation/translate?draft=" + s.draft().id()),
        at("survey/designer/look", "", Persona.DEV, s -> s.draft().designer("look")),
        at("survey/answering/preview", "of a draft", Persona.DEV, s -> s.draft().preview()));
  }

  private static List<PageState> glossary() {
    PageState table = at("survey/glossary/table", Persona.DEV);
    PageState add = at("survey/glossary/term", Persona.DEV);
    PageState change = at("survey/glossary/term", "there already", Persona.DEV, s -> aTerm());
    return List.of(
        at("survey/glossary/glossary", Persona.DEV),
        add,
        add.press("without a word", "#term button"),
        change,
        change.press("removing without a tick", "#remove button"),
        table,
        table.press("without a file", "#in button"),
        table.then(
            "with mistakes",
            (browser, scene, language) -> bringTable(browser, "language,term\nen-GB,\nxyzzy,a")),
        table.then(
            "with what a table brings",
            (browser, scene, language) -> bringTable(browser, "language,term\nen-GB,trust")));
  }

  /** The first term of the demonstration. */
  private static String aTerm() {
    return Persona.DEV
        .visits()
        .get("/survey/glossary/glossary")
        .document()
        .selectFirst("main li a")
        .attr("href");
  }

  private static void bringTable(Browser browser, String table) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    browser.page().locator("#file").setInputFiles(new FilePayload("a.csv", "text/csv", bytes));
    browser.click("#in button");
  }

  /** Two people save the same draft; the second is told. */
  private static void overtaken(Browser browser, Scene scene, String language) {
    browser.open(with(scene.draft().at("draft"), language));
    String document = browser.page().locator("#document").inputValue();
    Visitor other = Persona.DEV.visits();
    other.submit(scene.draft().open(other), Map.of("document", document + "\n", "save", ""));
    browser.page().locator("#document").fill(document.replace("draft", "checked"));
    browser.click("#save");
  }
}
