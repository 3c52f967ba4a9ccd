package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.util.Optional;

/**
 * A box of an MP4 or QuickTime file (ISO/IEC 14496-12, 4.2).
 *
 * @param type its four letters
 * @param from where it begins in the file
 * @param content where what is in it begins
 * @param to where it ends
 */
record Box(String type, long from, long content, long to) {

  /** Bytes before what is in a box: its size and its type. */
  static final int HEADER = 8;

  private static final int LETTERS = 4;

  /** The box that begins at a place, and has to end before another one. */
  static Box at(Cursor cursor, long from, long end) throws IOException, NotTaken {
    long size = cursor.to(from).number(Integer.BYTES);
    String type = cursor.letters(LETTERS);
    if (size == 1) {
      size = cursor.number(Long.BYTES);
    } else if (size == 0) {
      // To the file's end, which only the last one of the outermost may say.
      Cursor.require(cursor.left() == end - cursor.at());
      size = end - from;
    }
    long content = cursor.at();
    Cursor.require(size >= content - from && size <= end - from);
    return new Box(type, from, content, from + size);
  }

  /** Where a part of its content begins, which has to be in it with all its bytes. */
  long part(long offset, long bytes) throws NotTaken {
    Cursor.require(bytes >= 0 && offset + bytes <= to - content);
    return content + offset;
  }

  /** The only box of a type in it; empty where there is none. */
  Optional<Box> inside(Cursor cursor, String wanted) throws IOException, NotTaken {
    Box found = null;
    for (long at = content; at + HEADER <= to; ) {
      Box box = Box.at(cursor, at, to);
      if (box.type.equals(wanted)) {
        Cursor.require(found == null);
        found = box;
      }
      at = box.to;
    }
    return Optional.ofNullable(found);
  }

  /** The same of one that has to be there. */
  Box needed(Cursor cursor, String wanted) throws IOException, NotTaken {
    Optional<Box> found = inside(cursor, wanted);
    Cursor.require(found.isPresent());
    return found.get();
  }
}
