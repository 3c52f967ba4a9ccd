package org.evensay.insight.results.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/**
 * Choices two by two: in which share of its pairs each was chosen, and how strong that makes it.
 * Who could not decide counts half for either. A choice is shown only where enough people chose it
 * over another, and enough did not: what nearly everybody said of it is what each one said.
 */
final class PairwiseCounts implements Counts {

  /** As weak as a prior can be that counts anything. */
  private static final double PRIOR = 0.5;

  /** How finely a share may be told; the fewer decisions, the more coarsely. */
  private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2};

  private static final double WHOLE = 100;
  private static final double INTERVAL = 1.959963984540054;
  private static final int LEAST_HIDDEN = 2;

  private final AskedPeople people = new AskedPeople();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<List<String>, Double> wins = new HashMap<>();
  private final Map<String, Integer> choosing = new HashMap<>();
  private final Map<String, Integer> leaving = new HashMap<>();

  PairwiseCounts(Question question) {
    know(question);
  }

  private void know(Question question) {
    for (Choice choice : question.choices()) {
      places.putIfAbsent(choice.name(), places.size());
    }
  }

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    know(asked);
    Set<String> chosen = new HashSet<>();
    Set<String> left = new HashSet<>();
    boolean any = false;
    for (String pair : answer.map(Answer::values).orElse(List.of())) {
      String[] two = pair.split("[>=]", 2);
      if (two.length == 2 && places.containsKey(two[0]) && places.containsKey(two[1])) {
        any = true;
        boolean decided = pair.contains(">");
        wins.merge(List.of(two[0], two[1]), decided ? 1 : 0.5, Double::sum);
        left.add(two[1]);
        if (decided) {
          chosen.add(two[0]);
        } else {
          wins.merge(List.of(two[1], two[0]), 0.5, Double::sum);
          left.add(two[0]);
        }
      }
    }
    people.add(asked, any);
    chosen.forEach(choice -> choosing.merge(choice, 1, Integer::sum));
    left.forEach(choice -> leaving.merge(choice, 1, Integer::sum));
  }

  @Override
  public Figures figures(Gating gating) {
    List<String> names = List.copyOf(places.keySet());
    double[][] matrix = matrix(names);
    Set<String> shown = shown(gating);
    Map<String, Map<String, Double>> values =
        List.of(Figures.WINS, Figures.STRENGTH, Figures.LOW, Figures.HIGH).stream()
            .collect(Collectors.toMap(name -> name, name -> new LinkedHashMap<>()));
    if (!shown.isEmpty()) {
      BradleyTerry model = BradleyTerry.of(matrix, PRIOR);
      for (String choice : shown) {
        int place = names.indexOf(choice);
        double step = step(matrix, place, gating);
        double strength = rounded(BradleyTerry.chance(model.aboveMean(place)), step);
        double error = INTERVAL * model.errorAboveMean(place);
        double above = Math.log(strength / (1 - strength));
        values.get(Figures.WINS).put(choice, rounded(share(matrix, place), step));
        values.get(Figures.STRENGTH).put(choice, strength);
        values.get(Figures.LOW).put(choice, rounded(BradleyTerry.chance(above - error), step));
        values.get(Figures.HIGH).put(choice, rounded(BradleyTerry.chance(above + error), step));
      }
    }
    Map<String, GatedTable> tables = Map.of(Figures.BASE, people.table(gating));
    return new Figures(tables, values);
  }

  /** The last one of two or more could be worked out from the others: two are hidden, or none. */
  private Set<String> shown(Gating gating) {
    List<String> shown = new ArrayList<>(places.keySet());
    shown.removeIf(
        choice ->
            gating.isFew(people.answered() - 2 * gating.threshold())
                || gating.isFew(choosing.getOrDefault(choice, 0))
                || gating.isFew(leaving.getOrDefault(choice, 0)));
    int hidden = places.size() - shown.size();
    for (int more = hidden; more > 0 && more < LEAST_HIDDEN && !shown.isEmpty(); more++) {
      shown.stream()
          .min((one, other) -> choosing.get(one) - choosing.get(other))
          .ifPresent(shown::remove);
    }
    return Set.copyOf(shown);
  }

  private double[][] matrix(List<String> names) {
    double[][] matrix = new double[names.size()][names.size()];
    wins.forEach((pair, times) -> matrix[places.get(pair.get(0))][places.get(pair.get(1))] = times);
    return matrix;
  }

  private static double share(double[][] matrix, int one) {
    double won = 0;
    double all = 0;
    for (int other = 0; other < matrix.length; other++) {
      won += matrix[one][other];
      all += matrix[one][other] + matrix[other][one];
    }
    return won / all;
  }

  /** One share stands for as many decisions as the threshold has people. */
  private static double step(double[][] matrix, int one, Gating gating) {
    double decisions = 0;
    for (int other = 0; other < matrix.length; other++) {
      decisions += matrix[one][other] + matrix[other][one];
    }
    for (double step : STEPS) {
      if (step * decisions >= gating.threshold()) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  /** Never all and never none: what was always chosen is not told. */
  private static double rounded(double share, double step) {
    double told = Math.min(1 - step, Math.max(step, Math.round(share / step) * step));
    return Math.round(told * WHOLE) / WHOLE;
  }
}
