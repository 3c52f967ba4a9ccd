package org.evensay.codesign.weighing.method;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one member shares out her points over a list of asks. Immutable; every ask of the list has
 * points, 0 at the least, and together they are exactly the total.
 *
 * @param <A> what names an ask
 */
public final class Allocation<A> {

  private final Map<A, Integer> points;
  private final int total;

  private Allocation(Map<A, Integer> points, int total) {
    this.points = points;
    this.total = total;
  }

  /**
   * An allocation.
   *
   * @param asks the whole list; one that {@code points} lacks gets 0
   * @throws IllegalArgumentException when points are negative, belong to an ask that is not in the
   *     list, or do not add up to {@code total}
   */
  public static <A> Allocation<A> of(int total, Collection<A> asks, Map<A, Integer> points) {
    Map<A, Integer> all = new LinkedHashMap<>();
    long sum = 0;
    for (A ask : asks) {
      int given = points.getOrDefault(ask, 0);
      if (given < 0) {
        throw new IllegalArgumentException("points cannot be negative");
      }
      all.put(ask, given);
      sum += given;
    }
    if (!all.keySet().containsAll(points.keySet())) {
      throw new IllegalArgumentException("points for an ask that is not in the list");
    }
    if (total <= 0 || sum != total) {
      throw new IllegalArgumentException("points add up to " + sum + ", not to " + total);
    }
    return new Allocation<>(Collections.unmodifiableMap(all), total);
  }

  /** The points of every ask, in the list's order. */
  public Map<A, Integer> points() {
    return points;
  }

  /** What all points add up to. */
  public int total() {
    return total;
  }

  /** The part of her points that she gave to this ask. */
  Fraction share(A ask) {
    return Fraction.of(points.get(ask), total);
  }
}
