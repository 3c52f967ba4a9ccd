package org.evensay.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evensay.codesign.weighing.OwnRound;
import org.evensay.insight.results.CountedSurvey;
import org.evensay.testing.AtOnce;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.OwnProgramme.Entry;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
@Tag("storage")
class JournalIT {

  private static final String JOURNAL = "/foundation/programme/journal";

  /** What each act may say of itself: names of the fields of its entry's details. */
  private static final Map<String, Set<String>> SAID =
      Map.of(
          "open-round", Set.of("points", "quorum", "asks", "about"),
          "cast-ballot", Set.of("chamber", "again", "commitment", "about"),
          "close-round", Set.of("ballots", "standing", "about"),
          "abandon-round", Set.of("reasons", "about"),
          "revise-ask", Set.of("revision", "about", "addressee", "confirmed"),
          "sign-off", Set.of("revision", "chamber", "about", "reasons", "state"),
          "send-back", Set.of("revision", "chamber", "about", "reasons", "state"),
          "publish-survey", Set.of("survey", "edition", "about"),
          "close-survey", Set.of("survey", "about"),
          "reopen-survey", Set.of("survey", "about"));

  private static void whole(OwnProgramme programme) {
    long entries = programme.journal().size();
    String chain = chain(programme);
    assertEquals(Words.of("journal.whole", entries), chain);
    List<List<Object>> rows =
        Evensay.rows(
            "select sequence, previous_hash, hash from journal_entry where book = ?"
                + " order by sequence",
            programme.id());
    String before = "0".repeat(64);
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(i + 1L, ((Number) rows.get(i).get(0)).longValue());
      assertEquals(before, rows.get(i).get(1));
      before = (String) rows.get(i).get(2);
    }
    assertEquals(
        before, Evensay.text("select hash from journal_head where book = ?", programme.id()));
  }

  private static String chain(OwnProgramme programme) {
    return programme.as("parent").get(JOURNAL).document().select("main p.notice").text();
  }

  private static void decide(OwnProgramme programme, String who, String ask, String verdict) {
    Page page = programme.as(who).get("/codesign/signoff/sign?ask=" + ask);
    programme
        .as(who)
        .send(
            page.form("verdict").with("verdict", verdict).with("reasons", "Because").press("sign"));
  }

  @Test
  void nobody_reads_it_unless_she_works_on_its_programme() {
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(JOURNAL).address().getPath());
    OwnProgramme mine = OwnProgramme.of("journal-mine");
    OwnProgramme theirs = OwnProgramme.of("journal-theirs");
    theirs.ask("A secret of theirs");
    theirs.ask("Another one");
    OwnRound round = OwnRound.open(theirs, List.of("A secret of theirs", "Another one"));
    Page page = mine.as("coordinator").get(JOURNAL + "?before=999999");
    assertFalse(page.source().contains(theirs.name("facilitator")));
    assertFalse(page.source().contains(round.title() + "<"));
    // Its people were put there behind the back of every act: a first entry is missing.
    assertEquals(Words.of("journal.broken", 1), chain(mine));
    assertTrue(theirs.as("parent").get(JOURNAL).text().contains(theirs.name("facilitator")));
  }

  @Test
  void every_act_has_its_entry_in_order_and_says_no_more_than_it_may() {
    OwnProgramme programme = OwnProgramme.of("journal");
    String one = programme.ask("The one");
    String other = programme.ask("The other");
    CountedSurvey survey = CountedSurvey.publish(programme, "journal");
    survey.setOpen(false);
    survey.setOpen(true);
    OwnRound abandoned = OwnRound.open(programme, List.of("The one", "The other"));
    programme
        .as("facilitator")
        .post(
            "/codesign/weighing/abandon?round=" + abandoned.id(),
            Map.of("reason", "Opened by mistake"));
    OwnRound round = OwnRound.open(programme, List.of("The one", "The other"));
    round.castByQuorum(83, 17);
    round.close();
    decide(programme, "young-1", one, "approved");
    decide(programme, "staff-1", one, "approved");
    decide(programme, "staff-1", other, "sent-back");
    programme
        .as("young-1")
        .post("/codesign/ask/revise?ask=" + other, Map.of("form:versions:0:words", "Better"));

    List<Entry> journal = programme.journal();
    assertEquals(
        List.of(
            entry("publish-survey", programme.account("coordinator"), survey.id()),
            entry("close-survey", programme.account("coordinator"), survey.id()),
            entry("reopen-survey", programme.account("coordinator"), survey.id()),
            entry("open-round", programme.account("facilitator"), abandoned.id()),
            entry("abandon-round", programme.account("facilitator"), abandoned.id()),
            entry("open-round", programme.account("facilitator"), round.id()),
            entry("cast-ballot", programme.account("young-1"), round.id()),
            entry("cast-ballot", programme.account("young-2"), round.id()),
            entry("cast-ballot", programme.account("young-3"), round.id()),
            entry("cast-ballot", programme.account("staff-1"), round.id()),
            entry("cast-ballot", programme.account("staff-2"), round.id()),
            entry("cast-ballot", programme.account("staff-3"), round.id()),
            entry("close-round", programme.account("facilitator"), round.id()),
            entry("sign-off", programme.account("young-1"), one),
            entry("sign-off", programme.account("staff-1"), one),
            entry("send-back", programme.account("staff-1"), other),
            entry("revise-ask", programme.account("young-1"), other)),
        journal.stream().map(e -> entry(e.act(), e.actor(), e.subject())).toList());
    for (Entry entry : journal) {
      assertEquals(
          SAID.get(entry.act()),
          JsonParser.parseString(entry.detail()).getAsJsonObject().keySet(),
          entry.act());
    }
    whole(programme);
    Page page = programme.as("parent").get(JOURNAL);
    assertEquals(17, page.document().select("ol.journal > li").size());
    for (Entry entry : journal) {
      assertTrue(page.source().contains(hashOf(programme, entry.sequence())), entry.act());
    }
    assertTrue(
        page.document()
            .select("ol.journal > li")
            .first()
            .text()
            .contains(Words.of("journal.act.revise-ask", programme.name("young-1"))));
  }

  private static List<String> entry(String act, String actor, String subject) {
    return List.of(act, actor, subject);
  }

  private static String hashOf(OwnProgramme programme, long sequence) {
    return Evensay.text(
        "select hash from journal_entry where book = ? and sequence = ?", programme.id(), sequence);
  }

  @Test
  void what_is_refused_leaves_no_entry() {
    OwnProgramme programme = OwnProgramme.of("journal-refused");
    programme.ask("The one");
    String ask = programme.ask("The other");
    OwnRound round = OwnRound.open(programme, List.of("The one", "The other"));
    round.cast("young-1", 1, 2);
    round.close();
    decide(programme, "young-1", ask, "neither");
    programme.as("coordinator").get("/codesign/weighing/open");
    assertEquals(1, programme.journal().size());
    whole(programme);
  }

  @Test
  void twenty_acts_at_once_keep_one_unbroken_chain() {
    OwnProgramme programme = OwnProgramme.of("journal-at-once");
    programme.ask("The one");
    programme.ask("The other");
    List<String> asks = List.of("The one", "The other");
    List<OwnRound> rounds =
        List.of(
            OwnRound.open(programme, asks),
            OwnRound.open(programme, asks),
            OwnRound.open(programme, asks),
            OwnRound.open(programme, asks));
    List<Callable<Page>> acts = new ArrayList<>();
    for (OwnRound round : rounds) {
      for (String who : List.of("young-1", "young-2", "staff-1", "staff-2", "parent")) {
        Form ballot = round.ballot(who, 60, 40);
        acts.add(() -> programme.as(who).send(ballot));
      }
    }
    assertEquals(20, acts.size());
    for (Page page : AtOnce.all(acts)) {
      assertTrue(page.address().getPath().endsWith("/weighed"), page.status() + page.problems());
    }
    assertEquals(24, programme.journal().size());
    whole(programme);
  }

  @Test
  void an_entry_that_somebody_changed_is_named_whatever_was_changed() {
    OwnProgramme programme = OwnProgramme.of("journal-changed");
    programme.ask("The one");
    programme.ask("The other");
    OwnRound.open(programme, List.of("The one", "The other")).castByQuorum(60, 40);
    for (String column : List.of("actor", "act", "subject", "previous_hash", "hash")) {
      List<Object> key = List.of(programme.id(), 3);
      String was =
          Evensay.text(
              "select " + column + " from journal_entry where book = ? and sequence = ?",
              key.toArray());
      String set = "update journal_entry set " + column + " = ? where book = ? and sequence = ?";
      BehindTheBack.change(set, was.substring(1) + "x", programme.id(), 3);
      assertEquals(Words.of("journal.broken", 3), chain(programme), column);
      BehindTheBack.change(set, was, programme.id(), 3);
      assertEquals(Words.of("journal.whole", 7), chain(programme), column);
    }
    for (String change :
        List.of(
            "detail = replace(detail, 'young-people', 'staff')",
            "happened_at = date_add(happened_at, interval 1 microsecond)")) {
      BehindTheBack.change(
          "update journal_entry set " + change + " where book = ? and sequence = 3",
          programme.id());
      assertEquals(Words.of("journal.broken", 3), chain(programme), change);
      BehindTheBack.change(
          "update journal_entry set "
              + change
                  .replace("interval 1", "interval -1")
                  .replace("'young-people', 'staff'", "'staff', 'young-people'")
              + " where book = ? and sequence = 3",
          programme.id());
      assertEquals(Words.of("journal.whole", 7), chain(programme), change);
    }
  }

  @Test
  void an_entry_that_was_taken_out_is_named_the_last_one_too() {
    OwnProgramme programme = OwnProgramme.of("journal-cut");
    programme.ask("The one");
    programme.ask("The other");
    OwnRound.open(programme, List.of("The one", "The other")).castByQuorum(60, 40);
    String take = "delete from journal_entry where book = ? and sequence = ?";
    BehindTheBack.change(take, programme.id(), 7);
    assertEquals(Words.of("journal.broken", 7), chain(programme));
    BehindTheBack.change(take, programme.id(), 4);
    assertEquals(Words.of("journal.broken", 4), chain(programme));
  }

  @Test
  void no_later_act_changes_an_entry() {
    OwnProgramme programme = OwnProgramme.of("journal-append");
    programme.ask("The one");
    programme.ask("The other");
    OwnRound round = OwnRound.open(programme, List.of("The one", "The other")).castByQuorum(60, 40);
    String all = "select * from journal_entry where book = ? order by sequence";
    List<List<Object>> before = Evensay.rows(all, programme.id());
    round.cast("young-1", 40, 60);
    round.close();
    List<List<Object>> after = Evensay.rows(all, programme.id());
    assertEquals(before.size() + 2, after.size());
    assertEquals(before, after.subList(0, before.size()));
  }

  @Test
  void an_odd_place_to_read_on_from_is_answered_in_words() {
    OwnProgramme programme = OwnProgramme.of("journal-odd");
    for (String before : List.of("abc", "-1", "0", "", "99999999999999999999", "1.5")) {
      Page page = programme.as("young-1").get(JOURNAL + "?before=" + before);
      assertTrue(page.status() < 500, before + ": " + page.status());
      assertFalse(page.heading().isEmpty(), before);
    }
  }

  @Test
  void earlier_entries_are_on_the_next_page() {
    OwnProgramme programme = OwnProgramme.of("journal-long");
    programme.ask("The one");
    programme.ask("The other");
    OwnRound round = OwnRound.open(programme, List.of("The one", "The other"));
    for (int i = 0; i < 51; i++) {
      round.cast("young-1", i, 100 - i);
    }
    Page newest = programme.as("parent").get(JOURNAL);
    assertEquals(50, newest.document().select("ol.journal > li").size());
    assertFalse(
        newest.text().contains(Words.of("journal.act.open-round", programme.name("facilitator"))));
    Page earlier =
        programme
            .as("parent")
            .get(JOURNAL + newest.document().select("main a.button-quiet").attr("href"));
    assertEquals(2, earlier.document().select("ol.journal > li").size());
    assertTrue(
        earlier.text().contains(Words.of("journal.act.open-round", programme.name("facilitator"))));
    assertTrue(earlier.document().select("main a.button-quiet").isEmpty());
  }
}
