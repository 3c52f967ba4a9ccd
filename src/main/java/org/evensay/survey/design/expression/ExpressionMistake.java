package org.evensay.survey.design.expression;

/** What can be wrong in the way an expression is written. Its words name the character first. */
public enum ExpressionMistake {
  /** More characters than there may be: how many there may be. */
  TOO_LONG("design.condition.too-long"),
  /** Parentheses inside each other: how deep they may go. */
  TOO_DEEP("design.condition.too-deep"),
  /** Nothing where a value has to be: what it can be. */
  OPERAND_NEEDED("design.condition.operand-needed"),
  /** A sign from another language: the sign, and the words and signs there are. */
  OTHER_SIGN("design.condition.other-sign"),
  /** A quotation mark of a word processor: the mark, and how a text is written. */
  CURLY_MARK("design.condition.curly-mark"),
  /** A word without quotation marks: how a text is written, and how a question is named. */
  WORD("design.condition.word"),
  /** A name in braces that is none: how a question is named. */
  NAME_NEEDED("design.condition.name-needed"),
  /** An answer of an earlier response: how it was named. */
  LAST_SAVED("design.condition.last-saved"),
  /** A text without an end. */
  TEXT_NOT_CLOSED("design.condition.text-not-closed"),
  /** Something else than a question where only one can be: how it is written. */
  QUESTION_NEEDED("design.condition.question-needed"),
  /** A sign that has to be here: which. */
  SIGN_NEEDED("design.condition.sign-needed"),
  /** Something after what is complete: what can be there. */
  MORE("design.condition.more"),
  /** A function that there is not: how it was written, and what is most like it. */
  NO_SUCH_FUNCTION("design.condition.no-such-function"),
  /** A function that asks the device: its name. */
  FUNCTION_OF_DEVICE("design.condition.function-of-device"),
  /** A function that asks the XML document of a form: its name. */
  FUNCTION_OF_DOCUMENT("design.condition.function-of-document"),
  /** Fewer values in a function than it needs: its name, and how many. */
  TOO_FEW_ARGUMENTS("design.condition.too-few-arguments"),
  /** More values in a function than it takes: its name, and how many. */
  TOO_MANY_ARGUMENTS("design.condition.too-many-arguments"),
  /** Values in a function that belong together, and one is missing: its name. */
  PAIR_NEEDED("design.condition.pair-needed"),
  /** A regular expression that is none: the part of it. */
  PATTERN("design.condition.pattern"),
  /** A regular expression that is too long: how long it may be. */
  PATTERN_TOO_LONG("design.condition.pattern-too-long"),
  /** A regular expression whose repetitions would fill the memory. */
  PATTERN_TOO_LARGE("design.condition.pattern-too-large");

  private final String code;

  ExpressionMistake(String code) {
    this.code = code;
  }

  /** A stable code: the key of its words in every language file. */
  public String code() {
    return code;
  }
}
