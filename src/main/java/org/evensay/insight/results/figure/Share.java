package org.evensay.insight.results.figure;

/**
 * A share with its 95 % interval by Wilson's score method (E. B. Wilson, <i>Probable inference, the
 * law of succession, and statistical inference</i>, JASA 22, 1927), without continuity correction.
 * The interval treats those who answered as if drawn by chance, which an open call is not: it says
 * how much chance alone could do, not how the call was biased.
 *
 * @param value between 0 and 1
 */
public record Share(double value, double low, double high) {

  private static final double Z = 1.959963984540054;

  /**
   * The share of some among a base.
   *
   * @throws IllegalArgumentException when the base is 0, or smaller than the part
   */
  public static Share of(int part, int base) {
    if (base <= 0 || part < 0 || part > base) {
      throw new IllegalArgumentException(part + " of " + base);
    }
    double n = base;
    double p = part / n;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    // Rounding must not put a bound outside the share it is the bound of.
    return new Share(
        p, Math.max(0, Math.min(p, centre - half)), Math.min(1, Math.max(p, centre + half)));
  }
}
