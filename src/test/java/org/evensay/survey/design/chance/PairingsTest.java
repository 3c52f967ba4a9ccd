package org.evensay.survey.design.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.chance.Pairings.Pairing;
import org.evensay.survey.design.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All pairs of as many things as may be compared: what is promised of their order. */
class PairingsTest {

  static IntStream numbers() {
    return IntStream.rangeClosed(2, Limits.COMPARED_CHOICES);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void every_two_things_are_a_pair_once(int things) {
    List<Pairing> all = Pairings.of(things);
    Set<Set<Integer>> different = new HashSet<>();
    all.forEach(pair -> different.add(Set.of(pair.first(), pair.second())));

    assertEquals(things * (things - 1) / 2, all.size());
    assertEquals(all.size(), different.size());
  }

  private static int spread(int things, Stream<Integer> met) {
    int[] times = new int[things];
    met.forEach(thing -> times[thing]++);
    return IntStream.of(times).max().orElseThrow() - IntStream.of(times).min().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void wherever_it_is_broken_off_nothing_was_met_more_than_once_more_often(int things) {
    List<Pairing> all = Pairings.of(things);
    for (int many = 1; many <= all.size(); many++) {
      Stream<Integer> met =
          all.subList(0, many).stream().flatMap(pair -> Stream.of(pair.first(), pair.second()));

      assertTrue(spread(things, met) <= 1, many + " pairs");
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everything_stands_first_as_often_as_second(int things) {
    assertTrue(spread(things, Pairings.of(things).stream().map(Pairing::first)) <= 1);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void from_five_on_nothing_is_in_two_pairs_one_after_the_other(int things) {
    List<Pairing> all = Pairings.of(things);
    long neighbours =
        IntStream.range(1, all.size())
            .filter(
                i ->
                    Set.of(all.get(i).first(), all.get(i).second()).contains(all.get(i - 1).first())
                        || Set.of(all.get(i).first(), all.get(i).second())
                            .contains(all.get(i - 1).second()))
            .count();

    assertTrue(things < 5 || neighbours == 0, neighbours + " neighbours");
  }

  /** Worked out by the Python program in {@code docs/chance.md}. */
  @Test
  void the_pairs_of_four_and_of_five_are_those_that_another_program_makes() {
    assertEquals("30 12 13 20 32 01", written(4));
    assertEquals("40 13 24 01 32 41 20 34 12 03", written(5));
  }

  private static String written(int things) {
    return String.join(
        " ", Pairings.of(things).stream().map(pair -> "" + pair.first() + pair.second()).toList());
  }
}
