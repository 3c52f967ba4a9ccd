package org.evensay.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CoarseMeanTest {

  @Test
  void the_fewer_people_the_coarser_the_mean() {
    assertEquals(1.7, CoarseMean.of(340, 200, 10).orElseThrow(), 1e-9);
    assertEquals(1.8, CoarseMean.of(170, 100, 10).orElseThrow(), 1e-9);
    assertEquals(1.5, CoarseMean.of(68, 40, 10).orElseThrow(), 1e-9);
    assertEquals(2, CoarseMean.of(34, 20, 10).orElseThrow(), 1e-9);
  }

  @Test
  void of_fewer_people_than_two_thresholds_there_is_none() {
    assertEquals(OptionalDouble.empty(), CoarseMean.of(30, 19, 10));
    assertEquals(OptionalDouble.empty(), CoarseMean.of(9, 9, 10));
    assertEquals(OptionalDouble.empty(), CoarseMean.of(0, 0, 10));
  }

  /**
   * Ten people each a place lower or higher: the mean may be the same, on one side or the other.
   */
  @Test
  void one_mean_stands_for_at_least_as_many_sums_as_the_threshold() {
    for (int people = 20; people <= 400; people++) {
      int same = 0;
      OptionalDouble first = CoarseMean.of(people, people, 10);
      for (long sum = people; sum <= people + 40L; sum++) {
        same += CoarseMean.of(sum, people, 10).equals(first) ? 1 : 0;
      }
      assertEquals(true, same >= 10, people + " people: " + same);
    }
  }
}
