package org.evensay.survey.answering;

import java.util.Locale;

/** What there is to show when a step was taken. */
enum Shows {
  QUESTIONS,
  CHECK,
  LATER,
  END,
  RECEIPT,
  CLOSED,
  STOPPED;

  /**
   * The part of the page that shows it.
   *
   * @param isPrivate whether no answer is shown again: then nothing is checked at the end
   */
  String view(boolean isPrivate) {
    return switch (this) {
      case QUESTIONS -> "question";
      case CHECK -> isPrivate ? "ready" : "check";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether nothing of hers is to be held any longer: it is sent, or she was told so. */
  boolean isOver() {
    return this == END || this == RECEIPT || this == STOPPED;
  }
}
