package org.evensay.insight.results.figure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which counts may be shown of choices of which one person has several. Together they are more than
 * the people, so that a single one cannot be worked out as what is left; what can is how many did
 * not have a choice, and, from the sum of all, how few had more of them than they needed, or fewer
 * than they could.
 *
 * @param people how many have at least one
 * @param known whether it may be known how many they are
 * @param besides how many more they may be, for all that is known
 */
record Overlap(
    Map<String, Integer> counts,
    int people,
    boolean known,
    int besides,
    long aboveLeast,
    long belowMost) {

  private static final int LEAST_HIDDEN = 2;

  /**
   * The choices whose counts must not be seen.
   *
   * @param others those that another table does not go with
   */
  Set<String> hidden(int threshold, Set<String> others) {
    Set<String> hidden = new HashSet<>(others);
    counts.forEach(
        (choice, count) -> {
          // What is shown tells that enough people did not have it: too many must not be left over.
          boolean toldTooMuch = !known && people + besides - count < 2 * threshold;
          if (count < threshold || people - count < threshold || toldTooMuch) {
            hidden.add(choice);
          }
        });
    boolean sumTells = aboveLeast < threshold || belowMost < threshold;
    while (sumTells && hidden.size() < counts.size() && !isEnough(hidden, threshold)) {
      counts.keySet().stream()
          .filter(choice -> !hidden.contains(choice))
          .min(Comparator.comparing(counts::get))
          .ifPresent(hidden::add);
    }
    return hidden;
  }

  private boolean isEnough(Set<String> hidden, int threshold) {
    int known = hidden.stream().mapToInt(counts::get).sum();
    return hidden.size() >= LEAST_HIDDEN && known >= threshold;
  }
}
