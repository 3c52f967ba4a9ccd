package org.evensay.insight.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody can work out of a table who knows everything that is shown of it, the total, the
 * threshold and the rule by which categories are hidden: an attack on minimality (R. C. Wong and
 * others, <i>Minimality attack in privacy preserving data publishing</i>, VLDB 2007).
 *
 * <p>By that rule the hidden categories are either all small, or all small but one: the one that
 * had to go with them, smaller than all that are shown, or as small and before them.
 */
final class Guess {

  private final Map<String, Integer> cells;
  private final Set<String> hidden;
  private final int threshold;
  private final int people;

  /**
   * A guess at a table.
   *
   * @param cells all categories in order; of those that are hidden only the sum is looked at
   */
  Guess(Map<String, Integer> cells, Set<String> hidden, int threshold) {
    this.cells = cells;
    this.hidden = hidden;
    this.threshold = threshold;
    this.people = hidden.stream().mapToInt(cells::get).sum();
  }

  /** Whether it can only be right: a hidden category below the threshold has one possible count. */
  boolean isSure() {
    return hidden.stream()
        .anyMatch(category -> cells.get(category) < threshold && possible(category).size() == 1);
  }

  /** Every count that a hidden category can have. */
  private Set<Integer> possible(String category) {
    Set<Integer> counts = new TreeSet<>();
    int largestSmall = threshold - 1;
    for (int own = 0; own < threshold; own++) {
      int others = people - own;
      if (others >= 0 && others <= (hidden.size() - 1) * largestSmall) {
        counts.add(own);
      }
    }
    for (String large : hidden) {
      for (int small = 0; small < threshold; small++) {
        if (mayGoWithSmallOnes(large, people - small)) {
          addCounts(counts, category, large, small);
        }
      }
    }
    return counts;
  }

  /** The counts of a category when one is large and all others together have so few people. */
  private void addCounts(Set<Integer> counts, String category, String large, int small) {
    if (category.equals(large)) {
      counts.add(people - small);
    } else if (hidden.size() == 2) {
      counts.add(small);
    } else {
      for (int own = 0; own <= small; own++) {
        counts.add(own);
      }
    }
  }

  private boolean mayGoWithSmallOnes(String category, int count) {
    if (count < threshold) {
      return false;
    }
    boolean before = true;
    for (Map.Entry<String, Integer> other : cells.entrySet()) {
      if (other.getKey().equals(category)) {
        before = false;
      } else if (!hidden.contains(other.getKey())
          && (other.getValue() < count || other.getValue() == count && before)) {
        return false;
      }
    }
    return true;
  }
}
