package org.evensay.survey.recording;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum RecordingRefusal implements Refusal {
  /** There is no such recording, or none that the caller may have. */
  NO_SUCH_RECORDING("recording.refusal.no-such-recording");

  private final String code;

  RecordingRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return true;
  }
}
