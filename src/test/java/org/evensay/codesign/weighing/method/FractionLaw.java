package org.evensay.codesign.weighing.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FractionLaw {

  @Property
  void a_fraction_is_in_lowest_terms_whatever_it_was_made_of(
      @ForAll int numerator,
      @ForAll @IntRange(min = 1) int denominator,
      @ForAll @IntRange(min = 1) int times) {
    Fraction fraction = Fraction.of(numerator, denominator);

    assertEquals(BigInteger.ONE, fraction.numerator().gcd(fraction.denominator()));
    assertEquals(
        fraction, Fraction.of((long) numerator * times, (long) denominator * times), "the same");
  }

  @Property
  void adding_and_taking_away_undo_each_other_exactly(
      @ForAll int a,
      @ForAll @IntRange(min = 1) int b,
      @ForAll int c,
      @ForAll @IntRange(min = 1) int d) {
    Fraction one = Fraction.of(a, b);
    Fraction other = Fraction.of(c, d);

    assertEquals(one, one.plus(other).minus(other));
    assertEquals(one.plus(other), other.plus(one));
    assertEquals(one.minus(other).absolute(), other.minus(one).absolute());
  }

  @Property
  void parts_add_up_to_the_whole_again(
      @ForAll int a,
      @ForAll @IntRange(min = 1) int b,
      @ForAll @IntRange(min = 1, max = 40) int parts) {
    Fraction whole = Fraction.of(a, b);
    Fraction part = whole.dividedBy(parts);
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < parts; i++) {
      sum = sum.plus(part);
    }

    assertEquals(whole, sum);
  }

  @Property
  void order_is_that_of_the_products_across(
      @ForAll int a,
      @ForAll @IntRange(min = 1) int b,
      @ForAll int c,
      @ForAll @IntRange(min = 1) int d) {
    int order = Long.compare((long) a * d, (long) c * b);

    assertEquals(order, Integer.signum(Fraction.of(a, b).compareTo(Fraction.of(c, d))));
  }

  @Example
  void a_third_three_times_is_one_and_a_tenth_three_times_is_three_tenths() {
    Fraction third = Fraction.of(1, 3);
    Fraction tenth = Fraction.of(1, 10);

    assertEquals(Fraction.of(1, 1), third.plus(third).plus(third));
    assertEquals(Fraction.of(3, 10), tenth.plus(tenth).plus(tenth));
    assertEquals(1.0 / 3, third.value());
  }

  @Example
  void nothing_is_divided_by_nothing_or_less() {
    assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, -2));
    assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, 2).dividedBy(0));
  }
}
