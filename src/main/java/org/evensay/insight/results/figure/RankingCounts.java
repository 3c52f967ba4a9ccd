package org.evensay.insight.results.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.insight.disclosure.CoarseMean;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;

/**
 * Choices in order: how many put each first, how many gave it a place at all, and its mean place
 * among those. Whoever left a choice without a place said nothing of it: it is not taken as last.
 */
final class RankingCounts implements Counts {

  private final AskedPeople people = new AskedPeople();
  private final Map<String, Integer> first = new LinkedHashMap<>();
  private final Map<String, Integer> ranked = new LinkedHashMap<>();
  private final Map<String, Long> places = new LinkedHashMap<>();
  private long aboveLeast;
  private long belowMost;
  private boolean firstOnly = true;

  RankingCounts(Question question) {
    know(question);
  }

  private void know(Question question) {
    for (Choice choice : question.choices()) {
      first.putIfAbsent(choice.name(), 0);
      ranked.putIfAbsent(choice.name(), 0);
    }
  }

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    know(asked);
    List<String> order = new ArrayList<>(answer.map(Answer::values).orElse(List.of()));
    order.retainAll(ranked.keySet());
    people.add(asked, !order.isEmpty());
    firstOnly = firstOnly && ((Ranking) asked).most() == 1;
    for (int i = 0; i < order.size(); i++) {
      ranked.merge(order.get(i), 1, Integer::sum);
      places.merge(order.get(i), i + 1L, Long::sum);
    }
    if (!order.isEmpty()) {
      first.merge(order.get(0), 1, Integer::sum);
      aboveLeast += order.size() - 1;
      belowMost += ((Ranking) asked).most() - order.size();
    }
  }

  @Override
  public Figures figures(Gating gating) {
    GatedTable firsts = gating.pass(people.with(first));
    Set<String> nearlyAllFirst = new HashSet<>();
    ranked.forEach(
        (choice, count) -> {
          boolean seen = firsts.byCategory().get(choice).count().isPresent();
          if (seen && gating.isFew(count - first.get(choice))) {
            nearlyAllFirst.add(choice);
          }
        });
    Set<String> hidden =
        new Overlap(
                ranked,
                people.answered(),
                people.isKnown(gating),
                people.asked() - people.answered(),
                aboveLeast,
                belowMost)
            .hidden(gating.threshold(), nearlyAllFirst);
    Map<String, Figure> counts = new LinkedHashMap<>();
    Map<String, Double> means = new LinkedHashMap<>();
    ranked.forEach(
        (choice, count) -> {
          // Where only the first is asked for, it is the same people as in the other table.
          boolean seen = !firstOnly && !hidden.contains(choice);
          counts.put(choice, seen ? new Figure.Shown(count) : new Figure.Hidden());
          // That there is one tells how many gave it a place at least: others have to be left.
          if (people.asked() - 2 * gating.threshold() >= gating.threshold()) {
            CoarseMean.of(places.getOrDefault(choice, 0L), count, gating.threshold())
                .ifPresent(mean -> means.put(choice, mean));
          }
        });
    return new Figures(
        Map.of(Figures.FIRST, firsts, Figures.RANKED, new GatedTable(counts, new Figure.Hidden())),
        Map.of(Figures.PLACE, means));
  }
}
