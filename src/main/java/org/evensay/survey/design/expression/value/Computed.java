package org.evensay.survey.design.expression.value;

import java.util.Optional;

/** What has a value in a context: a part of an expression, and what a function is given. */
public interface Computed {

  /** Its value. */
  Value value(Context context);

  /** Its value as a text. */
  default String text(Context context) {
    return value(context).text();
  }

  /** Its value as a number; NaN when it is none. */
  default double number(Context context) {
    return value(context).number(context.zone());
  }

  /** Whether it holds. */
  default boolean truth(Context context) {
    return value(context).truth();
  }

  /** The value that it was written with; nothing when it has to be worked out. */
  default Optional<Value> constant() {
    return Optional.empty();
  }

  /** The question or group that it names, when it is nothing else than that name. */
  default Optional<String> name() {
    return Optional.empty();
  }
}
