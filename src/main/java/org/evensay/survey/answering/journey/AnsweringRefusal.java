package org.evensay.survey.answering.journey;

import org.evensay.foundation.language.Refusal;

/** What this room refuses, or asks a person to look at again. */
public enum AnsweringRefusal implements Refusal {
  /** There is no such survey. */
  NO_SUCH_SURVEY("answering.refusal.no-such-survey"),
  /** The answers that came with the page are not as we sealed them. */
  UNREADABLE("answering.refusal.unreadable"),
  /** The same, of a page on which nothing was typed. */
  ALL_UNREADABLE("answering.refusal.all-unreadable"),
  /** The page was made long ago. */
  STALE("answering.refusal.stale"),
  /** Programs: an answer to what nobody is asked. */
  NO_SUCH_QUESTION("answering.refusal.no-such-question"),
  /** Programs: a value of another kind than the question takes. */
  OTHER_KIND("answering.refusal.other-kind"),
  /** Programs: a question that is answered with a file, which is chosen on its page. */
  FILE_BY_PAGE("answering.refusal.file-by-page");

  private final String code;

  AnsweringRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_SURVEY;
  }
}
