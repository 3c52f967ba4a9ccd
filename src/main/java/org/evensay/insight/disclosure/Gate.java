package org.evensay.insight.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Threshold suppression with protection of complements: primary and secondary cell suppression of a
 * one-way table with a published total (Hundepool et al., <i>Statistical Disclosure Control</i>,
 * Wiley 2012, chapter 4).
 *
 * <p>First every category below the threshold is hidden, empty ones too. What is hidden can always
 * be worked out as one sum, the total less what is shown; so the smallest shown category is hidden
 * as well until at least two are, and they stand for at least as many people as the threshold. Of
 * categories of the same size the first goes first, so that the same table always looks the same.
 *
 * <p>Rarely that rule itself gives a count away, to who knows it: shown is 10 of 28 people, and had
 * one of the other two categories been 10 or more, another one would have been hidden. Of such a
 * table only the total is shown, and it looks like one in which everybody but one category is few.
 */
public final class Gate {

  private static final int LEAST_HIDDEN = 2;

  private final int threshold;

  /**
   * A gate.
   *
   * @param threshold the smallest number of people that a figure may stand for, at least 2
   */
  public Gate(int threshold) {
    if (threshold < LEAST_HIDDEN) {
      throw new IllegalArgumentException("a threshold below 2 protects nobody");
    }
    this.threshold = threshold;
  }

  /** Lets a table through whose total may be known, with what must not be seen hidden. */
  public GatedTable pass(TrueCounts counts) {
    return pass(counts, true, Set.of());
  }

  /**
   * Lets a table through whose total is hidden in another table: it never shows all of its
   * categories, since together they are that total.
   */
  public GatedTable passWithoutTotal(TrueCounts counts) {
    return pass(counts, false, Set.of());
  }

  /**
   * The same, with more hidden: what would give something away together with another table.
   *
   * @param totalKnown whether the total may be known
   * @param besides categories that are hidden however many people they stand for
   */
  public GatedTable pass(TrueCounts counts, boolean totalKnown, Set<String> besides) {
    Map<String, Integer> cells = counts.byCategory();
    Set<String> hidden = new LinkedHashSet<>();
    cells.forEach(
        (category, count) -> {
          if (count < threshold || besides.contains(category)) {
            hidden.add(category);
          }
        });
    while (!(hidden.isEmpty() && totalKnown) && !isSafe(cells, hidden)) {
      Optional<String> smallest =
          cells.keySet().stream()
              .filter(category -> !hidden.contains(category))
              .min(Comparator.comparing(cells::get));
      if (smallest.isEmpty()) {
        break;
      }
      hidden.add(smallest.get());
    }
    if (new Guess(cells, hidden, threshold).isSure()) {
      hidden.addAll(cells.keySet());
    }
    int everybody = cells.values().stream().mapToInt(Integer::intValue).sum();
    boolean enough = everybody >= threshold;
    Map<String, Figure> figures = new LinkedHashMap<>();
    cells.forEach(
        (category, count) ->
            figures.put(
                category,
                enough && !hidden.contains(category)
                    ? new Figure.Shown(count)
                    : new Figure.Hidden()));
    return new GatedTable(
        figures, enough && totalKnown ? new Figure.Shown(everybody) : new Figure.Hidden());
  }

  private boolean isSafe(Map<String, Integer> cells, Set<String> hidden) {
    int people = hidden.stream().mapToInt(cells::get).sum();
    return hidden.size() >= LEAST_HIDDEN && people >= threshold;
  }
}
