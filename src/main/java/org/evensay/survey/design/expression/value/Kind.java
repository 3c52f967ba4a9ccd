package org.evensay.survey.design.expression.value;

/** What sort of value something has, as far as that is known before there are answers. */
public enum Kind {
  /** Not known. */
  ANY,
  TEXT,
  NUMBER,
  TRUTH,
  /** A day, with or without the time of it. */
  DATE,
  /** The name of one choice. */
  CHOICE,
  /** The names of several choices. */
  CHOICES,
  /** The values of one question in all repetitions of its group, or the repetitions themselves. */
  LIST
}
