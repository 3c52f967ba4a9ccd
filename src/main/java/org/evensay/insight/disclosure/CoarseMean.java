package org.evensay.insight.disclosure;

import java.util.OptionalDouble;

/**
 * A mean of whole numbers, rounded so coarsely that it stands for as many sums on either side as
 * the threshold has people: with how many people there are, an exact mean is a sum, and with some
 * of its parts known, the sum tells the others.
 */
public final class CoarseMean {

  private static final double[] STEPS = {0.1, 0.2, 0.5, 1};

  private CoarseMean() {}

  /**
   * The mean, as far as it may be seen; empty where too few people stand behind it.
   *
   * @param people how many numbers were added
   */
  public static OptionalDouble of(long sum, int people, int threshold) {
    if (people < threshold) {
      return OptionalDouble.empty();
    }
    double mean = (double) sum / people;
    for (double step : STEPS) {
      if (step * people >= 2.0 * threshold) {
        return OptionalDouble.of(Math.round(Math.round(mean / step) * step * 10) / 10.0);
      }
    }
    return OptionalDouble.empty();
  }
}
