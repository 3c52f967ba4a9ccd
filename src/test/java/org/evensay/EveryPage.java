package org.evensay;

import static org.evensay.PageState.at;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.testing.Persona;

/** Every page there is, in every state that looks different. */
final class EveryPage {

  /**
   * Only pages with this in their name are looked at, for who works on one; all where it is not
   * set.
   */
  private static final String WANTED = System.getProperty("evensay.pages", "");

  private EveryPage() {}

  /** Those that are to be looked at. */
  static List<PageState> states() {
    return all().filter(state -> state.toString().contains(WANTED)).toList();
  }

  /** All, whatever is to be looked at. */
  static Stream<PageState> all() {
    return Stream.of(
            AnsweringPages.states(),
            QuestionPages.states(),
            people(),
            workspace(),
            WritingPages.states(),
            codesign(),
            signoff())
        .flatMap(List::stream);
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
}
