package org.evensay.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributionsTest {

  private static Contributions of(String... categories) {
    return new Contributions(List.of(categories));
  }

  private static void give(Contributions all, String category, int people, long amount) {
    for (int i = 0; i < people; i++) {
      all.add(category, amount);
    }
  }

  @Test
  void sums_that_enough_people_gave_to_evenly_are_all_shown() {
    Contributions all = of("a", "b");
    give(all, "a", 10, 30);
    give(all, "b", 12, 5);

    assertEquals(Set.of("a", "b"), all.shown(10));
  }

  /** The second largest giver of a knows the largest to within 9 of 100: less than 10 %. */
  @Test
  void the_largest_part_must_not_be_known_to_within_ten_per_cent() {
    Contributions known = of("a", "b", "c");
    give(known, "a", 1, 100);
    give(known, "a", 10, 1);
    give(known, "b", 20, 10);
    give(known, "c", 30, 10);
    Contributions unknown = of("a", "b", "c");
    give(unknown, "a", 1, 100);
    give(unknown, "a", 11, 1);
    give(unknown, "b", 20, 10);
    give(unknown, "c", 30, 10);

    assertEquals(Set.of("c"), known.shown(10));
    assertEquals(Set.of("a", "b", "c"), unknown.shown(10));
  }

  @Test
  void one_sum_is_never_hidden_alone_nor_with_others_that_few_gave_to() {
    Contributions all = of("a", "b", "c", "d");
    give(all, "a", 50, 10);
    give(all, "b", 40, 10);
    give(all, "c", 3, 10);

    assertEquals(Set.of("a"), all.shown(10));
  }

  @Test
  void nothing_is_shown_of_few_people() {
    Contributions all = of("a", "b");
    give(all, "a", 9, 10);
    give(all, "b", 9, 10);

    assertEquals(Set.of(), all.shown(10));
  }

  @Test
  void nobody_gives_less_than_nothing_and_nothing_is_not_counted() {
    Contributions all = of("a", "b");
    give(all, "a", 20, 0);
    give(all, "b", 20, 1);

    assertEquals(Set.of(), all.shown(10));
    assertThrows(IllegalArgumentException.class, () -> all.add("a", -1));
  }
}
