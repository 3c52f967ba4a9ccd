package org.evensay.foundation.programme;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum ProgrammeRefusal implements Refusal {
  /** Only a made-up programme can be removed like this. */
  NOT_MADE_UP("programme.refusal.not-made-up"),
  /** What was typed is no day. */
  NOT_A_DAY("programme.refusal.not-a-day"),
  /** A last day that is over already. */
  DAY_OVER("programme.refusal.day-over"),
  /** A last day too far ahead; the argument is the latest that there may be. */
  DAY_TOO_FAR("programme.refusal.day-too-far");

  private final String code;

  ProgrammeRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
