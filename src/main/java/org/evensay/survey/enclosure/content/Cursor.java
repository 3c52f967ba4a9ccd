package org.evensay.survey.enclosure.content;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.evensay.survey.design.answer.AnswerProblem;

/** Reads a file here and there; a file that ends before it should is refused as damaged. */
final class Cursor implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Incoming file;
  private final byte[] buffer = new byte[BUFFER];
  private InputStream content;
  private long begin;
  private int filled;
  private long at;

  Cursor(Incoming file) throws IOException {
    this.file = file;
    this.content = file.open();
  }

  /** Where it stands. */
  long at() {
    return at;
  }

  /** How many bytes are left from there on. */
  long left() {
    return file.bytes() - at;
  }

  /** Goes to another place. */
  Cursor to(long place) {
    at = place;
    return this;
  }

  /** The next byte. */
  int next() throws IOException, NotTaken {
    if (at < begin || at >= begin + filled) {
      fill();
    }
    int value = Byte.toUnsignedInt(buffer[(int) (at - begin)]);
    at++;
    return value;
  }

  private void fill() throws IOException, NotTaken {
    require(at >= 0 && at < file.bytes());
    long reached = begin + filled;
    if (at < reached) {
      content.close();
      content = file.open();
      reached = 0;
    }
    content.skipNBytes(at - reached);
    begin = at;
    filled = content.readNBytes(buffer, 0, BUFFER);
    require(filled > 0);
  }

  /** A number of so many bytes, the largest first; of 8, it may be negative. */
  long number(int bytes) throws IOException, NotTaken {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number = number << Byte.SIZE | next();
    }
    return number;
  }

  /** A number of four bytes, the smallest first. */
  long little() throws IOException, NotTaken {
    return Integer.toUnsignedLong(Integer.reverseBytes((int) number(Integer.BYTES)));
  }

  /** So many letters, which are few. */
  String letters(int count) throws IOException, NotTaken {
    byte[] letters = new byte[count];
    for (int i = 0; i < count; i++) {
      letters[i] = (byte) next();
    }
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  /** Refuses a file that is not as it has to be. */
  static void require(boolean asItHasToBe) throws NotTaken {
    if (!asItHasToBe) {
      throw new NotTaken(AnswerProblem.FILE_DAMAGED);
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
