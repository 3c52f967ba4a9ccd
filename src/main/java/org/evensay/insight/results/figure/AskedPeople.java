package org.evensay.insight.results.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.question.Question;

/**
 * How many were asked a question, and how many answered it. That nobody left it out is known
 * beforehand of a question that has to be answered, and then no secret.
 */
final class AskedPeople {

  private int asked;
  private int answered;
  private boolean optional;

  void add(Question question, boolean isAnswered) {
    asked++;
    answered += isAnswered ? 1 : 0;
    optional |= !question.wording().required();
  }

  int answered() {
    return answered;
  }

  int asked() {
    return asked;
  }

  /** Whether it is known beforehand that everybody answered. */
  boolean isOfAll() {
    return !optional && answered == asked;
  }

  /** Counts of those who answered, with those who did not unless there can be none. */
  Map<String, Integer> with(Map<String, Integer> counts) {
    Map<String, Integer> all = new LinkedHashMap<>(counts);
    if (!isOfAll()) {
      all.put(Figures.UNANSWERED, asked - answered);
    }
    return all;
  }

  /** How many answered, as far as it may be seen. */
  GatedTable table(Gating gating) {
    return isOfAll() && gating.totalKnown()
        ? gating.pass(Map.of(Figures.ANSWERED, answered))
        : gating.pass(with(Map.of(Figures.ANSWERED, answered)));
  }

  /** Whether it may be known how many answered. */
  boolean isKnown(Gating gating) {
    return table(gating).byCategory().get(Figures.ANSWERED).count().isPresent();
  }
}
