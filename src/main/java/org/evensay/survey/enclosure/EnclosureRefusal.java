package org.evensay.survey.enclosure;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum EnclosureRefusal implements Refusal {
  /** There is no such file, or it is another programme's. */
  NO_SUCH_FILE("enclosure.refusal.no-such-file"),
  /** Nobody opened it yet: there is nothing to decide by. */
  LOOK_FIRST("enclosure.refusal.look-first"),
  /** It is kept back without a word of why. */
  REASON_NEEDED("enclosure.refusal.reason-needed"),
  /** That is neither of the two that can be decided. */
  NO_SUCH_DECISION("enclosure.refusal.no-such-decision");

  private final String code;

  EnclosureRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_FILE;
  }

  @Override
  public RefusalKind kind() {
    return this == NO_SUCH_FILE ? RefusalKind.MISSING : RefusalKind.CONFLICT;
  }
}
