package org.evensay.codesign.weighing.method;

import java.math.BigInteger;

/** An exact fraction in lowest terms, its denominator positive. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0, 1);

  static Fraction of(long numerator, long denominator) {
    return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("a denominator has to be positive");
    }
    BigInteger common = numerator.gcd(denominator);
    return new Fraction(numerator.divide(common), denominator.divide(common));
  }

  Fraction plus(Fraction other) {
    return reduced(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  Fraction dividedBy(int parts) {
    return reduced(numerator, denominator.multiply(BigInteger.valueOf(parts)));
  }

  Fraction absolute() {
    return new Fraction(numerator.abs(), denominator);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  double value() {
    return numerator.doubleValue() / denominator.doubleValue();
  }
}
