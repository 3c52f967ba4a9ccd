package org.evensay.insight.results.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.insight.disclosure.Contributions;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SharedPoints;

/**
 * Points shared out: which share of all of them each choice got, and what the middle one of all
 * people gave to it. Editions with another number of points to share count by shares.
 */
final class PointsCounts implements Counts {

  /** Shares are kept in ten-thousandths. */
  private static final long WHOLE = 10_000;

  private static final double SHOWN_PARTS = 1_000;

  private final AskedPeople people = new AskedPeople();
  private final Map<String, NavigableMap<Long, Integer>> given = new LinkedHashMap<>();

  PointsCounts(Question question) {
    know(question);
  }

  private void know(Question question) {
    for (Choice choice : question.choices()) {
      given.putIfAbsent(choice.name(), new TreeMap<>());
    }
  }

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    know(asked);
    Map<String, Long> points =
        answer
            .filter(Answer.Shared.class::isInstance)
            .map(shared -> ((Answer.Shared) shared).points())
            .orElse(Map.of());
    people.add(asked, !points.isEmpty());
    points.forEach(
        (choice, number) -> {
          if (given.containsKey(choice)) {
            long share = number * WHOLE / ((SharedPoints) asked).total();
            given.get(choice).merge(share, 1, Integer::sum);
          }
        });
  }

  @Override
  public Figures figures(Gating gating) {
    Contributions contributions = new Contributions(given.keySet());
    given.forEach(
        (choice, amounts) ->
            amounts.forEach(
                (amount, people) -> {
                  for (int i = 0; i < people; i++) {
                    contributions.add(choice, amount);
                  }
                }));
    Set<String> shown = contributions.shown(gating.threshold());
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, Double> medians = new LinkedHashMap<>();
    for (String choice : shown) {
      long sum =
          given.get(choice).entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
      shares.put(choice, rounded((double) sum / WHOLE / people.answered()));
      // Half of the people stand on either side of the middle: each half has to be enough.
      if (!gating.isFew(people.answered() / 2)) {
        medians.put(choice, rounded((double) median(given.get(choice)) / WHOLE));
      }
    }
    return new Figures(
        Map.of(Figures.BASE, people.table(gating)),
        Map.of(Figures.SHARE, shares, Figures.MEDIAN, medians));
  }

  private static double rounded(double share) {
    return Math.round(share * SHOWN_PARTS) / SHOWN_PARTS;
  }

  /** The lower one of two in the middle: a share that somebody gave. */
  private long median(NavigableMap<Long, Integer> amounts) {
    int gave = amounts.values().stream().mapToInt(Integer::intValue).sum();
    int before = people.answered() - gave;
    int middle = (people.answered() + 1) / 2;
    for (Map.Entry<Long, Integer> amount : amounts.entrySet()) {
      if (before >= middle) {
        break;
      }
      before += amount.getValue();
      if (before >= middle) {
        return amount.getKey();
      }
    }
    return 0;
  }
}
