package org.evensay.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final Gate TEN = new Gate(10);

  /** A table of categories a, b, c …, as it is seen: a count, or -1 for what is hidden. */
  private static List<Integer> seen(Gate gate, int... counts) {
    return seen(pass(gate, counts).byCategory().values().stream().toList());
  }

  private static List<Integer> seen(List<Figure> figures) {
    return figures.stream().map(figure -> figure.count().orElse(-1)).toList();
  }

  private static GatedTable pass(Gate gate, int... counts) {
    Map<String, Integer> cells = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      cells.put(String.valueOf((char) ('a' + i)), counts[i]);
    }
    return gate.pass(new TrueCounts(cells));
  }

  private static int total(int... counts) {
    return pass(TEN, counts).total().count().orElse(-1);
  }

  @Test
  void a_table_of_large_categories_passes_as_it_is() {
    assertEquals(List.of(10, 25, 400), seen(TEN, 10, 25, 400));
    assertEquals(435, total(10, 25, 400));
  }

  @Test
  void one_small_category_takes_the_smallest_other_one_with_it() {
    assertEquals(List.of(-1, 400, -1), seen(TEN, 3, 400, 25));
    assertEquals(428, total(3, 400, 25));
  }

  @Test
  void of_categories_of_one_size_the_first_is_hidden_too() {
    assertEquals(List.of(-1, -1, 40), seen(TEN, 4, 40, 40));
  }

  @Test
  void two_small_categories_that_stand_for_enough_people_together_hide_no_other() {
    assertEquals(List.of(-1, 50, -1, 60), seen(TEN, 8, 50, 7, 60));
  }

  @Test
  void two_small_categories_that_stand_for_too_few_take_another_with_them() {
    assertEquals(List.of(-1, -1, -1, 60), seen(TEN, 4, 50, 5, 60));
  }

  @Test
  void an_empty_category_looks_like_a_small_one() {
    assertEquals(pass(TEN, 0, 12, 30), pass(TEN, 1, 11, 30));
    assertEquals(List.of(-1, -1, 30), seen(TEN, 0, 12, 30));
  }

  @Test
  void fewer_people_than_the_threshold_are_nobody_to_see() {
    assertEquals(List.of(-1, -1, -1), seen(TEN, 3, 3, 3));
    assertEquals(-1, total(3, 3, 3));
    assertEquals(-1, total(0, 0));
  }

  @Test
  void a_table_without_categories_shows_not_even_its_total() {
    assertEquals(List.of(), seen(TEN));
    assertEquals(-1, total());
  }

  @Test
  void a_single_category_is_seen_only_when_it_is_large_enough() {
    assertEquals(List.of(10), seen(TEN, 10));
    assertEquals(List.of(-1), seen(TEN, 9));
    assertEquals(-1, total(9));
  }

  @Test
  void of_what_only_one_table_can_have_led_to_nothing_but_the_total_is_shown() {
    // Shown: 10, hidden, hidden, of 28. Were one of the two hidden ones 10 or more, the first
    // category would have been hidden in its place; so both are 9, and everybody could tell.
    assertEquals(List.of(-1, -1, -1), seen(TEN, 10, 9, 9));
    assertEquals(28, total(10, 9, 9));
    // The same with 50 and 9: had it been the other way round, the second would have been hidden.
    assertEquals(List.of(-1, -1, -1), seen(TEN, 50, 50, 9));
  }

  @Test
  void a_threshold_below_two_protects_nobody_and_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Gate(1));
    assertThrows(IllegalArgumentException.class, () -> new Gate(0));
    assertThrows(IllegalArgumentException.class, () -> new Gate(-10));
    assertEquals(List.of(2, 2), seen(new Gate(2), 2, 2));
  }

  @Test
  void a_negative_count_is_no_count() {
    assertThrows(IllegalArgumentException.class, () -> pass(TEN, 12, -1));
  }

  @Test
  void true_counts_do_not_show_when_they_are_printed() {
    String printed = new TrueCounts(Map.of("looked after", 7)).toString();

    assertEquals("1 categories", printed);
  }

  @Test
  void a_table_keeps_the_order_of_its_categories_and_cannot_be_changed() {
    GatedTable table = pass(TEN, 40, 3, 20, 11);

    assertEquals(List.of("a", "b", "c", "d"), new ArrayList<>(table.byCategory().keySet()));
    assertThrows(
        UnsupportedOperationException.class,
        () -> table.byCategory().put("b", new Figure.Shown(3)));
    assertTrue(table.byCategory().get("b") instanceof Figure.Hidden);
  }
}
