package org.evensay.codesign.weighing.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Equal power: what must change nothing changes nothing, to the last digit. */
class StandingLaw {

  private static final int POINTS = 100;

  /** A round: how many asks, and what the members of each chamber gave. */
  record Round(
      List<String> asks,
      List<Allocation<String>> young,
      List<Allocation<String>> staff,
      List<Allocation<String>> families) {

    Standing<String, String> standing() {
      return Standing.of(
          asks, List.of(deciding("young", young), deciding("staff", staff), advising()));
    }

    ChamberBallots<String, String> advising() {
      return new ChamberBallots<>("families", false, families);
    }
  }

  private static ChamberBallots<String, String> deciding(
      String chamber, List<Allocation<String>> ballots) {
    return new ChamberBallots<>(chamber, true, ballots);
  }

  @Provide
  Arbitrary<Round> rounds() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            count -> {
              List<String> asks = List.of("a", "b", "c", "d", "e", "f").subList(0, count);
              Arbitrary<List<Allocation<String>>> some =
                  ballot(asks).list().ofMinSize(1).ofMaxSize(6);
              Arbitrary<List<Allocation<String>>> any = ballot(asks).list().ofMaxSize(4);
              return some.flatMap(
                  young ->
                      some.flatMap(
                          staff -> any.map(families -> new Round(asks, young, staff, families))));
            });
  }

  /** Points are shared out by cuts through the hundred. */
  private static Arbitrary<Allocation<String>> ballot(List<String> asks) {
    return Arbitraries.integers()
        .between(0, POINTS)
        .list()
        .ofSize(asks.size() - 1)
        .map(
            cuts -> {
              List<Integer> edges = new ArrayList<>(cuts.stream().sorted().toList());
              edges.add(POINTS);
              Map<String, Integer> points = new LinkedHashMap<>();
              int from = 0;
              for (int i = 0; i < asks.size(); i++) {
                points.put(asks.get(i), edges.get(i) - from);
                from = edges.get(i);
              }
              return Allocation.of(POINTS, asks, points);
            });
  }

  /** What a standing says that does not depend on the order in which chambers were named. */
  private static List<Object> said(Standing<String, String> standing) {
    return List.of(
        standing.lines().stream()
            .map(line -> List.of(line.ask(), line.place(), line.share(), line.disagreement()))
            .toList(),
        standing.disagreement(),
        standing.influence());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void swapping_the_chambers_changes_nothing(@ForAll @From("rounds") Round round) {
    Standing<String, String> swapped =
        Standing.of(
            round.asks(),
            List.of(
                round.advising(),
                deciding("staff", round.staff()),
                deciding("young", round.young())));

    assertEquals(said(round.standing()), said(swapped));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void exchanging_what_the_chambers_gave_exchanges_their_own_results_only(
      @ForAll @From("rounds") Round round) {
    Standing<String, String> exchanged =
        new Round(round.asks(), round.staff(), round.young(), round.families()).standing();

    for (Standing.Line<String, String> line : round.standing().lines()) {
      Standing.Line<String, String> other = exchanged.of(line.ask()).orElseThrow();
      assertEquals(line.share(), other.share());
      assertEquals(line.place(), other.place());
      assertEquals(line.byChamber().get("young"), other.byChamber().get("staff"));
      assertEquals(line.byChamber().get("staff"), other.byChamber().get("young"));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_chamber_of_many_times_as_many_members_of_the_same_mind_has_no_more_power(
      @ForAll @From("rounds") Round round, @ForAll @IntRange(min = 2, max = 9) int times) {
    List<Allocation<String>> many = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      many.addAll(round.young());
    }

    assertEquals(
        said(round.standing()),
        said(new Round(round.asks(), many, round.staff(), round.families()).standing()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void an_advisory_chamber_changes_nothing(@ForAll @From("rounds") Round round) {
    Standing<String, String> without =
        new Round(round.asks(), round.young(), round.staff(), List.of()).standing();

    assertEquals(said(without), said(round.standing()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_order_in_which_ballots_came_changes_nothing(@ForAll @From("rounds") Round round) {
    List<Allocation<String>> backwards = new ArrayList<>(round.young());
    Collections.reverse(backwards);

    assertEquals(
        said(round.standing()),
        said(new Round(round.asks(), backwards, round.staff(), round.families()).standing()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void shares_add_up_to_one_jointly_and_in_each_chamber(@ForAll @From("rounds") Round round) {
    List<Standing.Line<String, String>> lines = round.standing().lines();

    assertEquals(1, lines.stream().mapToDouble(Standing.Line::share).sum(), 1e-12);
    for (String chamber : lines.get(0).byChamber().keySet()) {
      assertEquals(
          1,
          lines.stream().mapToDouble(line -> line.byChamber().get(chamber).share()).sum(),
          1e-12);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_place_is_one_more_than_the_number_of_asks_with_more(@ForAll @From("rounds") Round round) {
    List<Standing.Line<String, String>> lines = round.standing().lines();

    for (Standing.Line<String, String> line : lines) {
      long ahead = lines.stream().filter(other -> other.share() > line.share()).count();
      assertEquals(ahead + 1, line.place());
    }
    for (int i = 1; i < lines.size(); i++) {
      assertTrue(lines.get(i - 1).place() <= lines.get(i).place());
    }
  }

  /** Whole numbers only: so many points of so many members, brought to one denominator. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_joint_share_is_halfway_between_the_two_chambers(@ForAll @From("rounds") Round round) {
    int young = round.young().size();
    int staff = round.staff().size();
    for (Standing.Line<String, String> line : round.standing().lines()) {
      long numerator = (long) sum(round.young(), line.ask()) * staff;
      numerator += (long) sum(round.staff(), line.ask()) * young;

      assertEquals(numerator / (2.0 * young * staff * POINTS), line.share(), 1e-15);
    }
  }

  private static int sum(List<Allocation<String>> ballots, String ask) {
    return ballots.stream().mapToInt(ballot -> ballot.points().get(ask)).sum();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void asks_of_the_same_points_are_always_in_the_same_place(@ForAll @From("rounds") Round round) {
    int young = round.young().size();
    int staff = round.staff().size();
    Map<Long, Integer> places = new LinkedHashMap<>();
    for (Standing.Line<String, String> line : round.standing().lines()) {
      long points =
          (long) sum(round.young(), line.ask()) * staff
              + (long) sum(round.staff(), line.ask()) * young;
      Integer known = places.putIfAbsent(points, line.place());
      assertTrue(known == null || known == line.place(), "a tie is a tie");
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void disagreement_and_influence_lie_between_0_and_1(@ForAll @From("rounds") Round round) {
    Standing<String, String> standing = round.standing();

    assertTrue(standing.disagreement() >= 0 && standing.disagreement() <= 1);
    // Of two chambers each moves the result half way to the other.
    standing
        .influence()
        .values()
        .forEach(influence -> assertEquals(standing.disagreement() / 2, influence, 1e-12));
  }
}
