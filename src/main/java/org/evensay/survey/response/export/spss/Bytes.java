package org.evensay.survey.response.export.spss;

import com.ibm.icu.text.BreakIterator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as bytes of UTF-8, cut and filled up to the lengths that the format has. */
final class Bytes {

  private static final byte SPACE = ' ';

  private Bytes() {}

  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Without line ends, which labels cannot have. */
  static byte[] label(String text, int most) {
    return of(cut(text.replaceAll("\\s+", " ").strip(), most));
  }

  /** As much of a text as fits into so many bytes, cut between characters as a reader sees them. */
  static String cut(String text, int most) {
    if (of(text).length <= most) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance();
    characters.setText(text);
    int end = 0;
    int bytes = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      bytes += of(text.substring(end, next)).length;
      if (bytes > most) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }

  /** With spaces after it, or cut, to exactly this length. */
  static byte[] padded(byte[] bytes, int length) {
    byte[] padded = Arrays.copyOf(bytes, length);
    if (bytes.length < length) {
      Arrays.fill(padded, bytes.length, length, SPACE);
    }
    return padded;
  }
}
