package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a WAV tells: every chunk (RIFF) but sound and what is needed to play it becomes junk. */
final class Chunks {

  private static final Set<String> STAY = Set.of("fmt ", "data", "fact", "cue ");
  private static final String JUNK = "JUNK";
  private static final int LETTERS = 4;
  private static final int HEADER = 8;
  private static final int FIRST = 12;
  private static final long UNKNOWN = 0xffffffffL;

  private Chunks() {}

  /** Looks into a file. */
  static Recording in(Incoming file) throws IOException, NotTaken {
    Told told = new Told();
    boolean heard = false;
    try (Cursor cursor = new Cursor(file)) {
      Cursor.require(cursor.letters(LETTERS).equals("RIFF"));
      Cursor.require(cursor.to(HEADER).letters(LETTERS).equals("WAVE"));
      long at = FIRST;
      while (at + HEADER <= file.bytes()) {
        String type = cursor.to(at).letters(LETTERS);
        long size = cursor.little();
        if (type.equals("data") && size == UNKNOWN) {
          // Written while it was recorded, and never gone back to: it goes on to the end.
          size = cursor.left();
        }
        long to = cursor.at() + size;
        Cursor.require(size <= cursor.left());
        heard |= type.equals("data");
        if (!STAY.contains(type)) {
          told.put(at, JUNK.getBytes(StandardCharsets.US_ASCII));
          told.zero(at + HEADER, to);
        }
        at = to + size % 2;
        told.zero(to, Math.min(at, file.bytes()));
      }
      told.zero(at, file.bytes());
    }
    Cursor.require(heard);
    return new Recording(false, told);
  }
}
