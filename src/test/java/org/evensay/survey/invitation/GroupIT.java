package org.evensay.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.AtOnce;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A group that answers together: who may open it, who joins, what is counted and what is kept. */
@OnTheServer
class GroupIT {

  private static final String JOIN = "/survey/invitation/join";
  private static final String START = "/survey/answering/start";

  private final Visitor facilitator = Persona.CAROL.visits();
  private final Visitor young = Persona.ANYONE.visits();

  private static SurveyDocument words(String word) {
    return SurveyDocument.ofWords(word).publish();
  }

  private OwnGroup group(SurveyDocument survey) {
    return OwnGroup.open(facilitator, survey.name(), "Tuesday club");
  }

  private static Page begin(Visitor visitor, Page start) {
    return visitor.submit(start, Map.of("go", "begin"));
  }

  private static String send(Visitor visitor, Page question, String words) {
    Page check = visitor.submit(question, Map.of("words", words));
    Page receipt = visitor.submit(check, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading(), receipt.problems());
    return receipt.document().select(".receipt-code").text();
  }

  private static List<List<Object>> kept(SurveyDocument survey) {
    return Evensay.rows(
        "select r.channel, r.setting from response r join edition e on e.id = r.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  private static String sent(int number) {
    return Words.of("invitation.sent", number);
  }

  private static void assertOver(Page page) {
    assertEquals(200, page.status());
    assertEquals(Words.of("invitation.over.heading"), page.heading(), page.problems());
    assertTrue(page.document().select("main form, main a").isEmpty(), page.source());
  }

  /** The wait is over: other tests join as well. */
  @AfterEach
  void wait_is_over() {
    BehindTheBack.change(
        "delete from sign_in_failure where name_hash in"
            + " (sha2(concat('join codes ', floor(unix_timestamp() / 900)), 256),"
            + " sha2(concat('join codes ', floor(unix_timestamp() / 900) - 1), 256))");
  }

  @Test
  void nobody_opens_a_group_who_may_not() {
    SurveyDocument survey = words("group-roles");
    String path = "/survey/invitation/together?survey=" + survey.name();
    for (Persona who : List.of(Persona.AMINA, Persona.BEN, Persona.ERIN)) {
      assertEquals(403, who.visits().get(path).status(), who.name());
    }
    assertEquals(200, Persona.DEV.visits().get(path).status());
    Page form = facilitator.get(path);
    String forged = form.form("setting").with("setting", "Mine").press("open").encoded();
    Page refused = Persona.BEN.visits().postRaw(path, forged);
    assertTrue(refused.status() == 403 || !refused.problems().isEmpty(), refused.source());
    assertEquals(0, Evensay.number("select count(*) from invitation where setting = 'Mine'"));
  }

  @Test
  void a_group_and_its_setting_are_nobodys_but_hers_who_opened_it() {
    SurveyDocument survey = words("group-own");
    OwnGroup group = OwnGroup.open(facilitator, survey.name(), "A place of mine");
    Visitor coordinator = Persona.DEV.visits();
    assertEquals(404, coordinator.get(group.page()).status());
    Page list = coordinator.get("/survey/invitation/together?survey=" + survey.name());
    assertFalse(list.source().contains("A place of mine"));
    Page mine = facilitator.get("/survey/invitation/together?survey=" + survey.name());
    assertTrue(mine.text().contains("A place of mine"), mine.text());
    for (Page seen : List.of(young.get("/join"), group.join(young))) {
      assertFalse(seen.source().contains("A place of mine"));
    }
    Page forged = facilitator.get(group.page());
    String closing = forged.form("close").press("close").encoded();
    coordinator.postRaw(group.page(), closing);
    assertEquals(START, group.join(young).address().getPath(), "it is open still");
  }

  @Test
  void a_survey_of_another_programme_is_not_there() {
    SurveyDocument survey = words("group-foreign");
    OwnProgramme other = OwnProgramme.of("group-other");
    String path = "/survey/invitation/together?survey=" + survey.name();
    assertEquals(404, other.as("facilitator").get(path).status());
    OwnGroup group = group(survey);
    assertEquals(404, other.as("facilitator").get(group.page()).status());
  }

  @Test
  void a_setting_without_a_name_or_with_too_long_a_one_stays_in_its_field() {
    SurveyDocument survey = words("group-setting");
    String path = "/survey/invitation/together?survey=" + survey.name();
    for (String typed : List.of("", "   ", "x".repeat(81))) {
      Page page = facilitator.get(path);
      page = facilitator.send(page.form("setting").with("setting", typed).press("open"));
      assertTrue(
          page.problems().contains(Words.of("invitation.refusal.setting-needed", 80)),
          page.problems());
      assertEquals(typed, page.form("setting").values("setting").get(0));
    }
    OwnGroup.open(facilitator, survey.name(), "نوجوانوں کا کلب 😀 " + "x".repeat(60));
  }

  @Test
  void a_closed_survey_takes_no_group() {
    SurveyDocument survey = words("group-closed-survey");
    survey.close();
    Page page = facilitator.get("/survey/invitation/together?survey=" + survey.name());
    page = facilitator.send(page.form("setting").with("setting", "Club").press("open"));
    assertTrue(
        page.problems().contains(Words.of("invitation.refusal.survey-closed")), page.problems());
  }

  @Test
  @Tag("storage")
  void who_types_the_code_answers_without_account_or_cookie_and_is_counted_and_no_more() {
    SurveyDocument survey = words("group-answers");
    OwnGroup group = group(survey);
    assertTrue(group.code().matches("[0-9]{8}"), group.code());
    assertEquals(sent(0), group.sent(facilitator));
    Visitor visitor = Visitor.withoutCookies();
    Page start = group.join(visitor);
    assertEquals(START, start.address().getPath());
    Page question = begin(visitor, start);
    assertEquals(sent(0), group.sent(facilitator), "who has begun is not told");
    send(visitor, question, "A word of mine");
    assertEquals(sent(1), group.sent(facilitator));
    assertEquals(List.of(List.of("group", "Tuesday club")), kept(survey));
    assertEquals(List.of(), young.cookies());
    group.join(young);
    assertEquals(List.of(), young.cookies());
    assertEquals(
        0,
        Evensay.number(
            "select count(*) from information_schema.columns where table_schema = database()"
                + " and table_name = 'response' and column_name like '%invitation%'"),
        "nothing leads from a response to the group that it came from");
  }

  @Test
  void who_comes_by_the_open_link_counts_for_no_group() {
    SurveyDocument survey = words("group-none");
    OwnGroup group = group(survey);
    send(young, survey.begin(young), "Mine");
    assertEquals(sent(0), group.sent(facilitator));
    assertEquals("open-link", kept(survey).get(0).get(0));
    assertEquals(null, kept(survey).get(0).get(1));
  }

  @Test
  void a_code_is_typed_as_anybody_types_it_in_any_language() {
    SurveyDocument survey = words("group-typed");
    OwnGroup group = group(survey);
    StringBuilder urdu = new StringBuilder();
    group.code().chars().forEach(digit -> urdu.append((char) (digit - '0' + '\u06F0')));
    Page start =
        young.submit(young.get("/join?lang=ur"), Map.of("code", urdu.insert(4, " - ").toString()));
    assertEquals(START, start.address().getPath(), start.problems());
    assertEquals("ur", start.document().select("html").attr("lang"));
    Page wrong = young.submit(young.get("/join?lang=ur"), Map.of("code", "12"));
    assertEquals("12", wrong.form("code").values("code").get(0));
    assertTrue(
        wrong
            .problems()
            .contains(
                Messages.installed()
                    .text(Spoken.URDU, "invitation.refusal.not-eight-digits", 2)
                    .replaceAll("\\s+", " ")
                    .strip()),
        wrong.problems());
  }

  @Test
  void the_picture_leads_in_without_a_code_and_in_the_readers_language() {
    SurveyDocument survey = words("group-scanned");
    OwnGroup group = group(survey);
    Page page = facilitator.get(group.page());
    assertTrue(page.document().select("img.scan").attr("src").startsWith("data:image/png;base64,"));
    assertEquals(Words.of("invitation.picture"), page.document().select("img.scan").attr("alt"));
    Page start = young.get("/join?group=" + group.id() + "&lang=ur");
    assertEquals(START, start.address().getPath());
    assertEquals("ur", start.document().select("html").attr("lang"));
  }

  @Test
  void what_somebody_made_of_the_address_of_another_survey_leads_nowhere() {
    SurveyDocument survey = words("group-moved");
    SurveyDocument other = words("group-moved-to");
    OwnGroup group = group(survey);
    Page page = young.get(START + "?survey=" + other.name() + "&invitation=" + group.id());
    assertEquals(200, page.status());
    assertTrue(page.text().contains(Words.of("invitation.over")), page.text());
    assertTrue(page.document().select("#journey").isEmpty());
  }

  @Test
  void a_closed_group_says_so_and_who_had_begun_still_sends() {
    SurveyDocument survey = words("group-ended");
    OwnGroup group = group(survey);
    Page start = group.join(young);
    Page question = begin(young, start);
    Page begun = begin(Persona.ANYONE.visits(), start);
    group.close(facilitator);
    assertOver(group.join(young));
    assertOver(young.get("/join?group=" + group.id()));
    Page again = young.get(start.address().getPath() + "?" + start.address().getQuery());
    assertTrue(again.text().contains(Words.of("invitation.over")), again.text());
    assertTrue(again.document().select("#journey").isEmpty());
    send(young, question, "I had begun");
    send(young, begun, "And so had I");
    assertEquals(sent(2), group.sent(facilitator));
    Page page = facilitator.get(group.page());
    assertTrue(page.text().contains(Words.of("invitation.over.yours")));
    assertTrue(page.document().select(".join-code, img.scan, #close").isEmpty());
  }

  @Test
  void a_group_ends_by_itself() {
    SurveyDocument survey = words("group-expired");
    OwnGroup group = group(survey);
    assertEquals(
        1,
        Evensay.number(
            "select count(*) from invitation where id = ?"
                + " and ends_at between date_add(utc_timestamp(), interval 1430 minute)"
                + " and date_add(utc_timestamp(), interval 1441 minute)",
            group.id()),
        "24 hours");
    BehindTheBack.change(
        "update invitation set ends_at = utc_timestamp(6) where id = ?", group.id());
    assertOver(group.join(young));
    assertOver(young.get("/join?group=" + group.id()));
  }

  @Test
  @Tag("storage")
  void the_number_neither_falls_by_a_withdrawal_nor_rises_by_sending_twice() {
    SurveyDocument survey = words("group-withdrawn");
    OwnGroup group = group(survey);
    Page check = young.submit(begin(young, group.join(young)), Map.of("words", "Mine"));
    Page receipt = young.submit(check, Map.of("go", "send"));
    young.submit(check, Map.of("go", "send"));
    assertEquals(sent(1), group.sent(facilitator));
    String code = receipt.document().select(".receipt-code").text();
    young.post("/survey/response/withdraw", Map.of("code", code));
    assertEquals(0, survey.responses());
    assertEquals(sent(1), group.sent(facilitator));
    young.submit(check, Map.of("go", "send"));
    assertEquals(0, survey.responses());
    assertEquals(sent(1), group.sent(facilitator));
  }

  @Test
  @Tag("storage")
  void all_who_send_at_once_are_counted() {
    SurveyDocument survey = words("group-at-once");
    OwnGroup group = group(survey);
    Page start = group.join(young);
    AtOnce.all(
        Collections.nCopies(
            12,
            () -> {
              Visitor one = Persona.ANYONE.visits();
              return send(one, begin(one, start), "Mine");
            }));
    assertEquals(12, survey.responses());
    assertEquals(sent(12), group.sent(facilitator));
  }

  @Test
  void who_finishes_later_still_counts_for_the_group() {
    SurveyDocument survey =
        SurveyDocument.of("group-later")
            .page("one", Asked.longText("words"))
            .page("two", Asked.number("age", 5, 25))
            .publish();
    OwnGroup group = group(survey);
    Page question = begin(young, group.join(young));
    Page shown =
        young.send(question.form("edition", "carried").with("words", "Mine").with("go", "later"));
    String code = String.join(" ", shown.document().select(".return-code li").eachText());
    group.close(facilitator);
    Visitor elsewhere = Persona.ANYONE.visits();
    Page found = elsewhere.post("/survey/answering/return", Map.of("code", code));
    Page two = elsewhere.send(found.form("carried"));
    Page check = elsewhere.submit(two, Map.of("age", "14"));
    elsewhere.submit(check, Map.of("go", "send"));
    assertEquals(sent(1), group.sent(facilitator));
    assertEquals("group", kept(survey).get(0).get(0));
  }

  @Test
  void neither_files_nor_figures_say_which_setting_a_response_came_from() {
    SurveyDocument survey = words("group-export");
    OwnGroup group = OwnGroup.open(facilitator, survey.name(), "Nobody reads this place");
    send(young, begin(young, group.join(young)), "Mine");
    Visitor safe = Persona.ERIN.visits();
    Page export = safe.get("/survey/response/export?survey=" + survey.name());
    assertFalse(export.source().contains("Nobody reads this place"));
    Page figures = Persona.AMINA.visits().get("/insight/results/results?survey=" + survey.name());
    assertFalse(figures.source().contains("Nobody reads this place"));
    assertFalse(
        Persona.AMINA.visits().get("/foundation/programme/journal").source().contains(group.id()));
    assertFalse(Evensay.log().contains("Nobody reads this place"));
    assertFalse(Evensay.log().contains(group.code()));
  }

  @Test
  @Tag("storage")
  void a_thousand_guesses_open_nothing_and_whoever_scans_never_waits() {
    SurveyDocument survey = words("group-guessed");
    OwnGroup group = group(survey);
    long code = Long.parseLong(group.code());
    Page last = null;
    for (int guess = 1; guess <= 1_000; guess++) {
      String wrong = String.format("%08d", (code + guess) % 100_000_000);
      last = young.postRaw(JOIN, "lang=en-GB&code=" + wrong);
      assertEquals(200, last.status());
    }
    assertEquals(JOIN, last.address().getPath());
    String waiting = Words.of("invitation.refusal.too-many-tries", 7).split("7")[0];
    assertTrue(last.problems().contains(waiting), last.problems());
    assertTrue(group.join(young).problems().contains(waiting), "not even the right one");
    assertEquals(START, young.get("/join?group=" + group.id()).address().getPath());
    wait_is_over();
    assertEquals(START, group.join(young).address().getPath());
  }

  @Test
  void right_codes_are_not_counted_as_guesses_and_codes_that_are_none_neither() {
    SurveyDocument survey = words("group-right");
    OwnGroup group = group(survey);
    wait_is_over();
    group.join(young);
    group.join(young);
    young.post("/join", Map.of("code", "12 34"));
    young.post("/join", Map.of("code", "x".repeat(100_000)));
    assertEquals(
        0,
        Evensay.number(
            "select coalesce(sum(tries), 0) from sign_in_failure where name_hash ="
                + " sha2(concat('join codes ', floor(unix_timestamp() / 900)), 256)"));
  }

  @Test
  void whoever_begins_on_a_shared_start_page_is_somebody_else_of_the_same_group() {
    SurveyDocument survey = words("group-shared");
    OwnGroup group = group(survey);
    Page start = group.join(young);
    send(young, begin(young, start), "The first");
    send(young, begin(young, start), "The second");
    assertEquals(2, survey.responses());
    assertEquals(sent(2), group.sent(facilitator));
  }

  @Test
  void a_new_edition_is_answered_by_the_same_group() {
    SurveyDocument survey = words("group-edition");
    OwnGroup group = group(survey);
    survey.next().page("say", Asked.longText("words"), Asked.longText("more")).publish();
    Page question = begin(young, group.join(young));
    assertFalse(question.document().select("[name=more]").isEmpty());
    send(young, question, "Mine");
    assertEquals(sent(1), group.sent(facilitator));
  }
}
