package org.evensay.survey.response;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum ResponseRefusal implements Refusal {
  /** The survey takes no more answers. */
  CLOSED("response.refusal.closed"),
  /** Some answer is not as it has to be: nothing was stored. */
  NOT_COMPLETE("response.refusal.not-complete"),
  /** No response has this receipt. */
  NO_SUCH_RECEIPT("response.refusal.no-such-receipt");

  private final String code;

  ResponseRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
