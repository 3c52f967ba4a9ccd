package org.evensay.survey.design.reading;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SharedPoints;

/** The questions that were asked before, as a condition can name them. */
final class Asked implements Scope {

  private final Map<String, Named> byName = new LinkedHashMap<>();
  private final Set<String> around = new HashSet<>();

  /** Which of the names are of the points of single choices. */
  private final Set<String> points = new HashSet<>();

  /** One question more, for conditions after it. */
  void add(Question question) {
    Named plain = question.named();
    Named named =
        question
            .wording()
            .showIf()
            .map(it -> plain.shownIf(it.neverHolds(this) ? Expression.NEVER : it))
            .orElseGet(() -> hasToBeAnswered(question) ? plain.surely() : plain);
    add(question, question.name(), named);
    question
        .wording()
        .round()
        .filter(round -> around.contains(round.group()))
        .map(Round::question)
        .ifPresent(name -> add(question, name, named.called(name)));
  }

  private void add(Question question, String name, Named named) {
    byName.put(name, named);
    points.remove(name);
    if (question instanceof SharedPoints shared) {
      for (String one : shared.named(name).keySet()) {
        // Where a question has the name in what was published once, it means the question.
        if (points.contains(one) || !byName.containsKey(one)) {
          points.add(one);
          byName.put(one, named.called(one).typed(Kind.NUMBER).between(0, shared.total()));
        }
      }
    }
  }

  /** Of one that is always shown: where no choice may be left, there may be no answer. */
  private static boolean hasToBeAnswered(Question question) {
    return question.wording().required()
        && question.wording().round().isEmpty()
        && question.asks()
        && question.visible()
        && question.offer().condition().isEmpty();
  }

  /** What comes now stands in a repeated group. */
  void begin(String group) {
    around.add(group);
    byName.put(group, Named.of(group, Kind.LIST));
  }

  /** What comes now stands outside of it: its questions are there once for each round. */
  void end(String group, Set<String> questions) {
    around.remove(group);
    questions.forEach(
        name -> byName.computeIfPresent(name, (same, named) -> named.repeatedIn(group)));
  }

  @Override
  public Set<String> groups() {
    return Collections.unmodifiableSet(around);
  }

  @Override
  public Optional<Named> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Set<String> names() {
    return byName.keySet();
  }

  /** A page that came back would show other questions than before. */
  @Override
  public boolean steady() {
    return true;
  }
}
