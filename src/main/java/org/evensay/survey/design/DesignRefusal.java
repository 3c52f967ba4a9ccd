package org.evensay.survey.design;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum DesignRefusal implements Refusal {
  /** No survey has this name, or none that the caller may know of. */
  NO_SUCH_SURVEY("design.refusal.no-such-survey"),
  /** The survey has no edition of this number. */
  NO_SUCH_EDITION("design.refusal.no-such-edition"),
  /** The name belongs to a survey of another programme. */
  NAME_TAKEN("design.refusal.name-taken"),
  /** There is an edition that the caller did not know of. */
  OTHER_EDITION("design.refusal.other-edition"),
  /** The newest edition has the same document. */
  NOTHING_CHANGED("design.refusal.nothing-changed"),
  /** The survey was taken back for good. */
  WITHDRAWN("design.refusal.withdrawn");

  private final String code;

  DesignRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_SURVEY || this == NO_SUCH_EDITION;
  }

  @Override
  public RefusalKind kind() {
    if (meansMissing()) {
      return RefusalKind.MISSING;
    }
    return this == WITHDRAWN ? RefusalKind.GONE : RefusalKind.CONFLICT;
  }
}
