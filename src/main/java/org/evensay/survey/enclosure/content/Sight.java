package org.evensay.survey.enclosure.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whether a recording has something to see. In MP4 and QuickTime (ISO/IEC 14496-12, 8.4.3) a track
 * says so by a handler, in Matroska and WebM by the name of its codec. Both stand in the file as
 * they are, wherever a program put them.
 */
final class Sight {

  private static final List<byte[]> SIGNS =
      List.of(
          bytes("V_VP8"),
          bytes("V_VP9"),
          bytes("V_AV1"),
          bytes("V_MPEG4"),
          bytes("V_MPEGH"),
          // Version and flags, then what stands for "any" here, then what is handled: in QuickTime
          // files the second says that it is of a track.
          bytes("hdlr\0\0\0\0\0\0\0\0vide"),
          bytes("hdlr\0\0\0\0mhlrvide"));

  private static final int BUFFER = 1 << 16;

  private Sight() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether any of its tracks is to be seen. */
  static boolean isIn(Incoming file) throws IOException {
    int longest = SIGNS.stream().mapToInt(sign -> sign.length).max().orElseThrow();
    byte[] window = new byte[BUFFER + longest];
    int kept = 0;
    try (InputStream content = new BufferedInputStream(file.open())) {
      for (int read = content.readNBytes(window, kept, BUFFER);
          read > 0;
          read = content.readNBytes(window, kept, BUFFER)) {
        int filled = kept + read;
        if (isIn(window, filled)) {
          return true;
        }
        // A sign may lie across the end of what was read.
        kept = Math.min(longest - 1, filled);
        System.arraycopy(window, filled - kept, window, 0, kept);
      }
    }
    return false;
  }

  private static boolean isIn(byte[] window, int filled) {
    for (int at = 0; at < filled; at++) {
      for (byte[] sign : SIGNS) {
        if (window[at] == sign[0] && startsWith(sign, window, at, filled)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] sign, byte[] window, int at, int filled) {
    if (at + sign.length > filled) {
      return false;
    }
    int same = 0;
    while (same < sign.length && window[at + same] == sign[same]) {
      same++;
    }
    return same == sign.length;
  }
}
