package org.evensay.survey.response;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum ResponseRefusal implements Refusal {
  /** The survey takes no more answers. */
  CLOSED("response.refusal.closed"),
  /** Some answer is not as it has to be: nothing was stored. */
  NOT_COMPLETE("response.refusal.not-complete"),
  /** These answers lead to an end before the last page: nothing was stored. */
  ENDED("response.refusal.ended"),
  /** There are enough of those who answer like this: nothing was stored. */
  FULL("response.refusal.full"),
  /** A file is not held any more: nothing was stored. */
  FILE_GONE("response.refusal.file-gone"),
  /** It was sent before, and taken back: nothing was stored again. */
  TAKEN_BACK("response.refusal.taken-back"),
  /** No response has this receipt. */
  NO_SUCH_RECEIPT("response.refusal.no-such-receipt"),
  /** A file that broke off cannot go on after the row that was named. */
  CANNOT_GO_ON("response.refusal.cannot-go-on"),
  /** Responses are not written in this way. */
  NO_SUCH_FORMAT("response.refusal.no-such-format");

  private final String code;

  ResponseRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public RefusalKind kind() {
    if (this == NO_SUCH_RECEIPT) {
      return RefusalKind.MISSING;
    }
    if (this == TAKEN_BACK) {
      return RefusalKind.GONE;
    }
    return this == CLOSED || this == CANNOT_GO_ON ? RefusalKind.CONFLICT : RefusalKind.UNFIT;
  }
}
