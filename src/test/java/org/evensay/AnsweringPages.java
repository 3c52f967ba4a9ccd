package org.evensay;

import static org.evensay.PageState.at;
import static org.evensay.PageState.with;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.testing.Browser;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.Persona;
import org.evensay.testing.TranslatedSurvey;

/** The pages of whoever answers, in every state that looks different. */
final class AnsweringPages {

  private static final String JOURNEY = "survey/answering/journey";
  private static final String NEXT = "button[value=next]";

  private AnsweringPages() {}

  static List<PageState> states() {
    return Stream.of(respondents(), questions(), shared()).flatMap(List::stream).toList();
  }

  private static List<PageState> respondents() {
    PageState withdraw = at("survey/response/withdraw", Persona.ANYONE);
    PageState comingBack = at("survey/answering/return", Persona.ANYONE);
    return List.of(
        comingBack,
        comingBack.then(
            "with words that are no code",
            (browser, scene, language) -> {
              browser.page().locator("#code").fill("one two three");
              browser.click("main button");
            }),
        new PageState("survey/answering/return", "found", Persona.ANYONE, AnsweringPages::found),
        at("survey/answering/welcome", "", Persona.ANYONE, scene -> "/"),
        at("survey/invitation/join", Persona.ANYONE),
        at("survey/invitation/join", Persona.ANYONE)
            .then(
                "with a code that is none",
                (browser, scene, language) -> {
                  browser.page().locator("#code").fill("12 34");
                  browser.click("main button");
                }),
        at(
            "survey/invitation/join",
            "to a group that has ended",
            Persona.ANYONE,
            scene -> "/join?group=none"),
        at("survey/answering/start", "", Persona.ANYONE, scene -> scene.survey().start()),
        at("survey/answering/help", Persona.ANYONE),
        at(
            "survey/offline/device",
            "",
            Persona.ANYONE,
            scene -> scene.survey().at("/survey/offline/device")),
        at(
            "survey/offline/answer",
            "",
            Persona.ANYONE,
            scene -> scene.survey().at("/survey/offline/answer")),
        at("foundation/platform/accessibility", Persona.ANYONE),
        at("foundation/comfort/comfort", Persona.ANYONE),
        at(
            "foundation/comfort/comfort",
            "kept",
            Persona.ANYONE,
            scene -> "/foundation/comfort/comfort?kept=yes&back=/survey/answering/help"),
        at("foundation/platform/problem", "not found", Persona.ANYONE, scene -> "/no-such-page"),
        at(
            "foundation/platform/problem",
            "not allowed",
            Persona.AMINA,
            scene -> "/codesign/weighing/open"),
        withdraw,
        withdraw.then(
            "with a code that is not one",
            (browser, scene, language) -> {
              browser.page().locator("#code").fill("NOT-A-CODE");
              browser.click("main button");
            }),
        new PageState(
            "survey/response/withdraw", "done", Persona.ANYONE, AnsweringPages::withdraw));
  }

  private static List<PageState> questions() {
    PageState lost = at(JOURNEY, "lost", Persona.ANYONE, scene -> "/" + JOURNEY);
    PageState scale = journey("a scale", "school_feeling");
    PageState several = journey("several choices", "what_happens");
    PageState longText = journey("a long text", "change");
    PageState shortText = journey("a short text", "one_word");
    PageState number = journey("a number", "schools");
    return List.of(
        lost,
        scale,
        scale.press("a scale without an answer", NEXT),
        journey("one choice", "rules_fair"),
        several,
        several.then(
            "several choices that exclude each other",
            (browser, scene, language) -> {
              browser.page().locator("input[value=talk]").check();
              browser.page().locator("input[value=nothing]").check();
              browser.click(NEXT);
            }),
        longText,
        typed(longText, "a long text that is too long", "x".repeat(1_100)),
        shortText,
        typed(shortText, "a short text that is too long", "long ".repeat(20)),
        number,
        typed(number, "a number with letters", "two"),
        scale.then(
            "answers that cannot be read",
            (browser, scene, language) -> {
              browser.page().evaluate("document.querySelector('[name=carried]').value = 'x'");
              browser.click(NEXT);
            }),
        scale.press("a return code", "button[value=later]"),
        longText.press("how pages look", "[name=comfort-open]"),
        new PageState(JOURNEY, "check", Persona.ANYONE, AnsweringPages::check),
        new PageState(JOURNEY, "receipt", Persona.ANYONE, AnsweringPages::receipt),
        new PageState(JOURNEY, "closed", Persona.ANYONE, AnsweringPages::closed),
        new PageState(JOURNEY, "taken back", Persona.ANYONE, AnsweringPages::withdrawn));
  }

  /** On a device that many share. */
  private static List<PageState> shared() {
    PageState start =
        new PageState(
            "survey/answering/start",
            "on a shared device",
            Persona.ANYONE,
            (browser, scene, language) ->
                browser.open(
                    with(
                        "/survey/invitation/kiosk?invitation="
                            + OwnGroup.shared(
                                    Persona.CAROL.visits(), scene.survey().name(), "Waiting room")
                                .id(),
                        language)));
    PageState question =
        new PageState(JOURNEY, "on a shared device", Persona.ANYONE, start.way())
            .press("on a shared device", "button[value=begin]");
    return List.of(
        at("survey/invitation/kiosk", Persona.ANYONE),
        start,
        question,
        question.then(
            "on a shared device that asks whether somebody is there",
            (browser, scene, language) ->
                browser.page().evaluate("document.getElementById('still-there').showModal()")),
        question.then(
            "on a shared device, of somebody before",
            (browser, scene, language) -> {
              browser.page().context().clearCookies();
              browser.click(NEXT);
            }));
  }

  private static PageState journey(String state, String question) {
    return new PageState(
        JOURNEY,
        state,
        Persona.ANYONE,
        (browser, scene, language) -> goTo(browser, scene, language, question));
  }

  private static PageState typed(PageState question, String state, String text) {
    return question.then(
        state,
        (browser, scene, language) -> {
          browser.page().locator("main textarea, main input[type=text]").first().fill(text);
          browser.click(NEXT);
        });
  }

  /** Answers only what has to be answered, until a question is there. */
  private static void goTo(Browser browser, Scene scene, String language, String question) {
    browser.open(with(scene.survey().start(), language));
    browser.click("button[value=begin]");
    while (browser.page().locator("[name=" + question + "]").count() == 0) {
      if (browser.page().locator("[name=school_feeling]").count() > 0) {
        browser.page().locator("[name=school_feeling]").last().check();
      }
      browser.click(NEXT);
    }
  }

  private static void check(Browser browser, Scene scene, String language) {
    goTo(browser, scene, language, "service_threshold");
    browser.click(NEXT);
  }

  /** Finishes later and comes back. */
  private static void found(Browser browser, Scene scene, String language) {
    goTo(browser, scene, language, "school_feeling");
    browser.click("button[value=later]");
    String code = browser.page().locator(".return-code").innerText().replace('\n', ' ');
    browser.open(with("/survey/answering/return", language));
    browser.page().locator("#code").fill(code);
    browser.click("main form[method=post] button");
  }

  private static void receipt(Browser browser, Scene scene, String language) {
    check(browser, scene, language);
    browser.click("button[value=send]");
  }

  private static void withdraw(Browser browser, Scene scene, String language) {
    receipt(browser, scene, language);
    String code = browser.page().locator(".receipt-code").textContent().strip();
    browser.open(with("/survey/response/withdraw", language));
    browser.page().locator("#code").fill(code);
    browser.click("main button");
  }

  private static void withdrawn(Browser browser, Scene scene, String language) {
    TranslatedSurvey survey = TranslatedSurvey.publish();
    browser.open(with(survey.start(), language));
    survey.withdraw();
    browser.click("button[value=begin]");
  }

  private static void closed(Browser browser, Scene scene, String language) {
    browser.open(with(scene.survey().start(), language));
    scene.survey().turn();
    browser.click("button[value=begin]");
    scene.survey().turn();
  }
}
