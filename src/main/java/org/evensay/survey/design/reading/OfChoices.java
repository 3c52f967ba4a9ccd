package org.evensay.survey.design.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Choices, and the questions before the one that offers them. */
record OfChoices(Asked asked, Map<String, Set<String>> values) implements BeyondAsked {

  @Override
  public Optional<Named> column(String name) {
    return Optional.ofNullable(values.get(name)).map(there -> Named.column(name, there));
  }

  @Override
  public Set<String> columns() {
    return values.keySet();
  }
}
