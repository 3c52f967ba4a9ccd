package org.evensay.codesign.signoff;

import java.util.Arrays;
import java.util.Optional;

/** What a chamber says to a revision of an ask. */
public enum Verdict {
  /** As it is. */
  APPROVED("approved"),
  /** Not yet, for reasons that it gives. */
  SENT_BACK("sent-back");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** How forms, keys of texts and the database name it. */
  public String code() {
    return code;
  }

  /** The verdict of this code. */
  public static Optional<Verdict> named(String code) {
    return Arrays.stream(values()).filter(verdict -> verdict.code.equals(code)).findFirst();
  }
}
