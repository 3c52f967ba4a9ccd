package org.evensay.survey.picture;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum PictureRefusal implements Refusal {
  /** There is no such picture, or none that the caller may see. */
  NO_SUCH_PICTURE("picture.refusal.no-such-picture");

  private final String code;

  PictureRefusal(String code) {
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
