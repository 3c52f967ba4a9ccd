package org.evensay.insight.coverage;

import org.evensay.insight.results.figure.Share;

/**
 * How well a group was heard: its share among those heard over its share in the population.
 *
 * @param ratio 1 when it was heard as much as its size; below 1 less, above 1 more
 * @param low the lower end of the 95 % interval of the ratio, from the interval of the share
 * @param high the upper end
 * @param gap how many more responses of this group alone would bring the ratio to 1; 0 when it is
 *     there
 */
public record Representation(Share share, double ratio, double low, double high, long gap) {

  /** What a reference may be off by: it is a quotient, and of those few are exact. */
  private static final double INEXACT = 1e-12;

  /** Below 1 by more than chance does. */
  public boolean isMissed() {
    return high < 1;
  }

  /**
   * Sets a group against its reference.
   *
   * @param heard how many of the group were heard
   * @param base how many were heard whose answer is known
   * @param reference the group's share in the population, above 0 and below 1
   */
  public static Representation of(int heard, int base, double reference) {
    if (!(reference > 0 && reference < 1)) {
      throw new IllegalArgumentException("a reference of " + reference);
    }
    Share share = Share.of(heard, base);
    // Each further response counts above and below the line: (heard + k) / (base + k) >= reference.
    double missing = ((reference - INEXACT) * base - heard) / (1 - reference);
    long gap = Math.max(0, (long) Math.ceil(missing));
    return new Representation(
        share, share.value() / reference, share.low() / reference, share.high() / reference, gap);
  }
}
