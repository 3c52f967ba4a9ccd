package org.evensay.survey.offline;

import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.RefusalKind;

/** What this room refuses. */
public enum OfflineRefusal implements Refusal {
  /** The survey cannot be kept on a device. */
  NOT_OFFLINE("offline.refusal.not-offline"),
  /** Others send so much at this moment that this has to wait: for how many minutes. */
  BUSY("offline.refusal.busy");

  private final String code;

  OfflineRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NOT_OFFLINE;
  }

  @Override
  public RefusalKind kind() {
    return this == NOT_OFFLINE ? RefusalKind.MISSING : RefusalKind.TOO_OFTEN;
  }
}
