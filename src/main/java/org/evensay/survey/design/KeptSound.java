package org.evensay.survey.design;

import org.evensay.survey.design.answer.FileKind;

/**
 * Sound that is going to be kept, with all that is in it. Immutable.
 *
 * @param kind what it is
 * @param bytes all of it
 */
public record KeptSound(FileKind kind, byte[] bytes) {

  public KeptSound {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of its bytes, in 64 small hexadecimal digits. */
  public String content() {
    return KeptPicture.content(bytes);
  }
}
