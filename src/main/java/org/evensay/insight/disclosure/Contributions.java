package org.evensay.insight.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people gave to each of several categories, of which the sums are to be shown: of whom may a
 * sum be told? A sum is hidden unless at least as many people as the threshold gave something to
 * it, and by the p % rule (Hundepool et al., <i>Statistical Disclosure Control</i>, Wiley 2012,
 * section 4.2.2): whoever gave the second most and takes that off the sum must not know what the
 * largest giver gave to within {@value #PERCENT} %.
 *
 * <p>All sums together are known: so one alone is never hidden, and those that are must have among
 * them one that enough people gave to.
 */
public final class Contributions {

  private static final int PERCENT = 10;
  private static final int LEAST_HIDDEN = 2;

  private final Map<String, NavigableMap<Long, Integer>> byCategory = new LinkedHashMap<>();

  /** Nothing given yet to any of these. */
  public Contributions(Collection<String> categories) {
    categories.forEach(category -> byCategory.put(category, new TreeMap<>()));
  }

  /** What one more person gave to a category; nothing is not counted. */
  public void add(String category, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("nobody can give less than nothing");
    }
    NavigableMap<Long, Integer> given =
        byCategory.computeIfAbsent(category, isNew -> new TreeMap<>());
    if (amount > 0) {
      given.merge(amount, 1, Integer::sum);
    }
  }

  /** The categories of which the sum may be shown, in order. */
  public Set<String> shown(int threshold) {
    Set<String> shown = new LinkedHashSet<>(byCategory.keySet());
    shown.removeIf(category -> !isSafe(byCategory.get(category), threshold));
    while (shown.size() < byCategory.size() && !isEnoughHidden(shown, threshold)) {
      shown.stream().min(Comparator.comparing(this::people)).ifPresent(shown::remove);
      if (shown.isEmpty()) {
        break;
      }
    }
    return shown;
  }

  private boolean isEnoughHidden(Set<String> shown, int threshold) {
    return byCategory.size() - shown.size() >= LEAST_HIDDEN
        && byCategory.keySet().stream()
            .anyMatch(category -> !shown.contains(category) && people(category) >= threshold);
  }

  private int people(String category) {
    return people(byCategory.get(category));
  }

  private static int people(NavigableMap<Long, Integer> given) {
    return given.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static boolean isSafe(NavigableMap<Long, Integer> given, int threshold) {
    if (people(given) < Math.max(threshold, LEAST_HIDDEN)) {
      return false;
    }
    long sum =
        given.entrySet().stream().mapToLong(entry -> entry.getKey() * entry.getValue()).sum();
    long largest = given.lastKey();
    long second = given.lastEntry().getValue() > 1 ? largest : given.lowerKey(largest);
    return (sum - largest - second) * 100 >= largest * PERCENT;
  }

  /** What people gave must not reach a log or a page by mistake. */
  @Override
  public String toString() {
    return byCategory.size() + " categories";
  }
}
