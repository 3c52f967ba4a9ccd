package org.evensay.survey.design.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.value.Kind;

/** Questions that are known to a test. */
class KnownScope implements Scope {

  private final Map<String, Named> byName = new LinkedHashMap<>();

  KnownScope(Named... known) {
    for (Named one : known) {
      byName.put(one.name(), one);
    }
  }

  KnownScope(Kind kind, String... names) {
    for (String name : names) {
      byName.put(name, Named.of(name, kind));
    }
  }

  @Override
  public Optional<Named> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Set<String> names() {
    return byName.keySet();
  }
}
