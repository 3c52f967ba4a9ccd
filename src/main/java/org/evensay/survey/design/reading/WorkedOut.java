package org.evensay.survey.design.reading;

import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.Scope;

/** What is worked out by itself: chance may have a part in it, since it is drawn once. */
record WorkedOut(Asked asked) implements Scope {

  @Override
  public Optional<Named> named(String name) {
    return asked.named(name);
  }

  @Override
  public Set<String> names() {
    return asked.names();
  }

  @Override
  public Set<String> groups() {
    return asked.groups();
  }
}
