package org.evensay.codesign.weighing.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standings worked out by hand. */
class StandingTest {

  private static final List<String> ASKS = List.of("buses", "exams", "counsellors");

  private static Allocation<String> ballot(int buses, int exams, int counsellors) {
    return Allocation.of(
        100, ASKS, Map.of("buses", buses, "exams", exams, "counsellors", counsellors));
  }

  private static final ChamberBallots<String, String> YOUNG =
      new ChamberBallots<>(
          "young", true, List.of(ballot(10, 20, 70), ballot(30, 40, 30), ballot(20, 0, 80)));
  private static final ChamberBallots<String, String> STAFF =
      new ChamberBallots<>("staff", true, List.of(ballot(40, 60, 0)));

  @ParameterizedTest
  @CsvSource({"0.6375, 100, 63.75", "0.28, 1000, 280", "0, 10, 0", "1, 7, 7"})
  void a_share_is_exactly_so_many_points(double share, int all, BigDecimal points) {
    assertEquals(0, points.compareTo(Standing.points(share, all)), points.toString());
  }

  @Test
  void three_young_people_and_one_of_staff_count_the_same() {
    // young: buses 20, exams 20, counsellors 60; staff: 40, 60, 0; jointly 30, 40, 30.
    Standing<String, String> standing = Standing.of(ASKS, List.of(YOUNG, STAFF));

    assertEquals(
        List.of("exams", "buses", "counsellors"),
        standing.lines().stream().map(Standing.Line::ask).toList());
    assertEquals(
        List.of(0.4, 0.3, 0.3), standing.lines().stream().map(Standing.Line::share).toList());
    assertEquals(List.of(1, 2, 2), standing.lines().stream().map(Standing.Line::place).toList());
  }

  @Test
  void each_chamber_keeps_its_own_result_and_how_far_they_differ() {
    Standing.Line<String, String> counsellors =
        Standing.of(ASKS, List.of(YOUNG, STAFF)).of("counsellors").orElseThrow();

    assertEquals(new Standing.Own(0.6, 1), counsellors.byChamber().get("young"));
    assertEquals(new Standing.Own(0, 3), counsellors.byChamber().get("staff"));
    assertEquals(0.6, counsellors.disagreement());
  }

  @Test
  void disagreement_is_the_part_of_the_points_that_one_chamber_would_have_to_move() {
    // Staff would have to take 20 from buses and 40 from exams, and give 60 to counsellors.
    assertEquals(0.6, Standing.of(ASKS, List.of(YOUNG, STAFF)).disagreement());
  }

  @Test
  void influence_is_how_far_the_result_moves_without_a_chamber() {
    // Without young people it is staff's: 40, 60, 0 instead of 30, 40, 30: 30 points move.
    assertEquals(
        Map.of("young", 0.3, "staff", 0.3), Standing.of(ASKS, List.of(YOUNG, STAFF)).influence());
  }

  @Test
  void a_chamber_that_decides_alone_has_all_the_influence_there_is() {
    Standing<String, String> alone = Standing.of(ASKS, List.of(YOUNG));

    assertEquals(Map.of("young", 1.0), alone.influence());
    assertEquals(0, alone.disagreement());
  }

  @Test
  void thirds_that_are_the_same_are_a_tie_although_no_computer_can_write_a_third() {
    List<String> asks = List.of("a", "b", "c");
    Allocation<String> mine = Allocation.of(3, asks, Map.of("a", 1, "b", 1, "c", 1));
    Allocation<String> tens = Allocation.of(9, asks, Map.of("a", 3, "b", 3, "c", 3));
    Standing<String, String> standing =
        Standing.of(
            asks,
            List.of(
                new ChamberBallots<>("young", true, List.of(mine, mine, tens)),
                new ChamberBallots<>("staff", true, List.of(tens))));

    assertEquals(List.of(1, 1, 1), standing.lines().stream().map(Standing.Line::place).toList());
    assertEquals(0, standing.disagreement());
  }

  @Test
  void of_asks_in_the_same_place_the_one_that_was_listed_first_comes_first() {
    List<String> asks = List.of("z", "a", "m");
    Allocation<String> even = Allocation.of(3, asks, Map.of("a", 1, "m", 1, "z", 1));

    assertEquals(
        asks,
        Standing.of(asks, List.of(new ChamberBallots<>("young", true, List.of(even))))
            .lines()
            .stream()
            .map(Standing.Line::ask)
            .toList());
  }

  @Test
  void families_are_shown_beside_the_result_and_change_nothing_in_it() {
    ChamberBallots<String, String> families =
        new ChamberBallots<>("families", false, List.of(ballot(100, 0, 0)));
    Standing<String, String> without = Standing.of(ASKS, List.of(YOUNG, STAFF));
    Standing<String, String> with = Standing.of(ASKS, List.of(YOUNG, STAFF, families));

    assertEquals(
        new Standing.Own(1, 1), with.of("buses").orElseThrow().byChamber().get("families"));
    assertEquals(0.3, with.of("buses").orElseThrow().share());
    assertEquals(without.disagreement(), with.disagreement());
    assertEquals(without.influence(), with.influence());
  }

  @Test
  void families_of_whom_nobody_took_part_have_no_result_of_their_own() {
    ChamberBallots<String, String> families = new ChamberBallots<>("families", false, List.of());

    Standing<String, String> standing = Standing.of(ASKS, List.of(YOUNG, STAFF, families));

    assertFalse(standing.lines().get(0).byChamber().containsKey("families"));
  }

  @Test
  void without_ballots_of_every_deciding_chamber_there_is_no_result() {
    ChamberBallots<String, String> nobody = new ChamberBallots<>("staff", true, List.of());

    assertThrows(IllegalArgumentException.class, () -> Standing.of(ASKS, List.of(YOUNG, nobody)));
    assertThrows(IllegalArgumentException.class, () -> Standing.of(ASKS, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> Standing.of(ASKS, List.of(new ChamberBallots<>("families", false, YOUNG.ballots()))));
  }

  @Test
  void an_ask_that_was_not_weighted_stands_nowhere() {
    assertEquals(Optional.empty(), Standing.of(ASKS, List.of(YOUNG)).of("uniforms"));
  }
}
