package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Deliberate;
import org.evensay.testing.DesignSystem;
import org.evensay.testing.EveryTypeSurvey;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Perceived;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What whole pages make of what is wrong, beside the examples of the GOV.UK Design System; {@code
 * GoldenReferencesTest} has the questions themselves.
 */
@OnTheServer
class GoldenReferencesIT {

  private static EveryTypeSurvey survey;

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    survey = EveryTypeSurvey.publish();
  }

  private Page begin(String kind) {
    return visitor.submit(visitor.get(survey.start(kind) + "&lang=en-GB"), Map.of("go", "begin"));
  }

  /** Goes on without an answer, as a browser does: an empty field for a file is sent too. */
  private Page unanswered(String kind) {
    Page page = begin(kind);
    Form form = page.form("go").with("go", "next");
    Element file = page.document().selectFirst("main input[type=file]");
    return file == null
        ? visitor.send(form)
        : visitor.sendFile(form, file.attr("name"), "", new byte[0]);
  }

  @Test
  void every_type_of_question_says_what_is_wrong_as_theirs_do() {
    Map<String, String> theirs =
        Perceived.summary(DesignSystem.example("error-summary", "default").body());
    Deliberate meant =
        new Deliberate()
            .but(
                "title: There is a problem → " + Words.of("language.problems.heading"),
                "nothing that a child reads accuses her")
            .but(
                "can have the focus: nothing → -1",
                "theirs asks a script for it, and nobody here needs one")
            .but("focus without script: nothing → at once", "the same")
            .but(
                "named by: nothing → heading",
                "it has the focus, and a screen reader says its name where it has");
    for (String kind : EveryTypeSurvey.KINDS) {
      Document page = unanswered(kind).document();
      meant.compare(kind, theirs, Perceived.summary(page));
      assertSaidTwice(kind, page);
    }
    meant.check();
  }

  private static void assertSaidTwice(String what, Document page) {
    assertAll(
        what,
        () -> assertEquals(List.of(), Perceived.flaws(page)),
        () ->
            assertTrue(page.title().startsWith(Words.of("language.problems.title")), page.title()),
        () ->
            assertEquals(
                page.select(".error-summary a").eachText(), page.select("main p.error").eachText()),
        () -> assertEquals(List.of(), page.select("main form:not([novalidate])")));
  }

  @Test
  void pages_with_a_code_to_type_do_as_theirs_do() {
    Deliberate meant =
        new Deliberate()
            .but("control 1 invalid: nothing → true", "the field itself says it too")
            .but("control 1 autocomplete: nothing → off", "others use the same device")
            .but("control 1 autocapitalize: nothing → (none|characters)", "as the code is written")
            .but("control 1 inputmode: nothing → numeric", "the code of a group is a number")
            .but("control 1 spellcheck: nothing → false", "as theirs where it is no word");
    Map<String, String> line = theirs("input", "with error and hint");
    Map<String, String> lines = theirs("textarea", "with hint and error message");
    compare(meant, "/survey/answering/return", "one two three", lines);
    compare(meant, "/survey/invitation/join", "12 34", line);
    compare(meant, "/survey/response/withdraw", "NO-CODE", theirs("input", "with error message"));
    meant.check();
    assertEquals(
        "false",
        theirs("input", "with spellcheck disabled").get("control 1 spellcheck"),
        "theirs has it where it is no word");
  }

  private static Map<String, String> theirs(String part, String name) {
    return Perceived.shape(DesignSystem.example(part, name).body());
  }

  private void compare(Deliberate meant, String path, String typed, Map<String, String> theirs) {
    Page page = visitor.post(path + "?lang=en-GB", Map.of("code", typed));
    Document document = page.document();
    assertSaidTwice(path, document);
    meant.compare(path, theirs, Perceived.shape(document.selectFirst("main .field")));
    assertEquals(List.of(typed), page.form("code").values("code"), path + " keeps what was typed");
  }

  @Test
  void what_is_wrong_stays_in_its_fields() {
    keeps("numbers", Map.of("minutes", "many", "miles", "far"));
    keeps("days", Map.of("day-day", "99", "day-month", "13", "day-year", "2011"));
    keeps("days", Map.of("month-month", "3", "leave-hour", "25", "leave-minute", "00"));
    keeps("texts", Map.of("word", "long ".repeat(60).strip(), "words", "<b>x</b> ".repeat(90)));
    keeps("points", Map.of("share-bus", "19", "share-bike", "a few"));
    keeps("ranking", Map.of("order-bus", "1", "order-bike", "1"));
    Page boxes = begin("boxes");
    Page again = visitor.send(boxes.form("ways").with("ways", "bus", "none").with("go", "next"));
    assertSaidTwice("boxes", again.document());
    assertEquals(List.of("bus", "none"), again.form("ways").values("ways"));
  }

  private void keeps(String kind, Map<String, String> typed) {
    Form form = begin(kind).form(typed.keySet().toArray(String[]::new)).with("go", "next");
    typed.forEach((field, words) -> form.with(field, words));
    Page again = visitor.send(form);
    assertSaidTwice(kind, again.document());
    typed.forEach(
        (field, words) ->
            assertEquals(
                List.of(words.strip()),
                again.form(field).values(field).stream().map(String::strip).toList(),
                kind + ": " + field));
  }

  @Test
  void what_is_pressed_is_a_button_and_what_leads_on_a_link() {
    Document question = begin("numbers").document();
    assertEquals(
        Perceived.pressed(DesignSystem.example("button", "default").body().child(0)),
        Perceived.pressed(question.selectFirst("button[value=next]")));
    Deliberate meant =
        new Deliberate()
            .but(
                "role: button → link",
                "it leads to a page, as every link does, whatever it looks like");
    meant.compare(
        "a link that looks like a button",
        Perceived.pressed(DesignSystem.example("button", "link").body().child(0)),
        Perceived.pressed(visitor.get("/?lang=en-GB").document().selectFirst("a.button")));
    meant.check();
  }

  @Test
  void a_page_without_its_list_of_problems_or_with_a_link_to_nothing_is_found() {
    Document page = unanswered("numbers").document();
    page.select(".error-summary a").get(1).attr("href", "#nothing");
    assertEquals(List.of("leads nowhere: #nothing"), Perceived.flaws(page));
    page.select(".error-summary").remove();
    assertEquals(List.of("no list of what is wrong"), Perceived.flaws(page));
  }
}
