package org.evensay.survey.design.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.Scope;

/** Choices, and the questions before the one that offers them. */
record OfChoices(Asked asked, Map<String, Set<String>> values) implements Scope {

  @Override
  public Optional<Named> named(String name) {
    return asked.named(name);
  }

  @Override
  public Set<String> names() {
    return asked.names();
  }

  @Override
  public Optional<Named> column(String name) {
    return Optional.ofNullable(values.get(name)).map(there -> Named.column(name, there));
  }

  @Override
  public Set<String> columns() {
    return values.keySet();
  }

  @Override
  public Set<String> groups() {
    return asked.groups();
  }

  @Override
  public boolean steady() {
    return asked.steady();
  }
}
