package org.evensay.survey.design.expression;

import java.time.Instant;
import java.util.List;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;

/**
 * Where an expression finds the values of the questions it names, when it needs nothing else: no
 * clock, no language, no repeated groups.
 */
@FunctionalInterface
public interface Values extends Context {

  /**
   * What was answered: one value for one choice, a number or a text; several for several choices;
   * none where nothing was answered or the question is not shown.
   */
  List<String> of(String name);

  @Override
  default Value value(String name) {
    return Value.of(of(name));
  }

  /** The beginning of the count of days; whoever knows what time it is says so. */
  @Override
  default Instant now() {
    return Instant.EPOCH;
  }
}
