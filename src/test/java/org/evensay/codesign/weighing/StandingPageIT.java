package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The numbers here were worked out by hand. Young people gave (50, 30, 20), (20, 20, 60) and (20,
 * 10, 70), on average (30, 20, 50); staff gave (60, 40, 0), (80, 0, 20), (40, 40, 20) and (60, 40,
 * 0), on average (60, 30, 10). With equal power that is (45, 25, 30); counted by heads it would
 * have been (47.1, 25.7, 27.1).
 */
@OnTheServer
class StandingPageIT {

  private static final List<String> ASKS = List.of("Ask A", "Ask B", "Ask C");

  private static OwnProgramme programme;

  @BeforeAll
  static void three_asks() {
    programme = OwnProgramme.of("standing");
    ASKS.forEach(programme::ask);
  }

  private static OwnRound weighed() {
    OwnRound round = OwnRound.open(programme, ASKS);
    round.cast("young-1", 50, 30, 20);
    round.cast("young-2", 20, 20, 60);
    round.cast("young-3", 20, 10, 70);
    round.cast("staff-1", 60, 40, 0);
    round.cast("staff-2", 80, 0, 20);
    round.cast("staff-3", 40, 40, 20);
    round.cast("staff-4", 60, 40, 0);
    return round;
  }

  /** The rows of the table, without the names of their columns that a phone shows. */
  private static List<List<String>> table(Page page) {
    Document document = page.document();
    document.select(".column").remove();
    return document.select("main tbody tr").stream()
        .map(row -> row.select("th, td").stream().map(Element::text).toList())
        .toList();
  }

  private static String own(double points, int place) {
    return Words.of("weighing.standing.own", points, place);
  }

  @Test
  void nobody_sees_it_unless_she_is_of_this_programme() {
    OwnRound round = weighed();
    round.close();
    assertEquals(
        "/foundation/people/sign-in",
        Persona.ANYONE
            .visits()
            .get("/codesign/weighing/standing?round=" + round.id())
            .address()
            .getPath());
    OwnProgramme other = OwnProgramme.of("standing-other");
    Page theirs = other.as("young-1").get("/codesign/weighing/standing?round=" + round.id());
    assertEquals(404, theirs.status());
    assertEquals(
        other.as("young-1").get("/codesign/weighing/standing?round=none").text(), theirs.text());
  }

  @Test
  void both_chambers_have_the_same_power_whatever_their_head_count() {
    OwnRound round = weighed();
    Page page = round.close();
    assertEquals(
        List.of(
            List.of("1", "Ask A", "45.0", own(30, 2), own(60, 1), "30.0"),
            List.of("2", "Ask C", "30.0", own(50, 1), own(10, 3), "40.0"),
            List.of("3", "Ask B", "25.0", own(20, 3), own(30, 2), "10.0")),
        table(page));
    assertTrue(
        page.text()
            .contains(
                Words.of("weighing.standing.took", Words.of("people.chamber.young-people"), 3)));
    assertTrue(
        page.text()
            .contains(Words.of("weighing.standing.took", Words.of("people.chamber.staff"), 4)));
  }

  @Test
  void each_cell_has_its_columns_name_with_it_for_whoever_sees_the_rows_stacked() {
    Document document = weighed().close().document();
    document.select("th .chamber-letter").remove();
    List<String> columns = document.select("thead th").eachText();
    for (Element row : document.select("main tbody tr")) {
      List<String> named = new ArrayList<>(row.select("> * > .column").eachText());
      // The ask itself heads the row.
      named.add(1, Words.of("weighing.standing.ask"));
      assertEquals(columns, named);
    }
  }

  @Test
  void how_far_the_chambers_are_apart_and_what_each_moved_stands_beside_it() {
    OwnRound round = weighed();
    Page page = round.close();
    // Half of 30 + 10 + 40, and half of 15 + 5 + 20 to either side of the middle.
    assertTrue(page.text().contains(Words.of("weighing.standing.disagreement", 40.0)));
    assertTrue(
        page.text()
            .contains(
                Words.of(
                    "weighing.standing.influence",
                    Words.of("people.chamber.young-people"),
                    20.0,
                    "Ask A")));
    assertTrue(
        page.text()
            .contains(
                Words.of(
                    "weighing.standing.influence",
                    Words.of("people.chamber.staff"),
                    20.0,
                    "Ask C")));
  }

  @Test
  void a_bar_is_as_long_as_its_number_on_a_scale_that_has_room_for_all_points() {
    OwnRound round = weighed();
    Element staffOnA = round.close().document().select("main tbody tr").get(0).select("svg").get(2);
    assertEquals("60%", staffOnA.select("rect").attr("width"));
    assertEquals("100%", staffOnA.attr("width"));
  }

  @Test
  void an_advising_chamber_changes_nothing_and_is_not_shown_below_the_quorum() {
    OwnRound round = weighed();
    round.cast("parent", 0, 100, 0);
    Page page = round.close();
    assertEquals(
        List.of("45.0", "30.0", "25.0"), table(page).stream().map(row -> row.get(2)).toList());
    assertFalse(
        page.document().select("main").text().contains(Words.of("people.chamber.families")));
  }

  @Test
  @Tag("storage")
  void no_result_is_shown_once_a_ballot_was_changed_behind_the_products_back() {
    OwnRound round = weighed();
    round.close();
    for (String who : List.of("young-1", "staff-2")) {
      String change =
          "update weight set points = 100 - points where round_id = ? and account_id = ?"
              + " and points in (20, 80)";
      assertTrue(BehindTheBack.change(change, round.id(), programme.account(who)) > 0);
      Page page = round.standing("coordinator");
      assertEquals(403, page.status());
      assertTrue(page.text().contains(Words.of("weighing.refusal.ballots-changed")), page.text());
      assertFalse(page.source().contains("Ask A"));
      BehindTheBack.change(change, round.id(), programme.account(who));
      assertEquals(200, round.standing("coordinator").status());
    }
  }

  @Test
  void no_result_is_shown_once_a_ballot_was_taken_away_or_its_chamber_changed() {
    OwnRound round = weighed();
    round.close();
    BehindTheBack.change(
        "update ballot set chamber = 'young-people' where round_id = ? and account_id = ?",
        round.id(),
        programme.account("staff-1"));
    assertTrue(
        round.standing("young-1").text().contains(Words.of("weighing.refusal.ballots-changed")));
    BehindTheBack.change(
        "delete from ballot where round_id = ? and account_id = ?",
        round.id(),
        programme.account("staff-1"));
    assertTrue(
        round.standing("young-1").text().contains(Words.of("weighing.refusal.ballots-changed")));
  }
}
