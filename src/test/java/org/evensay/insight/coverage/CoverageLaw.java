package org.evensay.insight.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evensay.insight.results.figure.Share;

/** A reference of so many in a thousand is used throughout: shares of whole numbers are exact. */
class CoverageLaw {

  @Property(tries = 20_000)
  void a_share_lies_inside_its_interval_and_the_interval_inside_0_and_1(
      @ForAll @IntRange(min = 1, max = 1_000_000) int base,
      @ForAll @IntRange(max = 1_000_000) int part) {
    Share share = Share.of(part % (base + 1), base);

    assertTrue(0 <= share.low() && share.low() <= share.value(), share.toString());
    assertTrue(share.value() <= share.high() && share.high() <= 1, share.toString());
  }

  @Property(tries = 20_000)
  void those_who_were_not_counted_have_the_mirrored_interval(
      @ForAll @IntRange(min = 1, max = 100_000) int base,
      @ForAll @IntRange(max = 100_000) int part) {
    Share share = Share.of(part % (base + 1), base);
    Share others = Share.of(base - part % (base + 1), base);

    assertEquals(1 - share.high(), others.low(), 1e-9);
    assertEquals(1 - share.low(), others.high(), 1e-9);
  }

  @Property(tries = 20_000)
  void the_ends_of_the_interval_are_as_far_from_the_share_as_the_method_says(
      @ForAll @IntRange(min = 1, max = 100_000) int base,
      @ForAll @IntRange(max = 100_000) int part) {
    Share share = Share.of(part % (base + 1), base);

    // Wilson's bounds are the populations whose own 95 % range just reaches the share.
    for (double bound : new double[] {share.low(), share.high()}) {
      double squared = Math.pow(share.value() - bound, 2) * base;
      assertEquals(3.841458820694124 * bound * (1 - bound), squared, 1e-7);
    }
  }

  @Property(tries = 20_000)
  void as_many_more_as_the_gap_says_reach_the_reference_and_one_fewer_does_not(
      @ForAll @IntRange(min = 1, max = 100_000) int base,
      @ForAll @IntRange(max = 100_000) int part,
      @ForAll @IntRange(min = 1, max = 999) int thousandths) {
    int heard = part % (base + 1);

    long gap = Representation.of(heard, base, thousandths / 1_000.0).gap();

    assertTrue(reaches(heard + gap, base + gap, thousandths));
    if (gap > 0) {
      assertFalse(reaches(heard + gap - 1, base + gap - 1, thousandths));
    }
  }

  private static boolean reaches(long heard, long base, int thousandths) {
    return heard * 1_000 >= base * thousandths;
  }

  @Property(tries = 20_000)
  void a_gap_stands_exactly_where_the_ratio_is_below_1(
      @ForAll @IntRange(min = 1, max = 100_000) int base,
      @ForAll @IntRange(max = 100_000) int part,
      @ForAll @IntRange(min = 1, max = 999) int thousandths) {
    int heard = part % (base + 1);

    Representation representation = Representation.of(heard, base, thousandths / 1_000.0);

    assertEquals(!reaches(heard, base, thousandths), representation.gap() > 0);
    assertTrue(representation.low() <= representation.ratio());
    assertTrue(representation.ratio() <= representation.high());
  }
}
