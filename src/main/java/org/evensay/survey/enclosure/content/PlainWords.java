package org.evensay.survey.enclosure.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether a file is words and nothing else, to its end: what begins with words may go on. */
final class PlainWords {

  private PlainWords() {}

  /** Whether it is UTF-8 without signs that no text has. */
  static boolean fill(Incoming file) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (Reader reader = new BufferedReader(new InputStreamReader(file.open(), strict))) {
      for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
        if (Character.isISOControl(sign) && !Character.isWhitespace(sign)) {
          return false;
        }
      }
      return true;
    } catch (CharacterCodingException otherThanWords) {
      return false;
    }
  }
}
