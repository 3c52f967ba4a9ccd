package org.evensay.survey.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.question.Question;

/** The questions that were asked before, as a condition can name them. */
final class Asked implements Scope {

  private final Map<String, Named> byName = new LinkedHashMap<>();

  /** One question more, for conditions after it. */
  void add(Question question) {
    Named named = question.named();
    byName.put(question.name(), question.wording().showIf().map(named::shownIf).orElse(named));
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
