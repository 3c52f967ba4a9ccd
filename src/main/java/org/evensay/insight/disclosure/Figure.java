package org.evensay.insight.disclosure;

import java.util.OptionalInt;

/** A figure that may be seen: a count, or that it is hidden. */
public sealed interface Figure {

  /** The count, when it is shown. */
  OptionalInt count();

  /** A count that may be seen. */
  record Shown(int value) implements Figure {
    @Override
    public OptionalInt count() {
      return OptionalInt.of(value);
    }
  }

  /**
   * Too small to be seen, or hidden so that another one stays hidden. There is no telling which.
   */
  record Hidden() implements Figure {
    @Override
    public OptionalInt count() {
      return OptionalInt.empty();
    }
  }
}
