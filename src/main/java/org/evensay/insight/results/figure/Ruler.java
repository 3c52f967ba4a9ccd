package org.evensay.insight.results.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where an answer stands on a line, and where a line may be cut: numbers at round ones, days and
 * months at months, quarters, years and decades, times of day at whole hours.
 *
 * @param place where an answer stands
 * @param steps how far apart cuts may be, the smallest first
 */
record Ruler(Function<String, BigDecimal> place, List<BigDecimal> steps) {

  private static final int LARGEST_POWER = 9;
  private static final int MONTHS = 12;
  private static final int YEAR_AND_MONTH = 7;

  static Ruler ofWholeNumbers() {
    return ofDecimals(0);
  }

  /**
   * Of numbers with decimals.
   *
   * @param places how many digits there may be behind the point
   */
  static Ruler ofDecimals(int places) {
    List<BigDecimal> steps = new ArrayList<>();
    for (int power = -places; power <= LARGEST_POWER; power++) {
      for (int digit : new int[] {1, 2, 5}) {
        steps.add(BigDecimal.valueOf(digit).scaleByPowerOfTen(power));
      }
    }
    return new Ruler(BigDecimal::new, steps);
  }

  /** Of days and months, in months since the year 0. */
  static Ruler ofMonths() {
    return new Ruler(Ruler::month, whole(1, 3, MONTHS, 5 * MONTHS, 10 * MONTHS, 50 * MONTHS));
  }

  /** Of times of day, in hours. */
  static Ruler ofHours() {
    return new Ruler(
        time -> new BigDecimal(time.substring(0, time.indexOf(':'))), whole(1, 2, 3, 6));
  }

  private static BigDecimal month(String when) {
    String[] parts = when.substring(0, YEAR_AND_MONTH).split("-");
    return BigDecimal.valueOf(Long.parseLong(parts[0]) * MONTHS + Long.parseLong(parts[1]) - 1);
  }

  private static List<BigDecimal> whole(long... steps) {
    List<BigDecimal> all = new ArrayList<>();
    for (long step : steps) {
      all.add(BigDecimal.valueOf(step));
    }
    return all;
  }

  /** The step by which a stretch is cut into no more pieces than this; the largest, if none. */
  BigDecimal step(BigDecimal length, int pieces) {
    return steps.stream()
        .filter(step -> step.multiply(BigDecimal.valueOf(pieces)).compareTo(length) >= 0)
        .findFirst()
        .orElse(steps.get(steps.size() - 1));
  }

  /** The cut at or before a place. */
  static BigDecimal cut(BigDecimal place, BigDecimal step) {
    return place.divide(step, 0, RoundingMode.FLOOR).multiply(step);
  }
}
