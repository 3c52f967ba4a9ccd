package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.answer.AnswerProblem;

/**
 * What an Ogg file tells (RFC 3533): the comments of each sound in it, of which nothing but an
 * empty packet is left. The sums of the pages that they lie in are reckoned anew.
 */
final class Pages {

  private static final String SIGN = "OggS";
  private static final int FLAGS = 5;
  private static final int STREAM = 14;
  private static final int SUM = 22;
  private static final int SUM_BYTES = 4;
  private static final int SEGMENTS = 26;
  private static final int CONTINUED = 1;
  private static final int BEGINS = 2;
  private static final int FULL = 255;
  private static final int MOST_STREAMS = 100;

  /** Pages that sounds begin with, before the first that is heard: of comments, most have one. */
  private static final int MOST_PAGES = 1_000;

  private static final int POLYNOMIAL = 0x04c11db7;

  private final Cursor cursor;
  private final Told told = new Told();
  private final Map<Long, Heads> streams = new HashMap<>();
  private final List<long[]> pages = new ArrayList<>();
  private int begun;

  private Pages(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Looks into a file. */
  static Recording in(Incoming file) throws IOException, NotTaken {
    try (Cursor cursor = new Cursor(file)) {
      Pages found = new Pages(cursor);
      for (long at = 0; at < file.bytes(); ) {
        at = found.page(at);
      }
      for (Heads heads : found.streams.values()) {
        Cursor.require(heads.isDone());
      }
      found.sums(file);
      return new Recording(false, found.told);
    }
  }

  /** Looks at a page, and tells where the next one begins. */
  private long page(long from) throws IOException, NotTaken {
    Cursor.require(cursor.to(from).letters(SIGN.length()).equals(SIGN));
    int flags = cursor.to(from + FLAGS).next();
    long stream = cursor.to(from + STREAM).little();
    int count = cursor.to(from + SEGMENTS).next();
    int[] segments = new int[count];
    long to = cursor.at() + count;
    for (int i = 0; i < count; i++) {
      segments[i] = cursor.next();
      to += segments[i];
    }
    long content = cursor.at();
    Cursor.require(to - content <= cursor.left());
    if ((flags & BEGINS) != 0) {
      begun++;
      Cursor.require(begun <= MOST_STREAMS);
      Heads before = streams.put(stream, new Heads(cursor, told));
      Cursor.require(before == null || before.isDone());
    }
    Heads heads = streams.get(stream);
    Cursor.require(heads != null);
    if (!heads.isDone()) {
      Cursor.require(pages.size() < MOST_PAGES);
      pages.add(new long[] {from, to});
      heads.page((flags & CONTINUED) != 0, content, segments);
    }
    return to;
  }

  /** Reckons anew the sums of those pages that may be others now. */
  private void sums(Incoming file) throws IOException, NotTaken {
    try (Cursor was = new Cursor(file);
        Cursor is = new Cursor(told.takenOutOf(file))) {
      for (long[] page : pages) {
        int before = sum(was, page[0], page[1]);
        int now = sum(is, page[0], page[1]);
        if (before != now) {
          told.put(page[0] + SUM, little(now));
        }
      }
    }
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(SUM_BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  /** The sum of a page, for which the place where it stands counts as zeros (RFC 3533, 6). */
  static int sum(Cursor cursor, long from, long to) throws IOException, NotTaken {
    int sum = 0;
    cursor.to(from);
    for (long at = from; at < to; at++) {
      int next = cursor.next();
      boolean isSum = at >= from + SUM && at < from + SUM + SUM_BYTES;
      sum ^= (isSum ? 0 : next) << Integer.SIZE - Byte.SIZE;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        sum = sum << 1 ^ (sum < 0 ? POLYNOMIAL : 0);
      }
    }
    return sum;
  }

  /** The packets that a sound begins with: which it is, then its comments. */
  private static final class Heads {

    private static final String FLAC = "\u007fFLAC";
    private static final int LAST = 0x80;
    private static final int FLAC_COMMENTS = 4;
    private static final int FLAC_HEADER = 4;
    private static final int FLAC_SOUND = 127;
    private static final byte PADDING = 1;

    private static final List<Integer> FLAC_STAYS = List.of(0, 1, 3);
    private static final int BEGINNING = 8;

    private final Cursor cursor;
    private final Told told;
    private Comments packet = new Comments();
    private String kind = "";
    private boolean open;
    private boolean done;

    Heads(Cursor cursor, Told told) {
      this.cursor = cursor;
      this.told = told;
    }

    boolean isDone() {
      return done;
    }

    void page(boolean continued, long content, int... segments) throws IOException, NotTaken {
      Cursor.require(continued == open);
      long at = content;
      for (int i = 0; i < segments.length && !done; i++) {
        packet.add(at, at + segments[i]);
        at += segments[i];
        open = segments[i] == FULL;
        if (!open) {
          end();
          packet = new Comments();
        }
      }
    }

    private void end() throws IOException, NotTaken {
      String beginning = packet.beginning(cursor, BEGINNING);
      if (kind.isEmpty()) {
        kind =
            FoundKind.SOUNDS.stream()
                .filter(beginning::startsWith)
                .findAny()
                .orElseThrow(() -> new NotTaken(AnswerProblem.FILE_OTHER_KIND));
      } else if (kind.equals(FLAC)) {
        flac(beginning.isEmpty() ? 0 : beginning.charAt(0));
      } else {
        comments(beginning);
      }
    }

    private void comments(String beginning) throws IOException, NotTaken {
      done = true;
      switch (kind.charAt(0)) {
        case 'O' -> {
          Cursor.require(beginning.equals("OpusTags"));
          packet.empty(cursor, told, BEGINNING);
        }
        case 'S' -> packet.empty(cursor, told, 0);
        default -> {
          Cursor.require(beginning.startsWith("\u0003vorbis"));
          packet.empty(cursor, told, BEGINNING - 1, (byte) 1);
        }
      }
    }

    /** One block of what is told of it (RFC 9639, 8), of which some go on to pictures. */
    private void flac(int type) throws IOException, NotTaken {
      int block = type & ~LAST;
      Cursor.require(block < FLAC_SOUND);
      done = (type & LAST) != 0;
      if (block == FLAC_COMMENTS) {
        packet.empty(cursor, told, FLAC_HEADER);
      } else if (!FLAC_STAYS.contains(block)) {
        told.put(packet.place(0), new byte[] {(byte) (type & LAST | PADDING)});
        packet.zero(told, FLAC_HEADER);
      }
    }
  }
}
