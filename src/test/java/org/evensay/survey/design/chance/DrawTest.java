package org.evensay.survey.design.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against others who reckon the same. */
class DrawTest {

  /** As rosettacode.org, "Pseudo-random numbers/Splitmix64", has them. */
  @Test
  void the_numbers_are_those_that_are_published() {
    SplitMix chance = new SplitMix(1_234_567);
    for (String number :
        List.of(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821")) {
      assertEquals(number, Long.toUnsignedString(chance.next()));
    }
  }

  @Test
  void the_numbers_are_those_of_the_jdk() {
    for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE, 0x9e3779b97f4a7c15L, 42}) {
      SplitMix chance = new SplitMix(seed);
      SplittableRandom other = new SplittableRandom(seed);
      for (int i = 0; i < 1_000; i++) {
        assertEquals(other.nextLong(), chance.next());
      }
    }
  }

  /** The worked example of docs/chance.md, which a program in another language reckoned. */
  @Test
  void the_example_that_is_written_down_comes_out() {
    Draw draw = Draw.of("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    assertEquals(2_722_270_588L, draw.seed());
    assertEquals(
        List.of("alone", "time", "far", "money"),
        draw.order("stops", List.of("money", "far", "alone", "time")));
    assertEquals(2, draw.among("version", List.of(1, 1, 1)));
    assertEquals(
        List.of("alone", "far", "money", "time"),
        new Draw(12_345).order("stops", List.of("money", "far", "alone", "time")));
  }

  @Test
  void what_is_drawn_under_one_name_is_not_what_is_drawn_under_another() {
    List<Integer> all = IntStream.range(0, 20).boxed().toList();

    assertNotEquals(new Draw(1).order("a", all), new Draw(1).order("b", all));
    assertNotEquals(new Draw(1).order("a", all), new Draw(2).order("a", all));
  }

  @Test
  void nothing_and_one_stay_as_they_are() {
    assertEquals(List.of(), new Draw(7).order("a", List.of()));
    assertEquals(List.of("x"), new Draw(7).order("a", List.of("x")));
    assertEquals(0, new Draw(7).among("a", List.of(5)));
  }

  /** Reckoned by the Python of docs/chance.md. */
  @Test
  void numbers_lie_between_0_and_1_and_are_those_that_are_written_down() {
    DoubleSupplier numbers = new Draw(2_722_270_588L).numbers("random lot");

    assertEquals(0.9478435051878541, numbers.getAsDouble());
    assertEquals(0.6283762585686318, numbers.getAsDouble());
  }
}
