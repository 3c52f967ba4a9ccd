package org.evensay.survey.answering.later;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What somebody is told who wants to finish later, or comes back. */
public enum ReturnRefusal implements Refusal {
  /** No code was typed. */
  NOTHING_TYPED("answering.return.refusal.nothing-typed"),
  /** More or fewer words than a code has; the argument says how many. */
  NOT_SIX_WORDS("answering.return.refusal.not-six-words"),
  /** A word that no code has; the argument says which one, from 1. */
  NO_SUCH_WORD("answering.return.refusal.no-such-word"),
  /** Nothing is kept under this code, or not any more: which of them is not told. */
  NOTHING_KEPT("answering.return.refusal.nothing-kept"),
  /** Too many wrong codes were tried by all together; the argument is the minutes to wait. */
  TOO_MANY_TRIES("answering.return.refusal.too-many-tries"),
  /** So many do this at this moment that she would have to wait too long. */
  TOO_MANY_AT_ONCE("answering.return.refusal.too-many-at-once"),
  /** There is no room for more unfinished answers. */
  FULL("answering.return.refusal.full"),
  /** The last day to come back to answers in this programme is over. */
  LAST_DAY_OVER("answering.return.refusal.last-day-over"),
  /** A survey is only looked at: nothing of that is kept. */
  ONLY_LOOKED_AT("answering.return.refusal.only-looked-at");

  private final String code;

  ReturnRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public RefusalKind kind() {
    return this == TOO_MANY_TRIES || this == TOO_MANY_AT_ONCE
        ? RefusalKind.TOO_OFTEN
        : Refusal.super.kind();
  }
}
