package org.evensay.insight.results.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/**
 * The best and the worst: two tables of the same people. How many found a choice neither the one
 * nor the other is what both tell together, and too few of them must not be told.
 */
final class BestWorstCounts implements Counts {

  private final AskedPeople people = new AskedPeople();
  private final Map<String, Integer> best = new LinkedHashMap<>();
  private final Map<String, Integer> worst = new LinkedHashMap<>();

  BestWorstCounts(Question question) {
    know(question);
  }

  private void know(Question question) {
    for (Choice choice : question.choices()) {
      best.putIfAbsent(choice.name(), 0);
      worst.putIfAbsent(choice.name(), 0);
    }
  }

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    know(asked);
    List<String> both = answer.map(Answer::values).orElse(List.of());
    boolean whole = both.size() == 2 && best.keySet().containsAll(both);
    people.add(asked, whole);
    if (whole) {
      best.merge(both.get(0), 1, Integer::sum);
      worst.merge(both.get(1), 1, Integer::sum);
    }
  }

  @Override
  public Figures figures(Gating gating) {
    boolean known = people.isKnown(gating);
    GatedTable bests = gating.pass(best, known, Set.of());
    boolean telling =
        best.keySet().stream()
            .filter(choice -> bests.byCategory().get(choice).count().isPresent())
            .anyMatch(choice -> gating.isFew(neither(choice)));
    return new Figures(
        Map.of(
            Figures.BASE,
            people.table(gating),
            Figures.BEST,
            bests,
            Figures.WORST,
            gating.pass(worst, known, telling ? worst.keySet() : Set.of())),
        Map.of());
  }

  private int neither(String choice) {
    return people.answered() - best.get(choice) - worst.get(choice);
  }
}
