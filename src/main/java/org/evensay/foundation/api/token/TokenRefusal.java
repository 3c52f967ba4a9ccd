package org.evensay.foundation.api.token;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum TokenRefusal implements Refusal {
  /** Not a token that lets anybody in: wrong, ended or taken back, which of them is not told. */
  WRONG("token.refusal.wrong"),
  /** A token without a name, or with a longer one than there may be: how many characters. */
  NAME_NEEDED("token.refusal.name-needed"),
  /** A last day that is gone, too far away or none: how many days there may be. */
  DAY_NEEDED("token.refusal.day-needed"),
  /** More tokens than somebody may have: how many. */
  TOO_MANY("token.refusal.too-many"),
  /** She has no such token. */
  NO_SUCH_TOKEN("token.refusal.no-such-token");

  private final String code;

  TokenRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_TOKEN;
  }

  @Override
  public RefusalKind kind() {
    if (this == WRONG) {
      return RefusalKind.SIGN_IN_FIRST;
    }
    return this == NO_SUCH_TOKEN ? RefusalKind.MISSING : RefusalKind.CONFLICT;
  }
}
