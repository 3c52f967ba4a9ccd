package org.evensay.codesign.signoff;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum SignoffRefusal implements Refusal {
  /** The ask has a newer revision than the one that was read. */
  OUTDATED("signoff.refusal.outdated"),
  /** The chamber has decided on this revision already. */
  DECIDED("signoff.refusal.decided"),
  /** The chamber is heard, but does not decide. */
  ADVISORY("signoff.refusal.advisory"),
  /** Neither approved nor sent back. */
  NO_VERDICT("signoff.refusal.no-verdict"),
  /** Sent back without a reason. */
  NO_REASONS("signoff.refusal.no-reasons"),
  /** The reasons are too long. */
  TOO_LONG("signoff.refusal.too-long");

  private final String code;

  SignoffRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
