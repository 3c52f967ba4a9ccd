package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.evensay.testing.AtOnce;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class CastBallotIT {

  private static final List<String> ASKS = List.of("More time", "A person to talk to", "No bells");

  private static OwnProgramme programme;

  @BeforeAll
  static void three_asks() {
    programme = OwnProgramme.of("cast-ballot");
    ASKS.forEach(programme::ask);
  }

  private static List<Integer> pointsOf(OwnRound round, String who) {
    return Evensay.rows(
            "select w.points from weight w"
                + " join round_ask r on r.round_id = w.round_id and r.ask_id = w.ask_id"
                + " where w.round_id = ? and w.account_id = ? order by r.position",
            round.id(),
            programme.account(who))
        .stream()
        .map(row -> ((Number) row.get(0)).intValue())
        .toList();
  }

  private static List<OwnProgramme.Entry> entries(OwnRound round) {
    return programme.journal().stream()
        .filter(entry -> entry.subject().equals(round.id()))
        .filter(entry -> entry.act().equals("cast-ballot"))
        .toList();
  }

  @Test
  void nobody_weighs_unless_she_is_a_member_of_a_chamber() {
    OwnRound round = OwnRound.open(programme, ASKS);
    String weigh = "/codesign/weighing/weigh?round=" + round.id();
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(weigh).address().getPath());
    Form members = round.ballot("staff-1", 50, 30, 20);
    for (String who : List.of("facilitator", "coordinator")) {
      Page seen = programme.as(who).get(weigh);
      assertEquals(403, seen.status(), who);
      assertTrue(seen.text().contains(Words.of("people.refusal.not-allowed")), who);
      assertEquals(403, programme.as(who).send(members).status(), who);
    }
    assertEquals(403, Persona.ANYONE.visits().send(members).status());
    assertEquals(0, round.ballots());
  }

  @Test
  void nobody_of_another_programme_weighs() {
    OwnRound round = OwnRound.open(programme, ASKS);
    OwnProgramme other = OwnProgramme.of("cast-ballot-other");
    Page theirs = other.as("young-1").get("/codesign/weighing/weigh?round=" + round.id());
    Page nobodys = other.as("young-1").get("/codesign/weighing/weigh?round=none");
    assertEquals(404, theirs.status());
    assertEquals(nobodys.text(), theirs.text());
    assertTrue(theirs.text().contains(Words.of("weighing.refusal.no-such-round")));
    assertEquals(404, other.as("young-1").send(round.ballot("young-1", 50, 30, 20)).status());
    assertEquals(0, round.ballots());
  }

  @Test
  void nobody_weighs_for_a_chamber_that_is_not_hers() {
    OwnRound round = OwnRound.open(programme, ASKS);
    for (String chamber : List.of("young-people", "families", "", "nobody")) {
      Form tampered = round.ballot("staff-1", 50, 30, 20).with("chamber", chamber);
      Page page = programme.as("staff-1").send(tampered);
      assertTrue(page.problems().contains(Words.of("people.refusal.other-chamber")), chamber);
    }
    Page page =
        programme
            .as("parent")
            .send(round.ballot("parent", 100, 0, 0).with("chamber", "young-people"));
    assertTrue(page.problems().contains(Words.of("people.refusal.other-chamber")));
    assertEquals(0, round.ballots());
  }

  @Test
  void points_have_to_add_up_to_a_hundred() {
    OwnRound round = OwnRound.open(programme, ASKS);
    for (int third : List.of(0, 19, 21)) {
      Page page = round.cast("young-1", 50, 30, third);
      assertTrue(
          page.problems()
              .contains(Words.of("weighing.refusal.points-do-not-add-up", 100, 80 + third)),
          page.problems());
      assertEquals(
          List.of(Integer.toString(third)), page.form("chamber").values(OwnRound.field(2)));
      assertAtAllAsks(page.document());
    }
    assertEquals(0, round.ballots());
  }

  /** The sum is wrong with all asks together: none of them is called wrong by itself. */
  private static void assertAtAllAsks(Document page) {
    assertEquals("#asks", page.select(".error-summary a").attr("href"));
    assertEquals("asks-problem", page.select("fieldset#asks").attr("aria-describedby"));
    assertEquals(1, page.select("fieldset#asks #asks-problem").size());
    assertEquals(0, page.select("[aria-invalid=true]").size());
  }

  @Test
  void what_is_no_whole_number_of_points_is_refused_and_stays_as_it_was_typed() {
    OwnRound round = OwnRound.open(programme, ASKS);
    for (String typed :
        List.of(
            "-10",
            "NaN",
            "Infinity",
            "1e2",
            "2.5",
            "2,5",
            "ten",
            "0x10",
            "101",
            "2147483748",
            "4294967396",
            "99999999999999999999",
            "#{7*7}")) {
      Page page = round.cast("young-1", 60, 40, typed);
      assertTrue(
          page.problems().contains(Words.of("weighing.weigh.not-points", "No bells", 100)), typed);
      assertEquals(List.of(typed), page.form("chamber").values(OwnRound.field(2)));
      assertEquals(0, round.ballots(), typed);
    }
  }

  @Test
  void points_can_be_written_in_any_digits_and_left_empty() {
    OwnRound round = OwnRound.open(programme, ASKS);
    Page page = round.cast("young-1", "٦٠", "۴۰", "");
    assertTrue(page.text().contains(Words.of("weighing.weighed.heading")), page.text());
    assertEquals(List.of(60, 40, 0), pointsOf(round, "young-1"));
  }

  @Test
  void nobody_reads_that_her_points_are_in_unless_they_are() {
    OwnRound round = OwnRound.open(programme, ASKS);
    String weighed = "/codesign/weighing/weighed?round=" + round.id();
    assertEquals(403, programme.as("facilitator").get(weighed).status());
    assertEquals(404, OwnProgramme.of("weighed").as("young-1").get(weighed).status());
    assertEquals(
        "/codesign/weighing/weigh", programme.as("young-1").get(weighed).address().getPath());

    round.castByQuorum(50, 30, 20);
    assertEquals(
        Words.of("weighing.weighed.heading"), programme.as("young-1").get(weighed).heading());

    round.close();
    assertEquals(
        "/codesign/weighing/rounds", programme.as("young-1").get(weighed).address().getPath());
  }

  @Test
  void points_for_an_ask_that_is_not_in_the_round_go_nowhere() {
    programme.ask("Not in any round");
    OwnRound round = OwnRound.open(programme, ASKS);
    Form more = round.ballot("young-1", 50, 30, 20).with("form:lines:3:points", "40");
    programme.as("young-1").send(more);
    assertEquals(List.of(50, 30, 20), pointsOf(round, "young-1"));
    Form instead = round.ballot("young-2", 50, 30, "").with("form:lines:3:points", "20");
    Page page = programme.as("young-2").send(instead);
    assertTrue(
        page.problems().contains(Words.of("weighing.refusal.points-do-not-add-up", 100, 80)));
    assertEquals(1, round.ballots());
  }

  @Test
  void adding_up_keeps_nothing() {
    OwnRound round = OwnRound.open(programme, ASKS);
    Page page =
        programme
            .as("young-1")
            .send(
                programme
                    .as("young-1")
                    .get("/codesign/weighing/weigh?round=" + round.id())
                    .form("chamber")
                    .with(OwnRound.field(0), "70")
                    .press("add-up"));
    assertTrue(page.text().contains(Words.of("weighing.weigh.sum", 70, 100)), page.text());
    assertEquals(0, round.ballots());
  }

  @Test
  void a_ballot_is_kept_and_the_journal_tells_nobody_what_was_given() {
    OwnRound round = OwnRound.open(programme, ASKS);
    round.cast("staff-2", 83, 17, 0);
    assertEquals(List.of(83, 17, 0), pointsOf(round, "staff-2"));
    assertEquals(1, entries(round).size());
    OwnProgramme.Entry entry = entries(round).get(0);
    assertEquals(programme.account("staff-2"), entry.actor());
    JsonObject detail = JsonParser.parseString(entry.detail()).getAsJsonObject();
    assertEquals(Set.of("chamber", "again", "commitment", "about"), detail.keySet());
    assertEquals("staff", detail.get("chamber").getAsString());
    assertFalse(detail.get("again").getAsBoolean());
    String salt = Evensay.text("select salt from ballot where round_id = ?", round.id());
    assertFalse(entry.detail().contains(salt));
  }

  @Test
  void nobody_sees_a_standing_or_anothers_points_while_the_round_is_open() {
    OwnRound round = OwnRound.open(programme, ASKS);
    round.castByQuorum(83, 17, 0);
    Pattern given = Pattern.compile("(?<![0-9a-z])83(?![0-9a-z])");
    for (String who : List.of("young-1", "staff-4", "parent", "facilitator", "coordinator")) {
      Page standing = round.standing(who);
      assertEquals(403, standing.status(), who);
      assertTrue(standing.text().contains(Words.of("weighing.refusal.still-open")), who);
      for (String path :
          List.of(
              "/codesign/weighing/rounds",
              "/codesign/weighing/standing?round=" + round.id(),
              "/codesign/signoff/asks-to-sign",
              "/foundation/programme/home",
              "/foundation/programme/journal")) {
        Page page = programme.as(who).get(path);
        assertFalse(given.matcher(page.source()).find(), who + " on " + path);
      }
    }
    Page others = programme.as("staff-4").get("/codesign/weighing/weigh?round=" + round.id());
    assertFalse(given.matcher(others.source()).find());
    Page own = programme.as("staff-1").get("/codesign/weighing/weigh?round=" + round.id());
    assertTrue(given.matcher(own.source()).find(), "she sees her own");
  }

  /** What the journal's page says of a round in the entries that have these words. */
  private static List<String> journalled(OwnRound round, String words) {
    Document journal = programme.as("parent").get("/foundation/programme/journal").document();
    journal.select(".journal .quiet").remove();
    return journal.select(".journal li:has(p[lang])").stream()
        .filter(entry -> entry.select("p[lang]").text().equals(round.title()))
        .filter(entry -> entry.text().contains(words))
        .map(entry -> entry.selectFirst("p").text())
        .toList();
  }

  @Test
  void she_may_change_her_mind_until_the_round_closes() {
    OwnRound round = OwnRound.open(programme, ASKS);
    round.castByQuorum(40, 30, 30);
    round.cast("young-1", 0, 0, 100);
    assertEquals(List.of(0, 0, 100), pointsOf(round, "young-1"));
    assertEquals(6, round.ballots());
    List<OwnProgramme.Entry> hers =
        entries(round).stream()
            .filter(entry -> entry.actor().equals(programme.account("young-1")))
            .toList();
    assertEquals(2, hers.size());
    assertTrue(hers.get(1).detail().contains("\"again\":true"));
    assertEquals(
        List.of(
            Words.of("journal.act.cast-ballot", programme.name("young-1"))
                + " "
                + Words.of("journal.again")),
        journalled(round, Words.of("journal.again")));
    Form late = round.ballot("young-1", 100, 0, 0);
    round.close();
    Page page = programme.as("young-1").send(late);
    assertTrue(page.text().contains(Words.of("weighing.refusal.ended")), page.text());
    assertEquals(List.of(0, 0, 100), pointsOf(round, "young-1"));
    assertEquals(
        403, programme.as("young-1").get("/codesign/weighing/weigh?round=" + round.id()).status());
  }

  @Test
  @Tag("storage")
  void fifty_ballots_of_one_member_at_once_leave_one() {
    OwnRound round = OwnRound.open(programme, ASKS);
    List<Callable<Page>> posts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Form form = round.ballot("young-3", i, 100 - i, 0);
      posts.add(() -> programme.as("young-3").send(form));
    }
    for (Page page : AtOnce.all(posts)) {
      assertEquals(200, page.status(), page.text());
      assertTrue(page.address().getPath().endsWith("/weighed"), page.problems());
    }
    assertEquals(1, round.ballots());
    List<Integer> points = pointsOf(round, "young-3");
    assertEquals(3, points.size());
    assertEquals(100, points.stream().mapToInt(Integer::intValue).sum());
    assertEquals(50, entries(round).size());
    JsonObject last = JsonParser.parseString(entries(round).get(49).detail()).getAsJsonObject();
    assertEquals(
        Evensay.text("select commitment from ballot where round_id = ?", round.id()),
        last.get("commitment").getAsString());
    JsonObject first = JsonParser.parseString(entries(round).get(0).detail()).getAsJsonObject();
    assertNotEquals(first.get("commitment"), last.get("commitment"));
  }
}
