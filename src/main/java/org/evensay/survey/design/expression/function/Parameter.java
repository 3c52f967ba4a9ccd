package org.evensay.survey.design.expression.function;

/** What a function wants in one place: how it is read, and what may stand there. */
public enum Parameter {
  ANY,
  TEXT,
  NUMBER,
  TRUTH,
  DATE,
  /** The answer to a question with choices, or a text of names with spaces between them. */
  CHOICES,
  /** The name of a choice. */
  CHOICE,
  /** Many values: the name of a question or a repeated group, or a function that gives a list. */
  LIST,
  /** The name of a question or group, {@code ${name}}, also in quotation marks. */
  NAME,
  /** The name of a repeated group, or {@code ..} for the one around the question. */
  GROUP,
  /** A regular expression. */
  PATTERN
}
