package org.evensay.insight.results.figure;

import java.util.Map;
import java.util.Set;
import org.evensay.insight.disclosure.Gate;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.disclosure.TrueCounts;

/**
 * How the figures of a question pass the gate.
 *
 * @param threshold the smallest number of people that a figure may stand for
 * @param totalKnown whether it may be known how many people were asked
 */
public record Gating(int threshold, boolean totalKnown) {

  GatedTable pass(Map<String, Integer> counts) {
    return pass(counts, totalKnown, Set.of());
  }

  /** The same with another total, and with more hidden. */
  GatedTable pass(Map<String, Integer> counts, boolean known, Set<String> besides) {
    return new Gate(threshold).pass(new TrueCounts(counts), known, besides);
  }

  boolean isFew(int people) {
    return people < threshold;
  }
}
