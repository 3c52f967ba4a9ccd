package org.evensay.survey.response.export.spss;

import java.util.List;

/**
 * What counts as missing: up to three numbers, or a range and one number; the format has no more.
 *
 * @param range the lowest and the highest number of a range; empty for none
 */
record Missing(List<Double> range, List<Double> numbers) {

  private static final int MOST = 3;

  static final Missing NONE = new Missing(List.of(), List.of());

  /** These numbers; those below zero as a range when they are too many. */
  static Missing of(List<Double> numbers, double alone) {
    if (numbers.size() <= MOST) {
      return new Missing(List.of(), numbers);
    }
    List<Double> others = numbers.stream().filter(number -> number != alone).sorted().toList();
    boolean below = others.get(others.size() - 1) < 0;
    if (!below) {
      // Codes that are numbers of their own have no order: a range could take in what was said.
      return new Missing(List.of(), numbers.subList(0, MOST));
    }
    List<Double> range = List.of(others.get(0), others.get(others.size() - 1));
    return new Missing(range, numbers.contains(alone) ? List.of(alone) : List.of());
  }

  /** How the format says how many there are. */
  int count() {
    return range.isEmpty() ? numbers.size() : -(2 + numbers.size());
  }
}
