package org.evensay.survey.design.draft;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum DraftRefusal implements Refusal {
  /** There is no such draft, or none that the caller may know of. */
  NO_SUCH_DRAFT("design.draft.refusal.no-such-draft"),
  /** Somebody changed it since it was read. */
  OUTDATED("design.draft.refusal.outdated"),
  /** There is nothing to take back, or nothing to make again. */
  NO_SUCH_CHANGE("design.draft.refusal.no-such-change"),
  /** Something in it is wrong, so that nobody can walk through it yet. */
  NOT_SOUND("design.draft.refusal.not-sound"),
  /** More characters than there may be: how many there may be, and how many there are. */
  TOO_LONG("design.draft.refusal.too-long");

  private final String code;

  DraftRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_DRAFT;
  }

  @Override
  public RefusalKind kind() {
    if (this == NO_SUCH_DRAFT) {
      return RefusalKind.MISSING;
    }
    return this == OUTDATED ? RefusalKind.OUTDATED : RefusalKind.TOO_LARGE;
  }
}
