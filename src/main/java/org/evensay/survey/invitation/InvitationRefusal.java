package org.evensay.survey.invitation;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum InvitationRefusal implements Refusal {
  /** No code was typed. */
  NOTHING_TYPED("invitation.refusal.nothing-typed"),
  /** Something in it is no digit. */
  NOT_ONLY_DIGITS("invitation.refusal.not-only-digits"),
  /** More or fewer digits than a code has; the argument says how many. */
  NOT_EIGHT_DIGITS("invitation.refusal.not-eight-digits"),
  /** There is no such code. */
  NO_SUCH_CODE("invitation.refusal.no-such-code"),
  /** There was one, and it has ended. */
  OVER("invitation.over"),
  /** Too many wrong codes were tried by all together; the argument is the minutes to wait. */
  TOO_MANY_TRIES("invitation.refusal.too-many-tries"),
  /** No name for a setting, or a longer one than there may be: how many characters. */
  SETTING_NEEDED("invitation.refusal.setting-needed"),
  /** The survey takes no answers now. */
  SURVEY_CLOSED("invitation.refusal.survey-closed"),
  /** More are open than somebody may have: how many. */
  TOO_MANY_OPEN("invitation.refusal.too-many-open"),
  /** She opened no such invitation. */
  NO_SUCH_INVITATION("invitation.refusal.no-such-invitation");

  private final String code;

  InvitationRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_INVITATION;
  }

  @Override
  public RefusalKind kind() {
    if (this == TOO_MANY_TRIES) {
      return RefusalKind.TOO_OFTEN;
    }
    return this == OVER ? RefusalKind.GONE : Refusal.super.kind();
  }
}
