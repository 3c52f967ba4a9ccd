package org.evensay.codesign.weighing.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final List<String> ASKS = List.of("counsellors", "exams", "buses");

  @Test
  void an_ask_that_got_no_points_has_none_and_keeps_its_place() {
    Allocation<String> allocation =
        Allocation.of(100, ASKS, Map.of("buses", 70, "counsellors", 30));

    assertEquals(Map.of("counsellors", 30, "exams", 0, "buses", 70), allocation.points());
    assertEquals(ASKS, new ArrayList<>(allocation.points().keySet()));
    assertEquals(100, allocation.total());
  }

  @Test
  void a_share_is_the_part_of_all_points_exactly() {
    Allocation<String> allocation = Allocation.of(100, ASKS, Map.of("buses", 70, "exams", 30));

    assertEquals(Fraction.of(7, 10), allocation.share("buses"));
    assertEquals(Fraction.ZERO, allocation.share("counsellors"));
  }

  @Test
  void points_that_do_not_add_up_are_no_allocation() {
    assertRefused(100, Map.of("buses", 99));
    assertRefused(100, Map.of("buses", 50, "exams", 51));
    assertRefused(100, Map.of());
  }

  @Test
  void points_below_none_are_no_allocation_even_when_all_add_up() {
    assertRefused(100, Map.of("buses", 101, "exams", -1));
  }

  @Test
  void points_for_an_ask_that_is_not_weighted_are_no_allocation() {
    assertRefused(100, Map.of("buses", 100, "uniforms", 0));
    assertRefused(100, Map.of("buses", 50, "uniforms", 50));
  }

  @Test
  void points_too_many_to_count_do_not_wrap_around_to_the_total() {
    assertRefused(
        2, Map.of("buses", Integer.MAX_VALUE, "exams", Integer.MAX_VALUE, "counsellors", 4));
  }

  @Test
  void there_has_to_be_something_to_share_out() {
    assertRefused(0, Map.of());
    assertRefused(-5, Map.of());
  }

  @Test
  void an_allocation_cannot_be_changed_afterwards() {
    Allocation<String> allocation = Allocation.of(100, ASKS, Map.of("buses", 100));

    assertThrows(UnsupportedOperationException.class, () -> allocation.points().put("exams", 100));
  }

  private static void assertRefused(int total, Map<String, Integer> points) {
    assertThrows(IllegalArgumentException.class, () -> Allocation.of(total, ASKS, points));
  }
}
