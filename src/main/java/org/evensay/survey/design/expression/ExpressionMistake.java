package org.evensay.survey.design.expression;

/** What can be wrong in a condition. Its words always name the character first. */
public enum ExpressionMistake {
  /** More characters than there may be: how many there may be. */
  TOO_LONG("design.condition.too-long"),
  /** Parentheses inside each other: how deep they may go. */
  TOO_DEEP("design.condition.too-deep"),
  /** Nothing to compare where something has to be: what it can be. */
  OPERAND_NEEDED("design.condition.operand-needed"),
  /** Something that is not compared with anything: the signs that compare. */
  OPERATOR_NEEDED("design.condition.operator-needed"),
  /** A sign from another language: the sign, and the words and signs there are. */
  OTHER_SIGN("design.condition.other-sign"),
  /** A word without quotation marks: how a text is written, and how a question is named. */
  WORD("design.condition.word"),
  /** A name in braces that is none: how a question is named. */
  NAME_NEEDED("design.condition.name-needed"),
  /** A text without an end. */
  TEXT_NOT_CLOSED("design.condition.text-not-closed"),
  /** Something else than a question where only one can be: how it is written. */
  QUESTION_NEEDED("design.condition.question-needed"),
  /** A sign that has to be here: which. */
  SIGN_NEEDED("design.condition.sign-needed"),
  /** Something after what is complete: what can be there. */
  MORE("design.condition.more");

  private final String code;

  ExpressionMistake(String code) {
    this.code = code;
  }

  /** A stable code: the key of its words in every language file. */
  public String code() {
    return code;
  }
}
