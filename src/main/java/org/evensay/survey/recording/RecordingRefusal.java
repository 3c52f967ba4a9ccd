package org.evensay.survey.recording;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum RecordingRefusal implements Refusal {
  /** There is no such recording, or none that the caller may have. */
  NO_SUCH_RECORDING("recording.refusal.no-such-recording"),
  /** A film whose pictures are written down in a way that many browsers do not know. */
  FILM_NOT_PLAYED("recording.refusal.film-not-played"),
  /** Captions that are no words, or not in UTF-8. */
  CAPTIONS_NOT_UTF_8("recording.refusal.captions-not-utf-8"),
  /** A file that does not begin as one of captions does. */
  CAPTIONS_WITHOUT_BEGINNING("recording.refusal.captions-without-beginning"),
  /** Something where the times of a cue have to stand: the line, counted from 1. */
  CAPTIONS_TIME_WRONG("recording.refusal.captions-time-wrong"),
  /** A cue that begins before the one before it, or ends before it begins: which, and its line. */
  CAPTIONS_BACKWARDS("recording.refusal.captions-backwards"),
  /** Markup that captions may not have: the line. */
  CAPTIONS_MARKUP("recording.refusal.captions-markup"),
  /** Captions that say nothing. */
  CAPTIONS_WITHOUT_WORDS("recording.refusal.captions-without-words");

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
    return this == NO_SUCH_RECORDING;
  }
}
