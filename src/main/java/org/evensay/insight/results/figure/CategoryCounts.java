package org.evensay.insight.results.figure;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.Question;

/**
 * One answer out of several, which exclude each other. A choice that only an earlier edition had
 * stays a category of its own: put into another one, it would show by how much that one grew.
 *
 * <p>Where it hangs on another answer which choices are offered, those that are offered together
 * are a table each: the towns of one county must not add up to the county.
 */
final class CategoryCounts implements Counts {

  private final AskedPeople people = new AskedPeople();
  private final Map<String, Integer> cells = new LinkedHashMap<>();
  private final Map<String, List<String>> offeredWith = new LinkedHashMap<>();
  private final Map<Question, Set<String>> known = new IdentityHashMap<>();

  CategoryCounts(Question question) {
    know(question).forEach(choice -> cells.put(choice, 0));
  }

  private Set<String> know(Question question) {
    return known.computeIfAbsent(
        question,
        asked -> {
          Set<String> columns =
              asked
                  .offer()
                  .condition()
                  .map(condition -> new LinkedHashSet<>(condition.columns()))
                  .orElseGet(LinkedHashSet::new);
          columns.remove(Offer.NAME);
          asked
              .choices()
              .forEach(choice -> offeredWith.putIfAbsent(choice.name(), group(choice, columns)));
          return asked.choices().stream()
              .map(Choice::name)
              .collect(Collectors.toCollection(LinkedHashSet::new));
        });
  }

  private static List<String> group(Choice choice, Set<String> columns) {
    return choice.isSpecial()
        ? List.of()
        : columns.stream().map(column -> choice.values().getOrDefault(column, "")).toList();
  }

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    Optional<String> category =
        answer.flatMap(given -> given.values().stream().findFirst()).filter(know(asked)::contains);
    people.add(asked, category.isPresent());
    category.ifPresent(choice -> cells.merge(choice, 1, Integer::sum));
  }

  @Override
  public Figures figures(Gating gating) {
    return Figures.of(Figures.ANSWERS, table(gating));
  }

  private GatedTable table(Gating gating) {
    Map<String, Integer> all = people.with(cells);
    Set<List<String>> groups = new HashSet<>(offeredWith.values());
    groups.remove(List.<String>of());
    Map<String, Figure> figures = new LinkedHashMap<>();
    Figure total = new Figure.Hidden();
    if (groups.size() > 1) {
      all.keySet().forEach(category -> figures.put(category, new Figure.Hidden()));
      groups.add(List.of());
      groups.forEach(group -> figures.putAll(of(group, all, gating).byCategory()));
    } else {
      GatedTable whole = gating.pass(all);
      figures.putAll(whole.byCategory());
      total = whole.total();
    }
    figures.putIfAbsent(Figures.UNANSWERED, new Figure.Hidden());
    return new GatedTable(figures, total);
  }

  private GatedTable of(List<String> group, Map<String, Integer> all, Gating gating) {
    Map<String, Integer> some = new LinkedHashMap<>(all);
    some.keySet().removeIf(one -> !offeredWith.getOrDefault(one, List.of()).equals(group));
    return gating.pass(some, false, Set.of());
  }
}
