package org.evensay.survey.design.expression;

import java.io.Serial;

/** An expression that cannot be understood, with the place where it cannot. */
public final class ExpressionProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final int position;

  ExpressionProblem(String what, int position) {
    super(what);
    this.position = position;
  }

  /** The character, from 1, at which understanding ends. */
  public int position() {
    return position;
  }
}
