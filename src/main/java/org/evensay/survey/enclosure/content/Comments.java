package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The packet of comments that sound in Ogg begins with (Vorbis I, 5): the name of a program, and
 * any number of comments, such as a title or a place. It lies in one or more pages.
 */
final class Comments {

  private static final int MOST_PIECES = 1_000;
  private static final int NUMBER = 4;

  private final List<long[]> pieces = new ArrayList<>();
  private long length;

  /** Adds the next bytes of it. */
  void add(long from, long to) throws NotTaken {
    long[] last = pieces.isEmpty() ? new long[2] : pieces.get(pieces.size() - 1);
    if (last[1] == from) {
      last[1] = to;
    } else {
      Cursor.require(pieces.size() < MOST_PIECES);
      pieces.add(new long[] {from, to});
    }
    length += to - from;
  }

  /** The letters it begins with, which are few. */
  String beginning(Cursor cursor, int letters) throws IOException, NotTaken {
    StringBuilder beginning = new StringBuilder();
    for (int i = 0; i < Math.min(letters, length); i++) {
      beginning.append((char) cursor.to(place(i)).next());
    }
    return beginning.toString();
  }

  /**
   * Empties it.
   *
   * @param before bytes in it before the program's name
   * @param after what has to follow when there are no comments, if it has room
   */
  void empty(Cursor cursor, Told told, long before, byte... after) throws IOException, NotTaken {
    Cursor.require(before + 2 * NUMBER + after.length <= length);
    long name = number(cursor, before);
    long count = before + NUMBER + name;
    Cursor.require(count + NUMBER + after.length <= length);
    for (long[] piece : within(before + NUMBER, count)) {
      told.spaces(piece[0], piece[1]);
    }
    for (int i = 0; i < after.length; i++) {
      told.put(place(count + NUMBER + i), new byte[] {after[i]});
    }
    zero(told, count, count + NUMBER);
    zero(told, count + NUMBER + after.length, length);
  }

  /** Writes zeros from a byte of it to its end. */
  void zero(Told told, long from) throws NotTaken {
    zero(told, from, length);
  }

  private void zero(Told told, long from, long to) throws NotTaken {
    for (long[] piece : within(from, to)) {
      told.zero(piece[0], piece[1]);
    }
  }

  /** Where a byte of it is in the file. */
  long place(long index) throws NotTaken {
    List<long[]> one = within(index, index + 1);
    Cursor.require(!one.isEmpty());
    return one.get(0)[0];
  }

  private long number(Cursor cursor, long index) throws IOException, NotTaken {
    long number = 0;
    for (int i = NUMBER - 1; i >= 0; i--) {
      number = number << Byte.SIZE | cursor.to(place(index + i)).next();
    }
    return number;
  }

  private List<long[]> within(long from, long to) {
    List<long[]> found = new ArrayList<>();
    long begin = 0;
    for (long[] piece : pieces) {
      long end = begin + piece[1] - piece[0];
      if (begin < to && end > from) {
        found.add(
            new long[] {
              piece[0] + Math.max(0, from - begin), piece[0] + Math.min(end, to) - begin
            });
      }
      begin = end;
    }
    return found;
  }
}
