package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.evensay.testing.AtOnce;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.DemonstrationAsksRound;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class CloseRoundIT {

  private static final List<String> ASKS = List.of("Longer breaks", "Fewer tests");

  private static OwnProgramme programme;

  @BeforeAll
  static void two_asks() {
    programme = OwnProgramme.of("close-round");
    ASKS.forEach(programme::ask);
  }

  private static long closings(OwnRound round) {
    return programme.journal().stream()
        .filter(entry -> entry.subject().equals(round.id()) && entry.act().equals("close-round"))
        .count();
  }

  @Test
  void nobody_closes_one_unless_she_runs_rounds() {
    OwnRound round = OwnRound.open(programme, ASKS).castByQuorum(60, 40);
    Form closing = round.closing();
    for (String who : List.of("young-1", "staff-1", "parent", "coordinator")) {
      assertTrue(
          programme
              .as(who)
              .get("/codesign/weighing/rounds")
              .document()
              .select("main input[type=submit]")
              .isEmpty(),
          who);
      programme.as(who).send(closing);
      assertEquals("open", round.state(), who);
    }
    Persona.ANYONE.visits().send(closing);
    assertEquals("open", round.state());
    assertEquals(0, closings(round));
  }

  @Test
  void a_newcomer_weighs_and_closes_a_round_as_the_people_of_the_demonstration() {
    String round = DemonstrationAsksRound.open(3).weighAndClose().id();

    assertEquals("closed", Evensay.text("select state from weighting_round where id = ?", round));
  }

  @Test
  void below_the_quorum_of_either_deciding_chamber_it_stays_open() {
    String refusal = Words.of("weighing.refusal.quorum", 3);
    OwnRound round = OwnRound.open(programme, ASKS);
    Page empty = round.close();
    assertTrue(empty.problems().contains(refusal), empty.text());
    for (String who : List.of("young-1", "young-2", "young-3", "staff-1", "staff-2", "parent")) {
      round.cast(who, 50, 50);
    }
    Page page = round.close();
    assertTrue(page.problems().contains(refusal), page.problems());
    assertEquals("open", round.state());
    round.cast("staff-3", 50, 50);
    round.close();
    assertEquals("closed", round.state());
  }

  @Test
  void a_round_that_has_ended_is_not_closed_again() {
    OwnRound round = OwnRound.open(programme, ASKS).castByQuorum(60, 40);
    Form closing = round.closing();
    programme.as("facilitator").send(closing);
    assertEquals("closed", round.state());
    programme.as("facilitator").send(closing);
    assertEquals(1, closings(round));
  }

  @Test
  void closing_shows_the_result_and_the_journal_keeps_it() {
    OwnRound round = OwnRound.open(programme, ASKS).castByQuorum(60, 40);
    Page page = round.close();
    assertTrue(page.address().getPath().endsWith("/codesign/weighing/standing"));
    assertTrue(page.text().contains(round.title()));
    OwnProgramme.Entry entry = programme.newest();
    assertEquals("close-round", entry.act());
    assertEquals(round.id(), entry.subject());
    assertEquals(programme.account("facilitator"), entry.actor());
    JsonObject detail = JsonParser.parseString(entry.detail()).getAsJsonObject();
    assertEquals("{\"young-people\":3,\"staff\":3}", detail.get("ballots").toString());
    assertEquals(
        "[0.6, 0.4]",
        detail.getAsJsonArray("standing").asList().stream()
            .map(line -> line.getAsJsonObject().get("share").getAsDouble())
            .toList()
            .toString());
  }

  @Test
  void a_round_with_a_ballot_that_somebody_changed_is_not_closed() {
    OwnRound round = OwnRound.open(programme, ASKS).castByQuorum(60, 40);
    BehindTheBack.change(
        "update weight set points = 100 - points where round_id = ? and account_id = ?",
        round.id(),
        programme.account("young-1"));
    Page page = round.close();
    assertTrue(page.problems().contains(Words.of("weighing.refusal.ballots-changed")));
    assertEquals("open", round.state());
  }

  @Test
  @Tag("storage")
  void closing_twice_at_once_closes_once() {
    OwnRound round = OwnRound.open(programme, ASKS).castByQuorum(60, 40);
    Form closing = round.closing();
    List<Callable<Page>> posts =
        IntStream.range(0, 8)
            .<Callable<Page>>mapToObj(i -> () -> programme.as("facilitator").send(closing))
            .toList();
    for (Page page : AtOnce.all(posts)) {
      assertFalse(page.status() >= 500, page.text());
    }
    assertEquals("closed", round.state());
    assertEquals(1, closings(round));
  }
}
