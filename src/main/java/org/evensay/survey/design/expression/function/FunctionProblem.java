package org.evensay.survey.design.expression.function;

import java.io.Serial;

/** Something that a function cannot be written with. */
public final class FunctionProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final int argument;
  private final String part;

  /**
   * Made by a function.
   *
   * @param argument which argument it is, from 0
   * @param part the part of its text that nothing can be made of; empty when it is too long
   */
  FunctionProblem(int argument, String part) {
    super(part);
    this.argument = argument;
    this.part = part;
  }

  /** Which argument it is, from 0. */
  public int argument() {
    return argument;
  }

  /** The part of its text that nothing can be made of; empty when the whole is too long. */
  public String part() {
    return part;
  }
}
