package org.evensay.survey.answering.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaceTest {

  private static int[] bends(int places) {
    return IntStream.range(0, places).map(place -> Face.of(place, places).bend()).toArray();
  }

  @Test
  void faces_go_from_the_saddest_to_the_happiest_in_equal_steps() {
    assertEquals("[-100, 100]", Arrays.toString(bends(2)));
    assertEquals("[-100, -50, 0, 50, 100]", Arrays.toString(bends(5)));
    assertEquals(10, IntStream.of(bends(10)).distinct().count());
  }

  @Test
  void one_that_stands_alone_is_neither_sad_nor_happy() {
    assertEquals(0, Face.of(0, 1).bend());
  }
}
