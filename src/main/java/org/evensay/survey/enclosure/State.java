package org.evensay.survey.enclosure;

import java.util.Arrays;

/** How far the safe side is with a file that was sent. */
public enum State {
  /** Nobody decided about it. */
  WAITING("waiting"),
  /** Others may see it. */
  CLEARED("cleared"),
  /** Nobody else is to see it. */
  KEPT_BACK("kept-back");

  private final String code;

  State(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The state of this code. */
  static State ofCode(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such state: " + code));
  }
}
