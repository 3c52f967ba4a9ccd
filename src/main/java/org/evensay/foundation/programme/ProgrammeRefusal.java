package org.evensay.foundation.programme;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum ProgrammeRefusal implements Refusal {
  /** Only a made-up programme can be removed like this. */
  NOT_MADE_UP("programme.refusal.not-made-up");

  private final String code;

  ProgrammeRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
