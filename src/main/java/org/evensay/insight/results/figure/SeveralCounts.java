package org.evensay.insight.results.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SeveralChoices;

/**
 * Several choices: how many people have each. Those that stand alone, such as "none of these", are
 * a table with everybody else and with those who did not answer; what the others say overlaps.
 */
final class SeveralCounts implements Counts {

  private final AskedPeople people = new AskedPeople();
  private final Map<String, Integer> chosen = new LinkedHashMap<>();
  private final Set<String> alone = new LinkedHashSet<>();
  private int together;
  private long aboveLeast;
  private long belowMost;
  private boolean oneOnly = true;

  SeveralCounts(Question question) {
    know(question);
  }

  private void know(Question question) {
    for (Choice choice : question.choices()) {
      if (chosen.putIfAbsent(choice.name(), 0) == null && isAlone(choice)) {
        alone.add(choice.name());
      }
    }
  }

  private static boolean isAlone(Choice choice) {
    return choice.alone() || choice.notSaid();
  }

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    know(asked);
    List<String> given = new ArrayList<>(answer.map(Answer::values).orElse(List.of()));
    given.retainAll(chosen.keySet());
    people.add(asked, !given.isEmpty());
    given.stream()
        .filter(alone::contains)
        .findFirst()
        .ifPresent(only -> given.retainAll(List.of(only)));
    given.forEach(choice -> chosen.merge(choice, 1, Integer::sum));
    SeveralChoices bounds = (SeveralChoices) asked;
    oneOnly = oneOnly && bounds.most() == 1;
    if (!given.isEmpty() && !alone.contains(given.get(0))) {
      long possible = asked.choices().stream().filter(choice -> !isAlone(choice)).count();
      together++;
      aboveLeast += given.size() - bounds.least();
      belowMost += Math.min(bounds.most(), possible) - given.size();
    }
  }

  @Override
  public Figures figures(Gating gating) {
    boolean exclude = oneOnly || chosen.size() - alone.size() <= 1;
    GatedTable table = exclude ? gating.pass(people.with(chosen)) : overlapping(gating);
    Map<String, Figure> figures = new LinkedHashMap<>(table.byCategory());
    figures.putIfAbsent(Figures.UNANSWERED, new Figure.Hidden());
    return Figures.of(Figures.ANSWERS, new GatedTable(figures, table.total()));
  }

  private GatedTable overlapping(Gating gating) {
    Map<String, Integer> some = new LinkedHashMap<>(chosen);
    some.keySet().removeAll(alone);
    Map<String, Integer> apart = new LinkedHashMap<>(chosen);
    apart.keySet().retainAll(alone);
    apart.put(Figures.ANSWERED, together);
    GatedTable whole = gating.pass(people.with(apart));
    boolean known = whole.byCategory().get(Figures.ANSWERED).count().isPresent();
    int apartAndSeen =
        whole.byCategory().values().stream().mapToInt(figure -> figure.count().orElse(0)).sum();
    Set<String> hidden =
        new Overlap(
                some,
                together,
                known,
                known ? 0 : people.asked() - apartAndSeen - together,
                aboveLeast,
                belowMost)
            .hidden(gating.threshold(), Set.of());
    Map<String, Figure> figures = new LinkedHashMap<>();
    chosen.forEach(
        (choice, count) ->
            figures.put(
                choice,
                alone.contains(choice)
                    ? whole.byCategory().get(choice)
                    : hidden.contains(choice) ? new Figure.Hidden() : new Figure.Shown(count)));
    if (whole.byCategory().containsKey(Figures.UNANSWERED)) {
      figures.put(Figures.UNANSWERED, whole.byCategory().get(Figures.UNANSWERED));
    }
    return new GatedTable(figures, whole.total());
  }
}
