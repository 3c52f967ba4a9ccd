package org.evensay.survey.recording;

/** Where a recording is: its address says what is in it, and so leads to the same one for ever. */
public final class RecordingAddress {

  private RecordingAddress() {}

  /**
   * The address of a recording, from the root of this installation.
   *
   * @param content the SHA-256 of its bytes
   */
  public static String of(String content) {
    return "/survey/recording/recording?of=" + content;
  }
}
