package org.evensay.survey.interchange.formula;

import java.util.List;

/** A formula of another program as a tree; immutable. */
public sealed interface Formula {

  /** A text that is written out. */
  record Text(String text) implements Formula {}

  /** A number that is written out, as it was: digits, and a point with digits if there is one. */
  record Number(String digits) implements Formula {}

  /** True or false. */
  record Truth(boolean holds) implements Formula {}

  /** The word for no value. */
  record Nothing() implements Formula {}

  /** Values that are written out, side by side. */
  record Several(List<Formula> parts) implements Formula {
    public Several {
      parts = List.copyOf(parts);
    }
  }

  /** The answer to a question, or whatever else has a name. */
  record Reference(String name) implements Formula {}

  /** A function, in lower case, with what it is given. */
  record Call(String name, List<Formula> parts) implements Formula {
    public Call {
      parts = List.copyOf(parts);
    }
  }

  /** The opposite. */
  record Not(Formula part) implements Formula {}

  /** With the other sign. */
  record Negative(Formula part) implements Formula {}

  /** Whether there is no value. */
  record Empty(Formula part) implements Formula {}

  /** Two parts with something between. */
  record Pair(Operator operator, Formula left, Formula right) implements Formula {}

  /** Whether it is written out, so that nothing has to be worked out. */
  default boolean isWrittenOut() {
    return this instanceof Text
        || this instanceof Number
        || this instanceof Truth
        || this instanceof Nothing
        || this instanceof Several several
            && several.parts().stream().allMatch(Formula::isWrittenOut);
  }
}
