package org.evensay.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * What the gate is for, held against somebody who tries.
 *
 * <p>Claimed, of one table at one time: nobody can tell a hidden count that is below the threshold,
 * not even who knows the table as it is shown, its total, the threshold and this program. Not
 * claimed: that a hidden count cannot be narrowed down to a few, or that two tables on the same
 * people, or one at two times, cannot be set against each other; {@code insight.results} counts in
 * whole batches for that reason.
 */
class GateLaw {

  @Provide
  Arbitrary<List<Integer>> smallTables() {
    return Arbitraries.integers().between(0, 7).list().ofMinSize(2).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Integer>> tables() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(0, 25)),
            Tuple.of(1, Arbitraries.integers().between(0, 600_000)))
        .list()
        .ofMaxSize(12);
  }

  /**
   * The attacker runs the program on every table there can be, and keeps those that look alike. The
   * total is given away even where it is hidden: it may be known from elsewhere.
   */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  void nobody_who_tries_every_possible_table_can_tell_a_hidden_count_below_the_threshold(
      @ForAll @IntRange(min = 2, max = 7) int threshold,
      @ForAll @IntRange(min = 2, max = 4) int categories,
      @ForAll @IntRange(min = 1, max = 14) int people) {
    Map<GatedTable, List<List<Integer>>> lookAlikes = new HashMap<>();
    for (List<Integer> counts : tablesOf(categories, people)) {
      lookAlikes.computeIfAbsent(pass(counts, threshold), seen -> new ArrayList<>()).add(counts);
    }

    lookAlikes.forEach(
        (seen, tables) -> {
          List<Figure> figures = List.copyOf(seen.byCategory().values());
          for (int i = 0; i < categories; i++) {
            int place = i;
            Set<Integer> possible =
                tables.stream().map(table -> table.get(place)).collect(Collectors.toSet());
            boolean secret =
                figures.get(i) instanceof Figure.Hidden && Collections.min(possible) < threshold;
            assertTrue(!secret || possible.size() > 1, () -> seen + " can only be " + tables);
          }
        });
  }

  /** Every way to share out people over categories. */
  private static List<List<Integer>> tablesOf(int categories, int people) {
    if (categories == 1) {
      return List.of(List.of(people));
    }
    List<List<Integer>> tables = new ArrayList<>();
    for (int first = 0; first <= people; first++) {
      for (List<Integer> rest : tablesOf(categories - 1, people - first)) {
        List<Integer> table = new ArrayList<>();
        table.add(first);
        table.addAll(rest);
        tables.add(table);
      }
    }
    return tables;
  }

  @Property
  void what_is_shown_is_true_and_at_least_the_threshold(
      @ForAll @From("tables") List<Integer> counts,
      @ForAll @IntRange(min = 2, max = 30) int threshold) {
    GatedTable seen = pass(counts, threshold);

    List<Figure> figures = List.copyOf(seen.byCategory().values());
    assertEquals(counts.size(), figures.size());
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i) instanceof Figure.Shown shown) {
        assertEquals(counts.get(i), shown.value());
        assertTrue(shown.value() >= threshold);
      }
    }
    seen.total()
        .count()
        .ifPresent(
            total -> {
              assertEquals(counts.stream().mapToInt(Integer::intValue).sum(), total);
              assertTrue(total >= threshold);
            });
  }

  @Property
  void what_is_hidden_is_nothing_or_stands_for_enough_people_in_two_categories_or_more(
      @ForAll @From("tables") List<Integer> counts,
      @ForAll @IntRange(min = 2, max = 30) int threshold) {
    GatedTable seen = pass(counts, threshold);

    List<Figure> figures = List.copyOf(seen.byCategory().values());
    if (seen.total().count().isEmpty()) {
      assertTrue(figures.stream().allMatch(Figure.Hidden.class::isInstance));
      return;
    }
    int shown = figures.stream().mapToInt(figure -> figure.count().orElse(0)).sum();
    long hidden = figures.stream().filter(Figure.Hidden.class::isInstance).count();
    int people = seen.total().count().orElseThrow() - shown;
    assertTrue(hidden == 0 ? people == 0 : hidden >= 2 && people >= threshold);
  }

  @Property
  void a_table_in_which_nobody_is_few_passes_whole(
      @ForAll @IntRange(min = 2, max = 30) int threshold,
      @ForAll @From("tables") List<Integer> above) {
    List<Integer> counts = above.stream().map(more -> threshold + more).toList();
    if (counts.isEmpty()) {
      return;
    }
    assertTrue(
        pass(counts, threshold).byCategory().values().stream()
            .allMatch(Figure.Shown.class::isInstance));
  }

  @Property
  void the_same_table_always_looks_the_same(
      @ForAll @From("tables") List<Integer> counts,
      @ForAll @IntRange(min = 2, max = 30) int threshold) {
    assertEquals(pass(counts, threshold), pass(counts, threshold));
  }

  @Property
  void nobody_sees_whether_a_category_is_empty_or_small(
      @ForAll @From("smallTables") List<Integer> counts,
      @ForAll @IntRange(min = 2, max = 6) int threshold) {
    // One person moves between two small categories: the table looks the same before and after.
    List<Integer> moved = new ArrayList<>(counts);
    moved.add(0);
    List<Integer> before = new ArrayList<>(counts);
    before.add(0);
    int from = moved.indexOf(Collections.max(moved.stream().filter(c -> c < threshold).toList()));
    if (moved.get(from) == 0) {
      return;
    }
    moved.set(from, moved.get(from) - 1);
    moved.set(moved.size() - 1, 1);
    assertEquals(pass(before, threshold), pass(moved, threshold));
  }

  private static GatedTable pass(List<Integer> counts, int threshold) {
    Map<String, Integer> cells = new LinkedHashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      cells.put("category " + i, counts.get(i));
    }
    return new Gate(threshold).pass(new TrueCounts(cells));
  }
}
