package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
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

/** Finishing later, and coming back on another device. */
@OnTheServer
class ReturnIT {

  private static final String RETURN = "/survey/answering/return";
  private static final String WRONG = "acorn album almond amber anchor apple";

  private final Visitor visitor = Persona.ANYONE.visits();
  private final Visitor otherDevice = Persona.ANYONE.visits();

  private static SurveyDocument twoPages(String word) {
    return SurveyDocument.of(word)
        .page("one", Asked.longText("words"))
        .page("two", Asked.number("age", 5, 25))
        .publish();
  }

  private Page later(Page page, Map<String, String> typed) {
    return visitor.send(filled(page, typed).with("go", "later"));
  }

  private static Form filled(Page page, Map<String, String> typed) {
    Form form = page.form("edition", "carried");
    typed.forEach((name, value) -> form.with(name, value));
    return form;
  }

  private static String code(Page page) {
    List<String> words = page.document().select(".return-code li").eachText();
    assertEquals(6, words.size(), page.source());
    return String.join(" ", words);
  }

  private Page comeBack(String code) {
    return otherDevice.post(RETURN, Map.of("code", code));
  }

  private Page goOn(Page found) {
    assertEquals(Words.of("answering.return.found.heading"), found.heading(), found.problems());
    return otherDevice.submit(found, Map.of("carried", carried(found)));
  }

  private static String carried(Page page) {
    return page.form("carried").values("carried").get(0);
  }

  private static long kept(SurveyDocument survey) {
    return Evensay.number(
        "select count(*) from unfinished u join edition e on e.id = u.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  private static String inDatabase(SurveyDocument survey, String column) {
    return Evensay.text(
        "select "
            + column
            + " from unfinished u join edition e on e.id = u.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  private static int change(SurveyDocument survey, String set) {
    return BehindTheBack.change(
        "update unfinished u join edition e on e.id = u.edition_id"
            + " join survey s on s.id = e.survey_id set "
            + set
            + " where s.slug = ?",
        survey.name());
  }

  /** The wait is over: other tests come back as well. */
  @AfterEach
  void wait_is_over() {
    BehindTheBack.change(
        "delete from sign_in_failure where name_hash in"
            + " (sha2(concat('return codes ', floor(unix_timestamp() / 900)), 256),"
            + " sha2(concat('return codes ', floor(unix_timestamp() / 900) - 1), 256))");
  }

  private static void assertNothingKept(Page page) {
    assertEquals(200, page.status());
    assertTrue(
        page.problems().contains(Words.of("answering.return.refusal.nothing-kept")),
        page.problems());
  }

  @Test
  @Tag("storage")
  void she_comes_back_on_another_device_finishes_and_nothing_is_left_but_her_response() {
    SurveyDocument survey = twoPages("later");
    Page one = survey.begin(visitor);
    Page shown = later(one, Map.of("words", "a pond with frogs"));
    assertEquals(Words.of("answering.later.heading"), shown.heading());
    String code = code(shown);
    assertEquals(1, kept(survey));
    assertEquals(0, survey.responses());

    Page two = goOn(comeBack(code));
    assertFalse(two.document().select("[name=age]").isEmpty(), two.source());
    Page check = otherDevice.submit(two, Map.of("age", "14"));
    assertTrue(check.text().contains("a pond with frogs"), check.text());
    otherDevice.submit(check, Map.of("go", "send"));

    assertEquals(List.of("{\"words\":\"a pond with frogs\",\"age\":14}"), survey.answers());
    assertEquals(0, kept(survey));
    assertNothingKept(comeBack(code));
  }

  @Test
  void neither_her_answers_nor_her_words_stand_anywhere_on_the_server() {
    SurveyDocument survey = twoPages("later-sealed");
    String code = code(later(survey.begin(visitor), Map.of("words", "nobody reads this pond")));
    String sealed = inDatabase(survey, "hex(u.sealed)");
    String hash = inDatabase(survey, "u.code_hash");
    for (String secret : List.of("nobody reads this pond", "pond", code, code.split(" ")[0])) {
      String hex =
          HexFormat.of().withUpperCase().formatHex(secret.getBytes(StandardCharsets.UTF_8));
      assertFalse(sealed.contains(hex), secret);
    }
    assertEquals(0, Evensay.number("select ? = sha2(?, 256)", hash, code));
    assertFalse(Evensay.log().contains(code));
    assertFalse(Evensay.log().contains("nobody reads this pond"));
  }

  @Test
  void the_code_is_read_in_any_case_with_commas_and_on_a_page_in_another_language() {
    SurveyDocument survey = twoPages("later-typed");
    String code = code(later(survey.begin(visitor), Map.of("words", "a pond")));
    Page urdu = otherDevice.get(RETURN + "?lang=ur");
    String typed = code.toUpperCase(Locale.ROOT).replace(" ", ", ");
    Page found = otherDevice.submit(urdu, Map.of("code", typed));
    assertEquals(
        Messages.installed().text(Spoken.URDU, "answering.return.found.heading"), found.heading());
    Page two = otherDevice.submit(found, Map.of("carried", carried(found)));
    assertEquals("en-GB", two.document().select("html").attr("lang"), "she goes on in her own");
    Page inUrdu = otherDevice.send(found.form("carried").with("lang", "en-GB", "ur"));
    assertEquals("ur", inUrdu.document().select("html").attr("lang"));
    assertFalse(inUrdu.document().select("[name=age]").isEmpty());
  }

  @Test
  void a_code_in_urdu_words_opens_in_urdu() {
    SurveyDocument survey = twoPages("later-urdu");
    Page one = visitor.get("/survey/answering/start?survey=" + survey.name() + "&lang=ur");
    one = visitor.submit(one, Map.of("go", "begin"));
    Page shown = later(one, Map.of("words", "تالاب"));
    assertEquals("ur", shown.document().select(".return-code").attr("lang"));
    assertEquals("rtl", shown.document().select(".return-code").attr("dir"));
    Page two = goOn(comeBack(code(shown)));
    assertEquals("ur", two.document().select("html").attr("lang"));
  }

  @Test
  void what_cannot_be_an_answer_is_kept_as_it_was_typed_and_shown_first() {
    SurveyDocument survey =
        SurveyDocument.of("later-wrong")
            .page("one", Asked.number("age", 5, 25))
            .page("two", Asked.longText("words"))
            .publish();
    String code = code(later(survey.begin(visitor), Map.of("age", "fourteen and a half")));
    Page one = goOn(comeBack(code));
    assertEquals("fourteen and a half", one.document().select("[name=age]").val(), one.source());
  }

  @Test
  void another_language_shows_the_same_code_and_going_on_now_loses_nothing() {
    SurveyDocument survey = twoPages("later-language");
    Page shown = later(survey.begin(visitor), Map.of("words", "a pond"));
    Page urdu = visitor.send(filled(shown, Map.of()).with("lang", "en-GB", "ur").with("go", ""));
    assertEquals(Messages.installed().text(Spoken.URDU, "answering.later.heading"), urdu.heading());
    assertEquals(code(shown), code(urdu));
    Page one = visitor.submit(urdu, Map.of("go", "look"));
    assertEquals("a pond", one.document().select("[name=words]").text(), one.source());
  }

  @Test
  void finishing_later_again_keeps_the_code_and_replaces_what_is_there() {
    SurveyDocument survey = twoPages("later-again");
    Page begun = survey.begin(visitor);
    Page shown = later(begun, Map.of("words", "a pond"));
    String code = code(shown);
    assertEquals(code, code(later(begun, Map.of("words", "a pond"))), "pressed twice");
    Page one = visitor.submit(shown, Map.of("go", "look"));
    assertEquals(code, code(later(one, Map.of("words", "a lake"))));
    assertEquals(1, kept(survey));
    Page two = goOn(comeBack(code));
    Page back = otherDevice.submit(two, Map.of("go", "back"));
    assertEquals("a lake", back.document().select("[name=words]").text());
    Page again = otherDevice.send(filled(back, Map.of("words", "a sea")).with("go", "later"));
    assertEquals(code, code(again));
    assertEquals(1, kept(survey));
  }

  @Test
  void where_she_checks_she_can_finish_later_too() {
    SurveyDocument survey = SurveyDocument.ofWords("later-check").publish();
    Page check = visitor.submit(survey.begin(visitor), Map.of("words", "a pond"));
    String code = code(later(check, Map.of()));
    Page again = goOn(comeBack(code));
    assertEquals(Words.of("answering.check.heading"), again.heading());
  }

  @Test
  void whoever_sent_elsewhere_meanwhile_is_told_and_nothing_is_kept_again() {
    SurveyDocument survey = SurveyDocument.ofWords("later-sent").publish();
    Page check = visitor.submit(survey.begin(visitor), Map.of("words", "a pond"));
    String code = code(later(check, Map.of()));
    Page here = goOn(comeBack(code));
    otherDevice.submit(here, Map.of("go", "send"));
    Page late = later(survey.begin(visitor), Map.of("words", "x"));
    assertNotEquals(code, code(late), "whoever begins is somebody else");
    Page again = later(here, Map.of());
    assertEquals(Words.of("answering.receipt.heading"), again.heading(), again.source());
    assertEquals(1, survey.responses());
    assertEquals(1, kept(survey), "but for who began anew");
  }

  @Test
  void stopping_deletes_what_is_kept() {
    SurveyDocument survey = twoPages("later-stop");
    Page shown = later(survey.begin(visitor), Map.of("words", "a pond"));
    String code = code(shown);
    Page stopped = visitor.send(filled(shown, Map.of()).with("go", "stop"));
    assertEquals(Words.of("answering.stopped.heading"), stopped.heading());
    assertEquals(0, kept(survey));
    assertNothingKept(comeBack(code));
  }

  @Test
  void after_its_last_day_a_code_opens_nothing() {
    SurveyDocument survey = twoPages("later-expired");
    String code = code(later(survey.begin(visitor), Map.of("words", "a pond")));
    assertEquals(1, change(survey, "u.last_day = utc_date()"));
    goOn(comeBack(code));
    assertEquals(1, change(survey, "u.last_day = date_sub(utc_date(), interval 1 day)"));
    assertNothingKept(comeBack(code));
  }

  @Test
  void what_was_changed_or_moved_behind_her_back_is_not_shown() {
    SurveyDocument survey = twoPages("later-changed");
    SurveyDocument other = twoPages("later-moved");
    String code = code(later(survey.begin(visitor), Map.of("words", "a pond")));
    String edition =
        Evensay.text(
            "select e.id from edition e join survey s on s.id = e.survey_id where s.slug = ?",
            other.name());
    String own = inDatabase(survey, "u.edition_id");
    String hash = inDatabase(survey, "u.code_hash");
    BehindTheBack.change("update unfinished set edition_id = ? where code_hash = ?", edition, hash);
    assertNothingKept(comeBack(code));
    BehindTheBack.change("update unfinished set edition_id = ? where code_hash = ?", own, hash);
    goOn(comeBack(code));
    assertEquals(1, change(survey, "u.sealed = insert(u.sealed, 20, 1, 'x')"));
    assertNothingKept(comeBack(code));
  }

  @Test
  void who_began_an_edition_before_finishes_it_and_a_closed_survey_says_so() {
    SurveyDocument survey = twoPages("later-edition");
    String code = code(later(survey.begin(visitor), Map.of("words", "a pond")));
    survey
        .next()
        .page("one", Asked.longText("words"))
        .page("three", Asked.longText("other"))
        .publish();
    Page two = goOn(comeBack(code));
    assertFalse(two.document().select("[name=age]").isEmpty(), two.source());

    survey.close();
    Page closed = goOn(comeBack(code));
    assertEquals(Words.of("answering.closed.heading"), closed.heading());
    assertTrue(closed.text().contains("a pond"), closed.text());
    assertTrue(closed.text().contains(Words.of("answering.later.closed")), closed.text());
  }

  @Test
  void what_can_be_no_code_is_told_and_stays_in_its_field() {
    for (Map.Entry<String, String> slip :
        Map.of(
                "", Words.of("answering.return.refusal.nothing-typed"),
                "acorn album", Words.of("answering.return.refusal.not-six-words", 2),
                "acorn album almond amber anchor xyzzy",
                    Words.of("answering.return.refusal.no-such-word", 6),
                "' or '1'='1", Words.of("answering.return.refusal.not-six-words", 1))
            .entrySet()) {
      Page page = comeBack(slip.getKey());
      assertEquals(200, page.status());
      assertTrue(page.problems().contains(slip.getValue()), slip + page.problems());
      assertEquals(slip.getKey(), page.form("code").values("code").get(0));
    }
    assertEquals(200, comeBack("acorn ".repeat(50_000)).status());
  }

  @Test
  @Tag("storage")
  void a_thousand_guesses_open_nothing_and_the_right_code_opens_after_the_wait() {
    SurveyDocument survey = twoPages("later-guessed");
    String code = code(later(survey.begin(visitor), Map.of("words", "a pond")));
    String body = "lang=en-GB&code=" + WRONG.replace(' ', '+');
    Page last = null;
    long quarter;
    do {
      quarter = quarterOfAnHour();
      for (int guess = 0; guess < 1_000; guess++) {
        last = otherDevice.postRaw(RETURN, body);
        assertEquals(200, last.status());
        assertEquals(Words.of("answering.return.heading"), last.heading());
      }
    } while (quarterOfAnHour() != quarter);
    String waiting = Words.of("answering.return.refusal.too-many-tries", 7).split("7")[0];
    assertTrue(last.problems().contains(waiting), last.problems());
    assertTrue(comeBack(code).problems().contains(waiting), "not even the right one is looked at");
    wait_is_over();
    goOn(comeBack(code));
    assertEquals(1, kept(survey));
  }

  /** Guesses are counted by quarters of an hour: all have to be in one. */
  private static long quarterOfAnHour() {
    return Evensay.number("select floor(unix_timestamp() / 900)");
  }

  @Test
  void right_codes_are_not_counted_as_guesses() {
    SurveyDocument survey = twoPages("later-right");
    String code = code(later(survey.begin(visitor), Map.of("words", "a pond")));
    wait_is_over();
    comeBack(code);
    comeBack(code);
    assertEquals(
        0,
        Evensay.number(
            "select coalesce(sum(tries), 0) from sign_in_failure where name_hash ="
                + " sha2(concat('return codes ', floor(unix_timestamp() / 900)), 256)"));
  }
}
