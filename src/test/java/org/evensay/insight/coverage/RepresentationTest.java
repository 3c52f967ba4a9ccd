package org.evensay.insight.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RepresentationTest {

  @Test
  void the_big_ask_was_on_par_for_children_in_care() {
    Representation inCare = Representation.of(3_800, 557_077, 0.007);

    assertEquals(0.682 / 0.70, inCare.ratio(), 1e-3);
    assertTrue(inCare.low() < 1 && inCare.high() > 1, inCare.toString());
    assertFalse(inCare.isMissed());
    // 0.7 % of 557,077 is 3,899.539, 99.539 more than 3,800; each new one counts for 0.993.
    assertEquals(101, inCare.gap());
  }

  @Test
  void a_group_that_chance_alone_would_not_leave_out_so_far_is_missed() {
    Representation missed = Representation.of(10, 400, 0.142);

    assertTrue(missed.isMissed());
    assertEquals(0.025 / 0.142, missed.ratio(), 1e-12);
  }

  @Test
  void a_group_that_is_heard_exactly_as_much_as_its_size_has_no_gap() {
    Representation even = Representation.of(25, 100, 0.25);

    assertEquals(1, even.ratio());
    assertEquals(0, even.gap());
  }

  @Test
  void rounding_asks_for_nobody_more_than_it_takes() {
    // Seven more of a tenth of the people: (3 + 7) of 100, exactly.
    assertEquals(7, Representation.of(3, 93, 0.1).gap());
    // 93,699.063 less 144 is 93,555.063, and that is 1,485,001 times 0.063.
    assertEquals(1_485_001, Representation.of(144, 99_999, 0.937).gap());
    // Five sixths, which no number of this machine is.
    assertEquals(0, Representation.of(5, 6, 5.0 / 6).gap());
  }

  @Test
  void a_reference_is_a_part_of_the_population_never_none_or_all_of_it() {
    for (double reference : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Representation.of(1, 10, reference),
          "" + reference);
    }
  }
}
