package org.evensay.codesign.ask;

/** Where an ask is, at its newest revision. */
public enum AskState {
  /** Not yet decided by every deciding chamber. */
  PROPOSED("proposed"),
  /** Approved by every deciding chamber, at this revision. */
  AGREED("agreed"),
  /** Sent back by a chamber, which said why. */
  SENT_BACK("sent-back");

  private final String code;

  AskState(String code) {
    this.code = code;
  }

  /** How keys of texts and the database name it. */
  public String code() {
    return code;
  }

  static AskState ofCode(String code) {
    for (AskState state : values()) {
      if (state.code.equals(code)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no such state: " + code);
  }
}
