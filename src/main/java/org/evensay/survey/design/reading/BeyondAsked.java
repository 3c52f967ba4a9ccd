package org.evensay.survey.design.reading;

import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.Scope;

/** The questions that were asked before, and what else an expression can name at its place. */
interface BeyondAsked extends Scope {

  /** The questions before. */
  Asked asked();

  @Override
  default Optional<Named> named(String name) {
    return asked().named(name);
  }

  @Override
  default Set<String> names() {
    return asked().names();
  }

  @Override
  default Set<String> groups() {
    return asked().groups();
  }

  @Override
  default boolean steady() {
    return asked().steady();
  }
}
