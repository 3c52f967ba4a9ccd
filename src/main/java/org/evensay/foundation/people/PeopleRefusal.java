package org.evensay.foundation.people;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum PeopleRefusal implements Refusal {
  /** Nobody is signed in. */
  SIGN_IN_FIRST("people.refusal.sign-in-first"),
  /** The one who is signed in may not do this here. */
  NOT_ALLOWED("people.refusal.not-allowed"),
  /** She tried to act in a chamber that is not hers. */
  OTHER_CHAMBER("people.refusal.other-chamber"),
  /** Name or password is wrong: which of them is not told. */
  WRONG_NAME_OR_PASSWORD("people.refusal.wrong-name-or-password"),
  /** Too many wrong passwords for this name; the argument is the minutes to wait. */
  TOO_MANY_TRIES("people.refusal.too-many-tries"),
  /** So many sign in at this moment that she would have to wait too long. */
  TOO_MANY_AT_ONCE("people.refusal.too-many-at-once");

  private final String code;

  PeopleRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public RefusalKind kind() {
    if (this == SIGN_IN_FIRST || this == WRONG_NAME_OR_PASSWORD) {
      return RefusalKind.SIGN_IN_FIRST;
    }
    return this == TOO_MANY_TRIES || this == TOO_MANY_AT_ONCE
        ? RefusalKind.TOO_OFTEN
        : RefusalKind.NOT_ALLOWED;
  }
}
