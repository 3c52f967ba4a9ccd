package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnTheServer
class AbandonRoundIT {

  private static final List<String> ASKS = List.of("Warm lunch", "Later mornings");

  private static OwnProgramme programme;

  @BeforeAll
  static void two_asks() {
    programme = OwnProgramme.of("abandon-round");
    ASKS.forEach(programme::ask);
  }

  private static String path(OwnRound round) {
    return "/codesign/weighing/abandon?round=" + round.id();
  }

  private static Page abandon(OwnRound round, String reason) {
    return programme.as("facilitator").post(path(round), Map.of("reason", reason));
  }

  @Test
  void nobody_ends_one_unless_she_runs_rounds() {
    OwnRound round = OwnRound.open(programme, ASKS);
    Form form =
        programme
            .as("facilitator")
            .get(path(round))
            .form("reason")
            .with("reason", "Not mine to end")
            .press("abandon");
    for (String who : List.of("young-1", "staff-1", "parent", "coordinator")) {
      assertEquals(403, programme.as(who).get(path(round)).status(), who);
      programme.as(who).send(form);
      assertEquals("open", round.state(), who);
    }
    OwnProgramme other = OwnProgramme.of("abandon-round-other");
    Page theirs = other.as("facilitator").get(path(round));
    assertEquals(404, theirs.status());
    assertTrue(theirs.text().contains(Words.of("weighing.refusal.no-such-round")));
    other.as("facilitator").send(form);
    Persona.ANYONE.visits().send(form);
    assertEquals("open", round.state());
  }

  @Test
  void it_needs_a_reason_of_a_length_that_people_read() {
    OwnRound round = OwnRound.open(programme, ASKS);
    assertTrue(abandon(round, " \n ").problems().contains(Words.of("weighing.refusal.no-reason")));
    String typed = "r".repeat(1001);
    Page page = abandon(round, typed);
    assertTrue(page.problems().contains(Words.of("weighing.refusal.too-long", 1000)));
    assertEquals(typed, page.document().select("textarea").text());
    Page odd = abandon(round, "Too\u0007 few");
    assertTrue(odd.problems().contains(Words.of("language.refusal.odd-signs")));
    assertEquals("Too few", odd.document().select("textarea").text());
    assertEquals("open", round.state());
  }

  @Test
  void it_ends_without_a_result_and_the_journal_says_why() {
    OwnRound round = OwnRound.open(programme, ASKS).castByQuorum(70, 30);
    Form late = round.ballot("young-1", 10, 90);
    Page page = abandon(round, "An ask was in it twice");
    assertTrue(page.address().getPath().endsWith("/codesign/weighing/rounds"), page.problems());
    assertEquals("abandoned", round.state());
    OwnProgramme.Entry entry = programme.newest();
    assertEquals("abandon-round", entry.act());
    assertEquals(programme.account("facilitator"), entry.actor());
    assertEquals(round.id(), entry.subject());
    assertTrue(entry.detail().contains("An ask was in it twice"));
    assertTrue(
        programme
            .as("parent")
            .get("/foundation/programme/journal")
            .text()
            .contains("An ask was in it twice"));
    Page standing = round.standing("young-1");
    assertEquals(403, standing.status());
    assertTrue(standing.text().contains(Words.of("weighing.refusal.no-result")));
    assertTrue(
        programme.as("young-1").send(late).text().contains(Words.of("weighing.refusal.ended")));
  }

  @Test
  void a_round_that_has_ended_is_not_ended_again() {
    OwnRound round = OwnRound.open(programme, ASKS).castByQuorum(70, 30);
    Form form =
        programme.as("facilitator").get(path(round)).form("reason").with("reason", "Too late");
    round.close();
    Page page = programme.as("facilitator").send(form.press("abandon"));
    assertTrue(page.text().contains(Words.of("weighing.refusal.ended")), page.text());
    assertEquals("closed", round.state());
  }
}
