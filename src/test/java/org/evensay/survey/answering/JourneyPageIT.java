package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OneScript;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The way through a survey, as somebody without script and cookies goes it. */
@OnTheServer
class JourneyPageIT {

  private static SurveyDocument survey;

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    survey =
        SurveyDocument.of("journey")
            .page("colour", Asked.oneChoice("colour", "red", "blue").required())
            .page(
                "pets",
                Asked.severalChoices("pets", "cat", "dog", "fish", "none")
                    .with("least", "2")
                    .with("most", "2"))
            .page("age", Asked.number("age", 5, 20))
            .page("words", Asked.longText("words").with("most-characters", "20"))
            .page("helped", Asked.oneChoice("helped", "yes", "no"))
            .page("who", Asked.shortText("who").showIf("${helped} = 'yes'"))
            .publish();
  }

  @Test
  void the_whole_way_needs_no_cookie_and_has_no_script_but_to_leave_and_to_listen() {
    Page page = bare(survey.start(visitor));
    page = bare(visitor.submit(page, Map.of("go", "begin")));
    page = bare(visitor.submit(page, Map.of("colour", "red")));
    page = bare(visitor.send(page.form("pets").with("pets", "cat", "dog")));
    page = bare(visitor.submit(page, Map.of("age", "12")));
    page = bare(visitor.submit(page, Map.of("words", "more trees")));
    page = bare(visitor.submit(page, Map.of("helped", "yes")));
    page = bare(visitor.submit(page, Map.of("who", "my aunt")));
    assertEquals(words("answering.check.heading"), page.heading());
    page = bare(visitor.submit(page, Map.of("go", "send")));
    assertEquals(words("answering.receipt.heading"), page.heading());
    assertTrue(visitor.session().isEmpty());
    assertTrue(
        survey
            .answers()
            .contains(
                "{\"colour\":\"red\",\"pets\":[\"cat\",\"dog\"],\"age\":12,"
                    + "\"words\":\"more trees\",\"helped\":\"yes\",\"who\":\"my aunt\"}"));
  }

  private static Page bare(Page page) {
    assertEquals(200, page.status());
    assertEquals("", page.header("Set-Cookie"));
    boolean leftToDevice = !page.document().select(OneScript.LEFT_TO_DEVICE).isEmpty();
    assertEquals(
        List.of(OneScript.of(leftToDevice, "leave")),
        page.document().select("script").eachAttr("src"));
    assertEquals(1, page.document().select("script, [onclick], [onsubmit], [style]").size());
    return page;
  }

  @Test
  void going_back_keeps_what_was_chosen_on_both_pages() {
    Page pets = visitor.submit(survey.begin(visitor), Map.of("colour", "blue"));
    Page colour = visitor.send(pets.form("pets").with("pets", "fish").with("go", "back"));
    assertEquals(List.of("blue"), colour.form("colour").values("colour"));
    Page petsAgain = visitor.submit(colour, Map.of("colour", "blue"));
    assertEquals(List.of("fish"), petsAgain.form("pets").values("pets"));
  }

  @Test
  void changing_one_answer_leads_back_to_the_check() {
    Page check = toCheck();
    Page age = visitor.submit(check, Map.of("go", "change:age"));
    assertEquals(List.of("12"), age.form("age").values("age"));
    Page checkAgain = visitor.submit(age, Map.of("age", "13"));
    assertEquals(words("answering.check.heading"), checkAgain.heading());
    assertTrue(checkAgain.text().contains("13"));
  }

  @Test
  void what_a_changed_answer_opens_is_asked_before_the_check_comes_back() {
    Page page = visitor.submit(toCheck(), Map.of("go", "change:helped"));
    page = visitor.submit(page, Map.of("helped", "yes"));
    page = visitor.submit(page, Map.of("who", "my aunt"));
    assertEquals(words("answering.check.heading"), page.heading());
    assertTrue(page.document().select("dd.answer").eachText().contains("my aunt"), page.source());
    page = visitor.submit(page, Map.of("go", "change:age"));
    assertEquals(
        words("answering.check.heading"), visitor.submit(page, Map.of("age", "13")).heading());
  }

  @Test
  void what_was_changed_into_no_answer_is_not_lost_without_a_word() {
    Page age = visitor.submit(toCheck(), Map.of("go", "change:age"));
    Page check = visitor.submit(age, Map.of("age", "a dozen", "go", "back"));
    assertTrue(check.text().contains("a dozen"));
    long before = survey.responses();
    Page refused = visitor.submit(check, Map.of("go", "send"));
    assertEquals(words("design.problem.not-a-number"), summary(refused));
    assertTrue(refused.text().contains("a dozen"));
    assertLinksLead(refused);
    assertEquals(before, survey.responses());
  }

  /** Presses a language: the form's own comes first, then the button's. */
  private Page inOtherLanguage(Form form, String tag) {
    return visitor.send(form.with("lang", form.values("lang").get(0), tag).with("go", ""));
  }

  @Test
  void changing_the_language_keeps_what_is_half_typed_and_wrong() {
    Page age = toAge();
    Page inUrdu = inOtherLanguage(age.form("age").with("age", "a dozen"), "ur");
    assertEquals("ur", inUrdu.document().select("html").attr("lang"));
    assertEquals("rtl", inUrdu.document().select("html").attr("dir"));
    assertEquals(List.of("a dozen"), inUrdu.form("age").values("age"));
    Page inEnglish = inOtherLanguage(inUrdu.form("age"), "en-GB");
    assertEquals(List.of("a dozen"), inEnglish.form("age").values("age"));
    assertEquals("en-GB", inEnglish.document().select("html").attr("lang"));
  }

  @Test
  void changing_the_language_at_the_check_keeps_every_answer() {
    Page inUrdu = inOtherLanguage(toCheck().form("carried"), "ur");
    assertEquals(words(Spoken.URDU, "answering.check.heading"), inUrdu.heading());
    assertTrue(inUrdu.text().contains("Choice cat Choice dog"));
    assertTrue(inUrdu.text().contains("12"));
    assertEquals(
        words(Spoken.URDU, "answering.check.change-label", Apart.words("Question age")),
        inUrdu.document().select("button[value='change:age']").attr("aria-label"),
        "English words stand apart from the Urdu around them");
    Page receipt = visitor.submit(inUrdu, Map.of("go", "send"));
    assertEquals(words(Spoken.URDU, "answering.receipt.heading"), receipt.heading());
  }

  @Test
  void a_question_opens_closes_and_opens_again_with_what_was_typed() {
    Page who = visitor.submit(toHelped(), Map.of("helped", "yes"));
    Page helped = visitor.submit(who, Map.of("who", "my neighbour", "go", "back"));
    Page check = visitor.submit(helped, Map.of("helped", "no"));
    assertEquals(words("answering.check.heading"), check.heading());
    assertFalse(check.text().contains("my neighbour"));
    Page helpedAgain = visitor.submit(check, Map.of("go", "back"));
    Page whoAgain = visitor.submit(helpedAgain, Map.of("helped", "yes"));
    assertEquals(List.of("my neighbour"), whoAgain.form("who").values("who"));
  }

  static List<Arguments> wrongAnswers() {
    return List.of(
        Arguments.of(
            "colour",
            List.of(),
            "answering.problem.required",
            List.of(Apart.words("Question colour"))),
        Arguments.of("colour", List.of("green"), "design.problem.no-such-choice", List.of()),
        Arguments.of("colour", List.of("red", "blue"), "design.problem.one-only", List.of()),
        Arguments.of("pets", List.of("cat"), "design.problem.too-few", List.of(2, 1)),
        Arguments.of("pets", List.of("cat", "dog", "fish"), "design.problem.too-many", of(2, 3)),
        Arguments.of("pets", List.of("cat", "none"), "design.problem.alone", List.of()),
        Arguments.of("pets", List.of("cat", "bear"), "design.problem.no-such-choice", List.of()),
        Arguments.of("age", List.of("12a"), "design.problem.not-a-number", List.of()),
        Arguments.of("age", List.of("NaN"), "design.problem.not-a-number", List.of()),
        Arguments.of("age", List.of("1e1"), "design.problem.not-a-number", List.of()),
        Arguments.of("age", List.of("4"), "design.problem.out-of-bounds", of(5, 20)),
        Arguments.of("age", List.of("21"), "design.problem.out-of-bounds", of(5, 20)),
        Arguments.of("words", List.of("x".repeat(21)), "design.problem.too-long", of(20, 21)));
  }

  private static List<Integer> of(int first, int second) {
    return List.of(first, second);
  }

  @ParameterizedTest
  @MethodSource("wrongAnswers")
  void what_is_no_answer_is_named_at_the_top_and_at_its_field_and_stays(
      String question, List<String> typed, String problem, List<Object> arguments) {
    Page page = at(question);
    Page refused = visitor.send(page.form(question).with(question, typed.toArray(String[]::new)));
    String says = words(problem, arguments.toArray());
    assertEquals(200, refused.status());
    assertEquals(says, summary(refused));
    assertEquals(says, refused.document().select("#" + question + "-problem").text());
    assertTrue(refused.document().title().startsWith(words("language.problems.title").strip()));
    assertLinksLead(refused);
    if (typed.size() == 1 && refused.document().select("[type=radio]").isEmpty()) {
      assertEquals(typed, refused.form(question).values(question));
    }
  }

  @Test
  void numbers_may_be_written_in_the_digits_of_ones_language() {
    Page words = visitor.submit(toAge(), Map.of("age", "۱۲"));
    assertNotNull(words.document().getElementById("words"));
  }

  @Test
  void whoever_was_writing_when_a_survey_closed_gets_her_words_back() {
    SurveyDocument closing =
        SurveyDocument.of("closing")
            .page("one", Asked.oneChoice("colour", "red", "blue"))
            .page("two", Asked.longText("wish"))
            .page("three", Asked.shortText("left"))
            .publish();
    Page wish = visitor.submit(closing.begin(visitor), Map.of("colour", "red"));
    closing.close();

    Page closed = visitor.submit(wish, Map.of("wish", "a <b>pond</b>"));
    assertEquals(words("answering.closed.heading"), closed.heading());
    assertEquals(
        List.of("Choice red", "a <b>pond</b>"),
        closed.document().select(".answers .answer").eachText());
    assertTrue(closed.document().select("main button").isEmpty());
    assertEquals(0, closing.responses());
  }

  @Test
  void whoever_had_written_nothing_when_a_survey_closed_is_shown_no_words() {
    SurveyDocument closing =
        SurveyDocument.of("closing").page("one", Asked.shortText("one")).publish();
    Page one = closing.begin(visitor);
    closing.close();

    Page closed = visitor.submit(one, Map.of("one", ""));
    assertEquals(words("answering.closed.heading"), closed.heading());
    assertFalse(closed.text().contains(words("answering.closed.written.heading")));
  }

  @Test
  void who_begins_where_somebody_has_sent_from_sends_for_herself() {
    SurveyDocument shared =
        SurveyDocument.of("shared").page("one", Asked.shortText("one")).publish();
    Page start = shared.start(visitor);
    List<String> receipts = new ArrayList<>();
    for (String typed : List.of("mine", "hers")) {
      Page one = visitor.submit(start, Map.of("go", "begin"));
      Page check = visitor.submit(one, Map.of("one", typed));
      Page receipt = visitor.submit(check, Map.of("go", "send"));
      assertFalse(receipt.text().contains(words("answering.receipt.before")), typed);
      receipts.add(receipt.document().select(".receipt-code").text());
      Page again = visitor.submit(check, Map.of("go", "send"));
      assertTrue(again.text().contains(words("answering.receipt.before")), typed);
    }
    assertEquals(2, Set.copyOf(receipts).size());
    assertEquals(List.of("{\"one\":\"mine\"}", "{\"one\":\"hers\"}"), shared.answers());
  }

  private Page at(String question) {
    return switch (question) {
      case "colour" -> survey.begin(visitor);
      case "pets" -> toPets();
      case "age" -> toAge();
      default -> visitor.submit(toAge(), Map.of("age", "12"));
    };
  }

  private Page toPets() {
    return visitor.submit(survey.begin(visitor), Map.of("colour", "red"));
  }

  private Page toAge() {
    return visitor.send(toPets().form("pets").with("pets", "cat", "dog"));
  }

  private Page toHelped() {
    Page words = visitor.submit(toAge(), Map.of("age", "12"));
    return visitor.submit(words, Map.of("words", "more trees"));
  }

  private Page toCheck() {
    return visitor.submit(toHelped(), Map.of("helped", "no"));
  }

  private static String summary(Page page) {
    return page.document().select(".error-summary li").text();
  }

  private static void assertLinksLead(Page page) {
    List<Element> links = page.document().select(".error-summary a");
    assertFalse(links.isEmpty());
    for (Element link : links) {
      assertNotNull(page.document().getElementById(link.attr("href").substring(1)));
    }
  }

  private static String words(String key, Object... arguments) {
    return words(LanguageVariant.ENGLISH, key, arguments);
  }

  private static String words(LanguageVariant variant, String key, Object... arguments) {
    return Messages.installed().text(variant, key, arguments);
  }
}
