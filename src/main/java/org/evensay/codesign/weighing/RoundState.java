package org.evensay.codesign.weighing;

/** Where a weighting round is. */
public enum RoundState {
  /** Members weight. */
  OPEN("open"),
  /** It has a standing. */
  CLOSED("closed"),
  /** It ended without a result, for a reason that the journal has. */
  ABANDONED("abandoned");

  private final String code;

  RoundState(String code) {
    this.code = code;
  }

  /** How keys of texts and the database name it. */
  public String code() {
    return code;
  }

  static RoundState ofCode(String code) {
    for (RoundState state : values()) {
      if (state.code.equals(code)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no such state: " + code);
  }
}
