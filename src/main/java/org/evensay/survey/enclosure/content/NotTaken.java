package org.evensay.survey.enclosure.content;

import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;

/** A file that is not taken, and why. */
public final class NotTaken extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Reading.Problem problem;

  public NotTaken(AnswerProblem problem, Object... arguments) {
    super(problem.code());
    this.problem = Reading.Problem.of(problem, arguments);
  }

  /** Why, for who sent it. */
  public Reading.Problem problem() {
    return problem;
  }
}
