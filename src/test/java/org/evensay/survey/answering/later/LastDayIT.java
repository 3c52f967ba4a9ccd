package org.evensay.survey.answering.later;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Return codes of a programme with a last day to come back, and what becomes of them as it moves.
 */
@OnTheServer
@Tag("storage")
class LastDayIT {

  private final Visitor visitor = Persona.ANYONE.visits();
  private OwnProgramme programme;
  private SurveyDocument survey;

  @BeforeEach
  void publish() {
    programme = OwnProgramme.of("last-day");
    survey = SurveyDocument.ofWords("last-day");
    SurveyDocument.publish(programme.as("coordinator"), survey.json());
  }

  private static LocalDate inDays(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days);
  }

  /** As the coordinator; empty takes it away. */
  private void lastDay(String day) {
    Visitor coordinator = programme.as("coordinator");
    Page page = coordinator.get("/foundation/programme/programme");
    Page set = coordinator.send(page.form("last-day").with("last-day", day).press("set-last-day"));
    assertTrue(set.text().contains(Words.of("programme.programme.later.done")), set.text());
  }

  /** As it comes by itself, when time goes on. */
  private void lastDayWasYesterday() {
    assertEquals(
        1,
        BehindTheBack.change(
            "update programme set last_day_to_come_back = ? where id = ?",
            inDays(-1).toString(),
            programme.id()));
  }

  private Page later() {
    return later(survey.begin(visitor));
  }

  private Page later(Page question) {
    return visitor.send(question.form("carried").with("words", "a pond").with("go", "later"));
  }

  private static String code(Page page) {
    List<String> words = page.document().select(".return-code li").eachText();
    assertEquals(ReturnCode.WORDS, words.size(), page.source());
    return String.join(" ", words);
  }

  private static void assertTold(LocalDate day, Page shown) {
    String inWords = PageLanguage.of(LanguageVariant.ENGLISH).day(day);
    assertTrue(shown.text().contains(Words.of("answering.later.until", inWords)), shown.text());
  }

  /** How many rows are kept of this survey until a day. */
  private long keptUntil(LocalDate day) {
    return Evensay.number(
        "select count(*) from unfinished u join edition e on e.id = u.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ? and u.last_day = ?",
        survey.name(),
        day.toString());
  }

  private long kept() {
    return Evensay.number(
        "select count(*) from unfinished u join edition e on e.id = u.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  private void assertOpens(String code) {
    Page found = visitor.post("/survey/answering/return", Map.of("code", code));
    assertEquals(Words.of("answering.return.found.heading"), found.heading(), found.problems());
  }

  private void assertOpensNothing(String code) {
    Page page = visitor.post("/survey/answering/return", Map.of("code", code));
    assertTrue(
        page.problems().contains(Words.of("answering.return.refusal.nothing-kept")), page.source());
  }

  @Test
  void a_new_code_ends_on_the_last_day_and_its_page_says_so_and_without_one_after_thirty_days() {
    assertTold(inDays(30), later());
    assertEquals(1, keptUntil(inDays(30)));
    for (int days : List.of(0, 7, 400)) {
      lastDay(inDays(days).toString());
      Page shown = later();
      assertTold(inDays(days), shown);
      assertEquals(1, keptUntil(inDays(days)));
      assertOpens(code(shown));
    }
    lastDay("");
    assertTold(inDays(30), later());
    assertEquals(2, keptUntil(inDays(30)));
  }

  @Test
  void an_earlier_day_ends_codes_that_were_given_before_and_of_no_other_programme() {
    SurveyDocument elsewhere = SurveyDocument.ofWords("last-day-elsewhere").publish();
    String other = code(later(elsewhere.begin(visitor)));
    String code = code(later());
    lastDay(inDays(5).toString());
    assertOpens(code);
    assertEquals(1, keptUntil(inDays(30)), "by the day that was told it would open for longer");

    lastDayWasYesterday();
    assertOpensNothing(code);
    ExpiredAnswersIT.job().remove();
    assertEquals(0, kept());
    assertOpens(other);
  }

  @Test
  void an_earlier_day_that_is_made_a_later_one_again_in_time_has_cut_nothing_off() {
    String code = code(later());
    lastDay(inDays(0).toString());
    ExpiredAnswersIT.job().remove();
    assertOpens(code);
    lastDay(inDays(90).toString());
    assertEquals(1, keptUntil(inDays(30)));
    assertOpens(code);
  }

  @Test
  void a_later_day_leaves_a_code_the_day_that_was_told_until_she_finishes_later_again() {
    lastDay(inDays(5).toString());
    Page shown = later();
    lastDay(inDays(50).toString());
    assertEquals(1, keptUntil(inDays(5)));
    Page question = visitor.submit(shown, Map.of("go", "look"));
    Page again = later(question);
    assertEquals(code(shown), code(again));
    assertTold(inDays(50), again);
    assertEquals(1, keptUntil(inDays(50)));
    assertEquals(1, kept());
  }

  @Test
  void once_it_is_over_nothing_is_kept_and_she_is_told_and_goes_on_and_sends() {
    lastDayWasYesterday();
    Page question = later();
    String told = Words.of("answering.return.refusal.last-day-over");
    assertTrue(question.problems().contains(told), question.source());
    assertEquals("a pond", question.document().select("[name=words]").text());
    assertEquals(0, kept());

    Page check = visitor.submit(question, Map.of("words", "a pond"));
    assertEquals(Words.of("answering.check.heading"), check.heading(), check.problems());
    Page stays = visitor.send(check.form("carried").with("go", "later"));
    assertTrue(stays.problems().contains(told), stays.source());
    assertTrue(stays.text().contains("a pond"), stays.text());
    assertEquals(0, kept());
    visitor.submit(stays, Map.of("go", "send"));
    assertEquals(List.of("{\"words\":\"a pond\"}"), survey.answers());
  }

  @Test
  void who_held_a_code_when_the_day_was_over_is_told_too_and_has_her_answers_on_the_page() {
    Page shown = later();
    Page question = visitor.submit(shown, Map.of("go", "look"));
    lastDayWasYesterday();
    Page stays = later(question);
    assertTrue(
        stays.problems().contains(Words.of("answering.return.refusal.last-day-over")),
        stays.source());
    assertEquals("a pond", stays.document().select("[name=words]").text());
    assertOpensNothing(code(shown));
  }
}
