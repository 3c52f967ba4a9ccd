package org.evensay.survey.interchange.formula;

/** What stands between two parts of a formula, and how close it binds. */
public enum Operator {
  OR(1, "or"),
  AND(2, "and"),
  EQUAL(3, "="),
  UNEQUAL(3, "!="),
  LESS(3, "<"),
  AT_MOST(3, "<="),
  MORE(3, ">"),
  AT_LEAST(3, ">="),
  CONTAINS(3, ""),
  CONTAINS_NOT(3, ""),
  ANY_OF(3, ""),
  NONE_OF(3, ""),
  ALL_OF(3, ""),
  PLUS(4, "+"),
  MINUS(4, "-"),
  TIMES(5, "*"),
  DIVIDED(5, "div"),
  REST(5, "mod"),
  POWER(6, "");

  static final int NEGATION = 7;
  static final int WHOLE = 8;

  private final int closeness;
  private final String ours;

  Operator(int closeness, String ours) {
    this.closeness = closeness;
    this.ours = ours;
  }

  int closeness() {
    return closeness;
  }

  /** How it is written here; empty when it takes a function. */
  String ours() {
    return ours;
  }

  /** The same with its sides changed over. */
  Operator turned() {
    return switch (this) {
      case LESS -> MORE;
      case AT_MOST -> AT_LEAST;
      case MORE -> LESS;
      case AT_LEAST -> AT_MOST;
      default -> this;
    };
  }

  /** Whether it comes to a value, and is no question whether something holds. */
  public boolean isReckoning() {
    return closeness >= PLUS.closeness;
  }

  boolean isJunction() {
    return this == OR || this == AND;
  }
}
