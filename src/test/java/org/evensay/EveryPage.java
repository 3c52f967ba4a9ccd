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
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;

/** Every page there is, in every state that looks different. */
final class EveryPage {

  /** Of another program, with something that is left out. */
  private static final String BROUGHT =
      "{\"title\": \"Clubs\", \"elements\": [{\"type\": \"text\", \"name\": \"club\"},"
          + " {\"type\": \"image\", \"name\": \"photo\"}]}";

  private EveryPage() {}

  static List<PageState> states() {
    return Stream.of(
            AnsweringPages.states(),
            people(),
            workspace(),
            imports(),
            paper(),
            editions(),
            designer(),
            codesign(),
            signoff())
        .flatMap(List::stream)
        .toList();
  }

  private static List<PageState> people() {
    String signIn = "foundation/people/sign-in";
    return List.of(
        at(signIn, Persona.ANYONE),
        at(signIn, "asked for first", Persona.ANYONE, scene -> "/foundation/programme/home"),
        at(signIn, Persona.ANYONE)
            .then(
                "with a wrong password",
                (browser, scene, language) -> {
                  browser.page().locator("#name").fill("somebody-on-every-page");
                  browser.page().locator("#password").fill("wrong");
                  browser.click("#go");
                }),
        at("foundation/people/signed-out", Persona.ANYONE));
  }

  private static List<PageState> workspace() {
    PageState add = at("survey/design/add", Persona.DEV);
    return List.of(
        at("foundation/programme/home", Persona.AMINA),
        at("foundation/programme/home", Persona.CAROL),
        at("foundation/programme/programme", Persona.AMINA),
        at("foundation/programme/programme", Persona.DEV),
        at("foundation/programme/programme", Persona.DEV)
            .press("removing without a tick", "#take-away"),
        at("foundation/api/try", Persona.DEV),
        at("foundation/api/token/tokens", Persona.BEN),
        at("foundation/api/token/tokens", Persona.BEN).press("without a name", "#go"),
        at("foundation/programme/removed", Persona.ANYONE),
        at("foundation/programme/journal", Persona.AMINA),
        at("survey/design/surveys", Persona.AMINA),
        at("survey/design/surveys", Persona.DEV),
        at("survey/design/surveys", Persona.ERIN),
        at("survey/enclosure/files", Persona.ERIN),
        at("survey/enclosure/file", "", Persona.ERIN, Scene::file),
        at("survey/enclosure/file", "shown", Persona.ERIN, scene -> scene.file() + "&show=yes"),
        at("survey/enclosure/file", "", Persona.ERIN, Scene::file)
            .press("without a decision", "#go"),
        at("survey/response/export", Persona.ERIN),
        at("survey/review/review", "", Persona.AMINA, scene -> scene.survey().review()),
        add,
        add.then(
            "with a document that is none",
            (browser, scene, language) -> {
              browser.page().locator("#document").fill("{\"name\": \"\"}");
              browser.click("#publish");
            }),
        at("insight/coverage/coverage", Persona.AMINA),
        at(
            "insight/results/results",
            "",
            Persona.AMINA,
            scene -> "/insight/results/results?survey=school-and-feelings"),
        at("codesign/workshop/workshop", Persona.AMINA));
  }

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
        settle,
        settle.press("without a decision", "#send"));
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
        new PageState(page, "that somebody changed", Persona.DEV, EveryPage::overtaken),
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
        at("survey/designer/look", "", Persona.DEV, s -> s.draft().designer("look")),
        at("survey/answering/preview", "of a draft", Persona.DEV, s -> s.draft().preview()));
  }

  private static List<PageState> codesign() {
    PageState revise =
        at("codesign/ask/revise", "", Persona.CAROL, s -> s.waiting().at("/codesign/ask/revise"));
    PageState open = at("codesign/weighing/open", Persona.CAROL);
    PageState weigh =
        at(
            "codesign/weighing/weigh",
            "",
            Persona.AMINA,
            s -> s.open().at("/codesign/weighing/weigh"));
    PageState abandon =
        at(
            "codesign/weighing/abandon",
            "",
            Persona.CAROL,
            s -> s.open().at("/codesign/weighing/abandon"));
    return List.of(
        at("codesign/ask/asks", Persona.AMINA),
        at("codesign/ask/ask", "", Persona.AMINA, s -> s.decided().at("/codesign/ask/ask")),
        revise,
        revise.press("with the same words", "[id='form:keep']"),
        at("codesign/weighing/rounds", Persona.AMINA),
        at("codesign/weighing/rounds", Persona.CAROL),
        at("codesign/weighing/rounds", Persona.CAROL)
            .press("closing with too few", "input[name$=':close']"),
        open,
        open.press("without a name", "[id='form:open']"),
        weigh,
        weigh.then(
            "with points that are none",
            (browser, scene, language) -> {
              browser.page().locator("[id='form:lines:1:points']").fill("many");
              browser.click("[id='form:cast']");
            }),
        at(
            "codesign/weighing/weighed",
            "",
            Persona.AMINA,
            s -> s.open().weighedBy("amina").at("/codesign/weighing/weighed")),
        at(
            "codesign/weighing/standing",
            "",
            Persona.AMINA,
            s -> s.closed().at("/codesign/weighing/standing")),
        abandon,
        abandon.press("without a reason", "#abandon"));
  }

  private static List<PageState> signoff() {
    PageState sign =
        at(
            "codesign/signoff/sign",
            "",
            Persona.AMINA,
            s -> s.waiting().at("/codesign/signoff/sign"));
    return List.of(
        at("codesign/signoff/asks-to-sign", Persona.AMINA),
        sign,
        sign.press("without a choice", "#sign"),
        sign.then(
            "going back without reasons",
            (browser, scene, language) -> {
              browser.page().locator("input[value=sent-back]").check();
              browser.click("#sign");
            }),
        at(
            "codesign/signoff/sign",
            "decided",
            Persona.AMINA,
            s -> s.decided().at("/codesign/signoff/sign")));
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
