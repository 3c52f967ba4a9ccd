package org.evensay.survey.design.question;

import org.evensay.foundation.language.Refusal;

/** What can stand in the way of an answer. */
public enum DesignProblem implements Refusal {
  /** A required question without an answer. */
  REQUIRED("design.problem.required"),
  /** A choice that the question does not have. */
  NO_SUCH_CHOICE("design.problem.no-such-choice"),
  /** More than one choice where there can be one. */
  ONE_ONLY("design.problem.one-only"),
  /** Fewer choices than asked for: how many, and how many there are. */
  TOO_FEW("design.problem.too-few"),
  /** More choices than asked for: how many there may be, and how many there are. */
  TOO_MANY("design.problem.too-many"),
  /** "None of these" with others. */
  ALONE("design.problem.alone"),
  /** Not a whole number. */
  NOT_A_NUMBER("design.problem.not-a-number"),
  /** A number outside its bounds: the least and the most. */
  OUT_OF_BOUNDS("design.problem.out-of-bounds"),
  /** More characters than there may be: how many there may be, and how many there are. */
  TOO_LONG("design.problem.too-long"),
  /** Signs that cannot be kept; they were taken out. */
  ODD_SIGNS("design.problem.odd-signs");

  private final String code;

  DesignProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
