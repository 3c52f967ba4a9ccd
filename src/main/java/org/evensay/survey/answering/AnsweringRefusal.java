package org.evensay.survey.answering;

import org.evensay.foundation.language.Refusal;

/** What this room refuses, or asks a person to look at again. */
public enum AnsweringRefusal implements Refusal {
  /** There is no such survey. */
  NO_SUCH_SURVEY("answering.refusal.no-such-survey"),
  /** The answers that came with the page are not as we sealed them. */
  UNREADABLE("answering.refusal.unreadable"),
  /** The page was made long ago. */
  STALE("answering.refusal.stale");

  private final String code;

  AnsweringRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
