package org.evensay.survey.design.expression;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/** An expression that cannot be understood, with the place where it cannot. */
public final class ExpressionProblem extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final ExpressionMistake mistake;
  private final int position;
  private final transient List<Object> arguments;

  ExpressionProblem(ExpressionMistake mistake, int position, Object... arguments) {
    super(mistake.code() + " at " + position);
    this.mistake = mistake;
    this.position = position;
    this.arguments = Stream.concat(Stream.of(position), Stream.of(arguments)).toList();
  }

  /** What is wrong. */
  public ExpressionMistake mistake() {
    return mistake;
  }

  /** The character, from 1, at which understanding ends. */
  public int position() {
    return position;
  }

  /** What the words name: the position, and then what the mistake says. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
