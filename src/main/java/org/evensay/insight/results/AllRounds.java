package org.evensay.insight.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.results.figure.Figures;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;

/**
 * A question of a repeated group in all of its rounds together: counted by rounds, not by people,
 * and added up from what is shown of each round and nothing else, so that it tells no more.
 *
 * @param question as the first round has it
 */
record AllRounds(Question question, Figures figures) {

  /** Those of a survey, in order. */
  static List<AllRounds> of(List<Question> questions, Map<String, Figures> figures) {
    Map<List<String>, List<Question>> byPlace = new LinkedHashMap<>();
    for (Question question : questions) {
      question
          .wording()
          .round()
          .ifPresent(
              round ->
                  byPlace.computeIfAbsent(place(round), isNew -> new ArrayList<>()).add(question));
    }
    List<AllRounds> all = new ArrayList<>();
    byPlace.values().stream()
        .filter(rounds -> rounds.size() > 1)
        .forEach(
            rounds ->
                sum(rounds, figures)
                    .ifPresent(
                        table ->
                            all.add(
                                new AllRounds(rounds.get(0), Figures.of(Figures.ANSWERS, table)))));
    return all;
  }

  private static List<String> place(Round round) {
    return List.of(round.group(), round.question());
  }

  private static Optional<GatedTable> sum(List<Question> rounds, Map<String, Figures> figures) {
    List<GatedTable> tables = new ArrayList<>();
    for (Question round : rounds) {
      Optional.ofNullable(figures.get(round.name()))
          .flatMap(those -> those.table(Figures.ANSWERS))
          .ifPresent(tables::add);
    }
    if (tables.size() < rounds.size()) {
      return Optional.empty();
    }
    Set<String> categories = tables.get(0).byCategory().keySet();
    Map<String, Figure> sums = new LinkedHashMap<>();
    categories.forEach(category -> sums.put(category, sum(tables, category)));
    return Optional.of(new GatedTable(sums, new Figure.Hidden()));
  }

  private static Figure sum(List<GatedTable> tables, String category) {
    int sum = 0;
    for (GatedTable table : tables) {
      Figure figure = table.byCategory().get(category);
      OptionalInt count = figure == null ? OptionalInt.empty() : figure.count();
      if (count.isEmpty()) {
        return new Figure.Hidden();
      }
      sum += count.getAsInt();
    }
    return new Figure.Shown(sum);
  }
}
