package org.evensay.survey.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.WholeNumber;

/** The questions that were asked before, as a condition can name them. */
final class Asked implements Scope {

  private final Map<String, Named> byName = new LinkedHashMap<>();

  /** One question more, for conditions after it. */
  void add(Question question) {
    Named named = named(question);
    byName.put(question.name(), question.wording().showIf().map(named::shownIf).orElse(named));
  }

  private static Named named(Question question) {
    String name = question.name();
    if (question instanceof Scale scale) {
      return Named.choice(
          name,
          Kind.CHOICE,
          scale.points().stream()
              .map(point -> Integer.toString(point.value()))
              .collect(Collectors.toSet()));
    }
    if (question instanceof WholeNumber number) {
      return Named.of(name, Kind.NUMBER).between(number.least(), number.most());
    }
    if (question.choices().isEmpty()) {
      return Named.of(name, Kind.TEXT);
    }
    return Named.choice(
        name,
        question instanceof SeveralChoices ? Kind.CHOICES : Kind.CHOICE,
        question.choices().stream().map(Choice::name).collect(Collectors.toSet()));
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
