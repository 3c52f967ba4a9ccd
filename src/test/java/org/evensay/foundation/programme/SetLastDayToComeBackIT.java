package org.evensay.foundation.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The last day to come back to unfinished answers, as it is set on the programme's page. */
@OnTheServer
@Tag("storage")
class SetLastDayToComeBackIT {

  private static final String PROGRAMME = "/foundation/programme/programme";

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static String inWords(LocalDate day) {
    return PageLanguage.of(LanguageVariant.ENGLISH).day(day);
  }

  private static Form form(OwnProgramme programme, String day) {
    Page page = programme.as("coordinator").get(PROGRAMME);
    return page.form("last-day").with("last-day", day).press("set-last-day");
  }

  private static Page set(OwnProgramme programme, String day) {
    return programme.as("coordinator").send(form(programme, day));
  }

  private static void assertLastDay(OwnProgramme programme, LocalDate day) {
    assertEquals(
        1,
        Evensay.number(
            "select count(*) from programme where id = ? and last_day_to_come_back = ?",
            programme.id(),
            day.toString()));
  }

  private static void assertNoLastDay(OwnProgramme programme) {
    assertEquals(
        1,
        Evensay.number(
            "select count(*) from programme where id = ? and last_day_to_come_back is null",
            programme.id()));
  }

  @Test
  void nobody_sets_it_unless_she_looks_after_this_programme() {
    OwnProgramme programme = OwnProgramme.of("last-day-nobody");
    OwnProgramme other = OwnProgramme.of("last-day-other");
    String day = today().plusDays(3).toString();
    Form form = form(programme, day);
    for (String who : List.of("young-1", "staff-1", "parent", "facilitator", "safeguarder")) {
      Page page = programme.as(who).get(PROGRAMME);
      assertTrue(page.document().select("[name=last-day]").isEmpty(), who);
      assertTrue(page.text().contains(Words.of("programme.programme.later.usual", 30)), who);
      programme.as(who).send(form);
      assertNoLastDay(programme);
    }
    assertEquals(403, Persona.ANYONE.visits().send(form).status());
    other.as("coordinator").send(form);
    assertNoLastDay(programme);
    assertLastDay(other, today().plusDays(3));
    assertEquals(0, programme.journal().size());
  }

  @Test
  void it_is_set_changed_and_taken_away_and_each_of_that_stands_in_the_journal() {
    OwnProgramme programme = OwnProgramme.of("last-day-set");
    LocalDate first = today().plusDays(10);
    Page page = set(programme, " " + first + " ");
    assertTrue(page.text().contains(Words.of("programme.programme.later.done")), page.text());
    String until = Words.of("programme.programme.later.until", inWords(first));
    assertTrue(page.text().contains(until), page.text());
    assertEquals(List.of(first.toString()), page.form("last-day").values("last-day"));
    assertLastDay(programme, first);
    assertTrue(programme.as("young-1").get(PROGRAMME).text().contains(until));
    assertFalse(page.text().contains(Words.of("programme.programme.later.usual", 30)));

    OwnProgramme.Entry entry = programme.newest();
    assertEquals("set-last-day", entry.act());
    assertEquals(programme.account("coordinator"), entry.actor());
    assertEquals(programme.id(), entry.subject());
    assertTrue(entry.detail().contains(first.toString()), entry.detail());
    set(programme, first.toString());
    assertEquals(1, programme.journal().size(), "what is so already is no act");

    LocalDate second = today();
    set(programme, second.toString());
    assertLastDay(programme, second);
    assertEquals(2, programme.journal().size());

    Page none = set(programme, "");
    assertTrue(none.text().contains(Words.of("programme.programme.later.usual", 30)), none.text());
    assertNoLastDay(programme);
    assertEquals("remove-last-day", programme.newest().act());
    String journal = programme.as("staff-1").get("/foundation/programme/journal").text();
    String who = programme.name("coordinator");
    assertTrue(journal.contains(Words.of("journal.act.set-last-day", who)), journal);
    assertTrue(journal.contains(Words.of("journal.act.remove-last-day", who)), journal);
    assertTrue(journal.contains(Words.of("journal.last-day", inWords(first))), journal);
    assertTrue(journal.contains(Words.of("journal.last-day", inWords(second))), journal);
  }

  @Test
  void what_is_no_day_over_or_too_far_ahead_is_refused_at_its_field_and_stays_there() {
    OwnProgramme programme = OwnProgramme.of("last-day-wrong");
    LocalDate kept = today().plusDays(20);
    set(programme, kept.toString());
    LocalDate latest = today().plusYears(2);
    String noDay = Words.of("programme.refusal.not-a-day");
    String over = Words.of("programme.refusal.day-over");
    String far = Words.of("programme.refusal.day-too-far", inWords(latest));
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("soon", noDay);
    wrong.put("31/03/2027", noDay);
    wrong.put("2027-02-30", noDay);
    wrong.put("' or '1'='1", noDay);
    wrong.put(today().minusDays(1).toString(), over);
    wrong.put("0001-01-01", over);
    wrong.put(latest.plusDays(1).toString(), far);
    wrong.put("+999999999-12-31", far);
    wrong.forEach(
        (typed, problem) -> {
          Page page = set(programme, typed);
          assertEquals(200, page.status(), typed);
          assertTrue(page.problems().contains(problem), typed + ": " + page.problems());
          assertEquals(problem, page.document().select("#last-day-problem").text());
          assertEquals("true", page.document().select("#last-day").attr("aria-invalid"));
          assertEquals(List.of(typed), page.form("last-day").values("last-day"));
          assertFalse(page.text().contains(Words.of("programme.programme.later.done")), typed);
          assertLastDay(programme, kept);
        });
    assertEquals(1, programme.journal().size());
    set(programme, latest.toString());
    assertLastDay(programme, latest);
  }

  @Test
  void each_reader_has_it_in_her_language_and_once_it_is_over_the_page_says_so() {
    OwnProgramme programme = OwnProgramme.of("last-day-words");
    LocalDate day = today().plusDays(60);
    set(programme, day.toString());
    Visitor reader = programme.inAnotherBrowser("young-1");
    String urdu = PageLanguage.of(Spoken.URDU).day(day);
    Page page = reader.get(PROGRAMME + "?lang=ur");
    assertTrue(
        page.text()
            .contains(
                Messages.installed().text(Spoken.URDU, "programme.programme.later.until", urdu)),
        page.text());

    LocalDate yesterday = today().minusDays(1);
    BehindTheBack.change(
        "update programme set last_day_to_come_back = ? where id = ?",
        yesterday.toString(),
        programme.id());
    Page over = programme.as("staff-1").get(PROGRAMME);
    assertTrue(
        over.text().contains(Words.of("programme.programme.later.over", inWords(yesterday))),
        over.text());
  }
}
