package org.evensay.survey.answering;

/** What there is to show when a step was taken. */
enum Shows {
  QUESTIONS,
  CHECK,
  LATER,
  END,
  RECEIPT,
  CLOSED,
  STOPPED
}
