package org.evensay.survey.design.expression.function;

import java.io.Serial;

/** Something that a function cannot be written with. */
public final class FunctionProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong with a value. */
  public enum Reason {
    /** Nothing can be made of a part of it. */
    NOTHING_MEANT,
    /** It is longer than it may be. */
    TOO_LONG,
    /** It would become larger than it may, however short it is written. */
    TOO_LARGE
  }

  private final int argument;
  private final Reason reason;
  private final String part;

  private FunctionProblem(int argument, Reason reason, String part) {
    super(part);
    this.argument = argument;
    this.reason = reason;
    this.part = part;
  }

  /**
   * Nothing can be made of a part of a value.
   *
   * @param argument which argument it is, from 0
   */
  static FunctionProblem nothingMeant(int argument, String part) {
    return new FunctionProblem(argument, Reason.NOTHING_MEANT, part);
  }

  /**
   * A value is too much as a whole.
   *
   * @param argument which argument it is, from 0
   */
  static FunctionProblem tooMuch(int argument, Reason reason) {
    return new FunctionProblem(argument, reason, "");
  }

  /** Which argument it is, from 0. */
  public int argument() {
    return argument;
  }

  public Reason reason() {
    return reason;
  }

  /** The part of its text that nothing can be made of; empty when it is the whole. */
  public String part() {
    return part;
  }
}
