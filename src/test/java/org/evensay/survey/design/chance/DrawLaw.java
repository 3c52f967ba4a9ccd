package org.evensay.survey.design.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/**
 * What holds of everything that is drawn, and that it is drawn fairly: Pearson's chi-square test on
 * submissions from a fixed seed, against the value that a fair draw exceeds once in a thousand.
 */
class DrawLaw {

  private static final long MOST_SEED = 4_294_967_295L;

  @Property
  void an_order_has_everything_once(
      @ForAll @LongRange(max = MOST_SEED) long seed,
      @ForAll String name,
      @ForAll @Size(max = 60) List<Integer> all) {
    List<Integer> order = new Draw(seed).order(name, all);

    assertEquals(sorted(all), sorted(order));
  }

  private static List<Integer> sorted(List<Integer> all) {
    return all.stream().sorted().toList();
  }

  @Property
  void the_same_key_gives_the_same(@ForAll String key, @ForAll String name) {
    List<Integer> all = IntStream.range(0, 30).boxed().toList();

    assertEquals(Draw.of(key), Draw.of(key));
    assertEquals(Draw.of(key).order(name, all), Draw.of(key).order(name, all));
    assertEquals(
        Draw.of(key).among(name, all.subList(1, 9)), Draw.of(key).among(name, all.subList(1, 9)));
  }

  @Property
  void a_seed_is_a_number_that_every_program_keeps(@ForAll String key) {
    long seed = Draw.of(key).seed();

    assertTrue(seed >= 0 && seed <= MOST_SEED, Long.toString(seed));
  }

  @Property
  void one_of_the_arms_is_drawn(
      @ForAll @LongRange(max = MOST_SEED) long seed,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1_000) Integer> weights) {
    int drawn = new Draw(seed).among("arm", weights);

    assertTrue(drawn >= 0 && drawn < weights.size(), Integer.toString(drawn));
  }

  /** Keys as the start page makes them: 26 signs by chance, but from a seed. */
  private static List<Draw> draws(int count) {
    SplittableRandom random = new SplittableRandom(20_261_126);
    List<Draw> draws = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder key = new StringBuilder();
      for (int j = 0; j < 26; j++) {
        key.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.nextInt(32)));
      }
      draws.add(Draw.of(key.toString()));
    }
    return draws;
  }

  private static double chiSquare(Map<?, Integer> counts, Map<?, Double> expected) {
    return expected.entrySet().stream()
        .mapToDouble(
            cell -> {
              double off = counts.getOrDefault(cell.getKey(), 0) - cell.getValue();
              return off * off / cell.getValue();
            })
        .sum();
  }

  /** 24 orders, 23 degrees of freedom: 49.728. */
  @Example
  void every_order_of_four_is_as_likely_as_any_other() {
    Map<List<String>, Integer> counts = new HashMap<>();
    draws(48_000)
        .forEach(
            draw ->
                counts.merge(draw.order("stops", List.of("a", "b", "c", "d")), 1, Integer::sum));
    Map<List<String>, Double> expected = new HashMap<>();
    counts.keySet().forEach(order -> expected.put(order, 2_000.0));

    assertEquals(24, counts.size());
    double off = chiSquare(counts, expected);
    assertTrue(off < 49.728, Double.toString(off));
  }

  /** 10 choices at 10 places, 81 degrees of freedom: 125.0 (rows and columns add up). */
  @Example
  void every_choice_stands_at_every_place_as_often() {
    List<Integer> ten = IntStream.range(0, 10).boxed().toList();
    Map<Integer, Integer> counts = new HashMap<>();
    draws(20_000)
        .forEach(
            draw -> {
              List<Integer> order = draw.order("ten", ten);
              for (int place = 0; place < 10; place++) {
                counts.merge(place * 10 + order.get(place), 1, Integer::sum);
              }
            });
    Map<Integer, Double> expected = new HashMap<>();
    IntStream.range(0, 100).forEach(cell -> expected.put(cell, 2_000.0));

    double off = chiSquare(counts, expected) * 9 / 10;
    assertTrue(off < 125.0, Double.toString(off));
  }

  /** 3 arms, 2 degrees of freedom: 13.816. */
  @Example
  void arms_are_drawn_as_often_as_they_weigh() {
    Map<Integer, Integer> counts = new HashMap<>();
    draws(60_000)
        .forEach(draw -> counts.merge(draw.among("version", List.of(1, 2, 3)), 1, Integer::sum));

    double off = chiSquare(counts, Map.of(0, 10_000.0, 1, 20_000.0, 2, 30_000.0));
    assertTrue(off < 13.816, Double.toString(off));
  }

  /** 6 orders by 2 arms, 5 degrees of freedom: 20.515. */
  @Example
  void an_arm_tells_nothing_of_an_order() {
    Map<String, Integer> counts = new HashMap<>();
    draws(24_000)
        .forEach(
            draw ->
                counts.merge(
                    draw.among("version", List.of(1, 1)) + " " + draw.order("x", List.of(1, 2, 3)),
                    1,
                    Integer::sum));
    Map<String, Double> expected = new HashMap<>();
    counts.keySet().forEach(cell -> expected.put(cell, 2_000.0));

    assertEquals(12, counts.size());
    double off = chiSquare(counts, expected);
    // All 11 degrees, since both margins are known as well: 31.264.
    assertTrue(off < 31.264, Double.toString(off));
  }
}
