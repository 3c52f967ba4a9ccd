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

/** The questions that were asked before, as a condition can name them. */
final class Asked implements Scope {

  private final Map<String, Named> byName = new LinkedHashMap<>();
  private final Set<String> around = new HashSet<>();

  /** One question more, for conditions after it. */
  void add(Question question) {
    Named plain = question.named();
    Named named =
        question
            .wording()
            .showIf()
            .map(it -> plain.shownIf(it.neverHolds(this) ? Expression.NEVER : it))
            .orElseGet(() -> hasToBeAnswered(question) ? plain.surely() : plain);
    byName.put(question.name(), named);
    question
        .wording()
        .round()
        .filter(round -> around.contains(round.group()))
        .ifPresent(round -> byName.put(round.question(), named.called(round.question())));
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
