package org.evensay.survey.answering;

/** What there is to show when a step was taken. */
enum Shows {
  QUESTIONS,
  CHECK,
  LATER,
  END,
  RECEIPT,
  CLOSED,
  STOPPED;

  /** Whether nothing of hers is to be held any longer: it is sent, or she was told so. */
  boolean isOver() {
    return this == END || this == RECEIPT || this == STOPPED;
  }
}
