package org.evensay.survey.design.answer;

import org.evensay.foundation.language.Refusal;

/** What can stand in the way of an answer. */
public enum AnswerProblem implements Refusal {
  /** A required question without an answer. */
  REQUIRED("design.problem.required"),
  /** A choice that the question does not have. */
  NO_SUCH_CHOICE("design.problem.no-such-choice"),
  /** What was chosen is not offered any more, as other answers are now. */
  CHOICES_CHANGED("design.problem.choices-changed"),
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
  /** Not a number at all. */
  NOT_A_DECIMAL("design.problem.not-a-decimal"),
  /** A comma that may stand for thousands or before decimals: the number in both cases. */
  THOUSANDS("design.problem.thousands"),
  /** More digits behind the point than there may be: how many there may be. */
  TOO_MANY_PLACES("design.problem.too-many-places"),
  /** A day, month or year is missing. */
  DATE_INCOMPLETE("design.problem.date-incomplete"),
  /** No day of the calendar. */
  NOT_A_DATE("design.problem.not-a-date"),
  /** A month or year is missing. */
  MONTH_INCOMPLETE("design.problem.month-incomplete"),
  /** No month of the calendar. */
  NOT_A_MONTH("design.problem.not-a-month"),
  /** A day or month outside its bounds: the first and the last. */
  DATE_OUT_OF_BOUNDS("design.problem.date-out-of-bounds"),
  /** An hour or minute is missing. */
  TIME_INCOMPLETE("design.problem.time-incomplete"),
  /** No time of the clock. */
  NOT_A_TIME("design.problem.not-a-time"),
  /** Two choices at the same place: which. */
  PLACE_TWICE("design.problem.place-twice"),
  /** Nothing at a place before others: which. */
  PLACE_LEFT_OUT("design.problem.place-left-out"),
  /** The best or the worst is missing. */
  BEST_AND_WORST_NEEDED("design.problem.best-and-worst-needed"),
  /** The same choice is the best and the worst. */
  BEST_IS_WORST("design.problem.best-is-worst"),
  /** Points do not add up: how many there are to share out, and how many were. */
  POINTS_LEFT("design.problem.points-left"),
  /** Pairs without a choice: how many. */
  PAIRS_LEFT("design.problem.pairs-left"),
  /** A file with nothing in it. */
  FILE_EMPTY("design.problem.file-empty"),
  /** A file that is too large: how many megabytes it may have. */
  FILE_TOO_LARGE("design.problem.file-too-large"),
  /** A file of a kind that the question does not take. */
  FILE_OTHER_KIND("design.problem.file-other-kind"),
  /** A file that is not whole, or not what it says. */
  FILE_DAMAGED("design.problem.file-damaged"),
  /** A picture of more pixels than there may be: how many millions there may be. */
  PICTURE_TOO_LARGE("design.problem.picture-too-large"),
  /** A document that unpacks to more than there may be. */
  FILE_HOLDS_TOO_MUCH("design.problem.file-holds-too-much"),
  /** More than one file. */
  FILES_TOO_MANY("design.problem.files-too-many"),
  /** A file that was not held any more. */
  FILE_GONE("design.problem.file-gone"),
  /** No room for files at the moment. */
  FILES_FULL("design.problem.files-full"),
  /** What its author asks of an answer does not hold. */
  NOT_VALID("design.problem.not-valid"),
  /** More characters than there may be: how many there may be, and how many there are. */
  TOO_LONG("design.problem.too-long"),
  /** Signs that cannot be kept; they were taken out. */
  ODD_SIGNS("design.problem.odd-signs");

  private final String code;

  AnswerProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
