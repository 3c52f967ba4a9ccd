package org.evensay.survey.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.foundation.people.RandomId;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@OnTheServer
class PublishSurveyIT {

  private static final String ADD = "/survey/design/add";

  @Test
  void nobody_publishes_without_being_signed_in() {
    Page page = Persona.ANYONE.visits().get(ADD);
    assertEquals("/foundation/people/sign-in", page.address().getPath());
  }

  @ParameterizedTest
  @EnumSource(names = {"AMINA", "BEN", "CAROL"})
  void nobody_publishes_unless_she_is_the_coordinator(Persona persona) {
    SurveyDocument survey = SurveyDocument.ofWords("refused");
    Visitor visitor = persona.visits();
    assertEquals(403, visitor.get(ADD).status());
    // The form of somebody who may, sent by somebody who may not.
    Form form = Persona.DEV.visits().get(ADD).form("document").with("document", survey.json());
    Page page = visitor.send(form);
    assertEquals(403, page.status());
    assertTrue(page.text().contains(words("people.refusal.not-allowed")));
    assertEquals(0, editions(survey));
  }

  static List<String> brokenDocuments() {
    String good = SurveyDocument.ofWords("broken").json();
    return List.of(
        "",
        "not JSON",
        "[]",
        "{",
        "{}",
        good + " and more",
        good.replace("\"minutes\": 1", "\"minutes\": " + "1".repeat(2_000)),
        good.replace("\"minutes\": 1", "\"minutes\": 1e999999999"),
        good.replace("\"minutes\": 1", "\"minutes\": 1, \"deep\": " + nested(60)),
        good.replace("\"minutes\": 1", "\"minutes\": 1, \"deep\": " + nested(5_000)),
        good.replace("We ask.", "We \\ud800 ask."),
        good.replace("We ask.", "We \\u0000 ask."));
  }

  private static String nested(int deep) {
    return "[".repeat(deep) + "]".repeat(deep);
  }

  @ParameterizedTest
  @MethodSource("brokenDocuments")
  void a_document_that_cannot_be_understood_is_refused_with_its_place_and_stays(String document) {
    Page page = Persona.DEV.visits().post(ADD, Map.of("document", document));
    assertEquals(200, page.status());
    assertFalse(told(page).isEmpty());
    assertEquals(document.strip(), kept(page));
  }

  @Test
  void every_place_that_is_wrong_is_named_at_once() {
    String document =
        SurveyDocument.of("places")
            .page(
                "one",
                Asked.oneChoice("same", "a", "a"),
                Asked.shortText("same"),
                Asked.shortText("late").showIf("${later} = 'x'"),
                Asked.number("odd", 9, 1))
            .json()
            .replace("\"minutes\": 1", "\"minutes\": \"soon\"");
    Page page = Persona.DEV.visits().post(ADD, Map.of("document", document));
    List<String> places =
        told(page).stream().map(line -> line.substring(1, line.indexOf("\u2069: "))).toList();
    assertEquals(
        List.of(
            "start.minutes",
            "pages[0].questions[0].choices[1].name",
            "pages[0].questions[1].name",
            "pages[0].questions[2].show-if",
            "pages[0].questions[3].most"),
        places);
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void what_is_wrong_is_said_in_the_readers_language_and_the_document_stays(
      LanguageVariant variant) {
    String document =
        SurveyDocument.of("languages")
            .page("one", Asked.number("odd", 9, 1), Asked.shortText("late").showIf("${q} == 'x'"))
            .json();
    Page page = add(variant, document);
    assertEquals(variant.tag(), page.document().select("html").attr("lang"));
    assertEquals(
        List.of(
            words(
                variant,
                "design.add.place",
                "\u2066pages[0].questions[0].most\u2069",
                words(variant, "design.document.most-below-least", 9)),
            words(
                variant,
                "design.add.place",
                "\u2066pages[0].questions[1].show-if\u2069",
                words(
                    variant,
                    "design.condition.other-sign",
                    6,
                    "\u2066==\u2069",
                    "\u2066+ - * div mod = != < <= > >= and or not( )\u2069"))),
        told(page));
    assertEquals(document.strip(), kept(page));
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void what_is_no_json_is_told_by_line_and_column_with_what_would_help(LanguageVariant variant) {
    String document =
        SurveyDocument.ofWords("syntax").json().replace("\"draft\"},\n", "\"draft\"}\n");
    Page page = add(variant, document);
    String help = words(variant, "design.document.comma-needed", "\u2066\\\"\u2069");
    assertEquals(List.of(words(variant, "design.add.position", 2, 2, help)), told(page));
    assertEquals(document.strip(), kept(page));
  }

  @Test
  void of_very_many_mistakes_the_first_hundred_are_told_and_how_many_more_there_are() {
    String many = String.join(",", Collections.nCopies(150, "\"\\u0000\""));
    String document =
        SurveyDocument.ofWords("many")
            .json()
            .replace("\"minutes\": 1", "\"minutes\": 1, \"many\": [" + many + "]");
    List<String> told = told(add(LanguageVariant.ENGLISH, document));
    assertEquals(2, told.size(), "what is the same is said once");
    assertEquals(100, told.get(0).split("many\\[", -1).length - 1, "with its places");
    assertEquals(words(LanguageVariant.ENGLISH, "design.add.more", 50), told.get(1));
  }

  private static Page add(LanguageVariant variant, String document) {
    return Persona.DEV.visits().post(ADD + "?lang=" + variant.tag(), Map.of("document", document));
  }

  private static List<String> told(Page page) {
    return page.document().select(".error-summary li").eachText();
  }

  private static String kept(Page page) {
    return page.form("document").values("document").get(0).strip();
  }

  @Test
  void a_name_of_another_programmes_survey_is_refused() throws SQLException {
    SurveyDocument survey = SurveyDocument.ofWords("taken").publish();
    String neighbour = RandomId.next();
    change(
        "insert into programme select ?, ?, name, description, disclosure_threshold, made_up,"
            + " created_at, last_day_to_come_back from programme where slug = 'event-2020'",
        neighbour,
        survey.name());
    try {
      change("update survey set programme_id = ? where slug = ?", neighbour, survey.name());
      Page page = Persona.DEV.visits().post(ADD, Map.of("document", survey.json()));
      assertEquals(
          words("design.refusal.name-taken"), page.document().select(".error-summary li").text());
      assertEquals(1, editions(survey));
    } finally {
      change("delete from programme where id = ?", neighbour);
    }
  }

  @Test
  @Tag("storage")
  void publishing_is_kept_with_its_document_and_written_into_the_journal() {
    SurveyDocument survey = SurveyDocument.ofWords("published").publish();
    assertEquals(
        survey.json(),
        Evensay.text(
                "select e.definition from edition e join survey s on s.id = e.survey_id"
                    + " where s.slug = ?",
                survey.name())
            .replace("\r\n", "\n"));
    assertEquals(
        List.of(
            "{\"survey\":\""
                + survey.name()
                + "\",\"edition\":1,\"about\":{\"en-GB\":\""
                + survey.title()
                + "\"}}"),
        journal("publish-survey", survey));
  }

  @Test
  @Tag("storage")
  void whoever_is_in_the_middle_of_an_edition_finishes_it_when_the_next_one_is_there() {
    SurveyDocument first = SurveyDocument.ofWords("editions").publish();
    Visitor respondent = Persona.ANYONE.visits();
    Page middle = first.begin(respondent);
    SurveyDocument second = first.next().page("ask", Asked.shortText("other")).publish();
    Page check = respondent.submit(middle, Map.of("words", "to the old one"));
    respondent.submit(check, Map.of("go", "send"));
    Page begun = second.begin(respondent);
    respondent.submit(
        respondent.submit(begun, Map.of("other", "to the new one")), Map.of("go", "send"));
    assertEquals(
        List.of("{\"words\":\"to the old one\"}", "{\"other\":\"to the new one\"}"),
        first.answers());
    assertEquals(2, editions(first));
    assertEquals(2, journal("publish-survey", first).size());
  }

  @Test
  void what_an_author_writes_is_text_on_every_page_and_never_markup_or_an_expression() {
    String hostile = "<b class=\"x\">${7*7} #{7*7}</b> {0} '\"><script>alert(1)</script>";
    SurveyDocument survey =
        SurveyDocument.of("hostile")
            .titled(hostile)
            .page("one", Asked.shortText("words").labelled(hostile).hinted(hostile).required())
            .page("two", Asked.oneChoice("pick", "a").labelled(hostile), Asked.longText("more"))
            .publish();
    Visitor respondent = Persona.ANYONE.visits();
    Page welcome = assertText(respondent.get("/"), hostile);
    assertText(survey.start(respondent), hostile);
    Page one = assertText(survey.begin(respondent), hostile);
    assertText(respondent.submit(one, Map.of("words", "")), hostile);
    Page two = assertText(respondent.submit(one, Map.of("words", hostile)), hostile);
    Page check = assertText(respondent.submit(two, Map.of("pick", "a")), hostile);
    assertText(respondent.submit(check, Map.of("go", "send")), hostile);
    assertText(Persona.DEV.visits().get("/survey/design/surveys"), hostile);
    assertEquals(200, welcome.status());
    survey.close();
  }

  private static Page assertText(Page page, String written) {
    assertTrue(page.document().text().contains(written), () -> page.address() + page.text());
    assertEquals(0, page.document().select("b.x").size());
    assertTrue(
        page.document().select("script").stream().noneMatch(s -> s.data().contains("alert(1)")));
    return page;
  }

  private static void change(String statement, String... arguments) throws SQLException {
    try (Connection connection = Evensay.connection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < arguments.length; i++) {
        prepared.setString(i + 1, arguments[i]);
      }
      prepared.executeUpdate();
    }
  }

  private static long editions(SurveyDocument survey) {
    return Evensay.number(
        "select count(*) from edition e join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  static List<String> journal(String act, SurveyDocument survey) {
    return Evensay.rows(
            "select j.detail from journal_entry j join survey s on s.id = j.subject"
                + " where s.slug = ? and j.act = ? order by j.sequence",
            survey.name(),
            act)
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }

  private static String words(String key) {
    return words(LanguageVariant.ENGLISH, key);
  }

  /** As what a page says is read here: French has a space before a colon that no line ends at. */
  private static String words(LanguageVariant variant, String key, Object... arguments) {
    return Messages.installed().text(variant, key, arguments).replace('\u00a0', ' ');
  }
}
