package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the tracks of an MP4 or QuickTime file: what it handles, and where its samples are. */
final class Track {

  private static final int FLAGS = 4;
  private static final int CHUNKS_ENTRY = 12;

  private final Incoming file;
  private final long number;
  private final String handles;
  private final Box table;

  private Track(Incoming file, long number, String handles, Box table) {
    this.file = file;
    this.number = number;
    this.handles = handles;
    this.table = table;
  }

  /** What is done with each place where samples are. */
  @FunctionalInterface
  interface Samples {
    void at(long from, long to) throws NotTaken;
  }

  static Track of(Incoming file, Cursor cursor, Box box) throws IOException, NotTaken {
    Box header = box.needed(cursor, "tkhd");
    int dates = Boxes.bytesOfDates(cursor, header);
    long number = cursor.to(header.part(FLAGS + dates, FLAGS)).number(Integer.BYTES);
    Box media = box.needed(cursor, "mdia");
    Box handler = media.needed(cursor, "hdlr");
    String handles = cursor.to(handler.part(2 * FLAGS, FLAGS)).letters(FLAGS);
    Box table = media.needed(cursor, "minf").needed(cursor, "stbl");
    return new Track(file, number, handles, table);
  }

  /** By which number fragments name it. */
  long number() {
    return number;
  }

  boolean isSeen() {
    return handles.equals("vide");
  }

  boolean isHeard() {
    return handles.equals("soun");
  }

  /** How its samples are written down: the four letters of each description (8.5.2). */
  List<String> codes(Cursor cursor) throws IOException, NotTaken {
    Box descriptions = table.needed(cursor, "stsd");
    long count = cursor.to(descriptions.part(FLAGS, FLAGS)).number(Integer.BYTES);
    List<String> codes = new ArrayList<>();
    long at = descriptions.part(2 * FLAGS, 0);
    for (long i = 0; i < count; i++) {
      Box description = Box.at(cursor, at, descriptions.to());
      codes.add(description.type());
      at = description.to();
    }
    return codes;
  }

  /**
   * Finds its samples (ISO/IEC 14496-12, 8.7): where each chunk begins, how many samples it has,
   * and how many bytes each of them.
   */
  void samples(Samples samples) throws IOException, NotTaken {
    try (Cursor sizes = new Cursor(file);
        Cursor offsets = new Cursor(file);
        Cursor counts = new Cursor(file)) {
      samples(
          samples, new Sizes(sizes, table.needed(sizes, "stsz"), file.bytes()), offsets, counts);
    }
  }

  private void samples(Samples samples, Sizes sizes, Cursor offsets, Cursor counts)
      throws IOException, NotTaken {
    Optional<Box> wide = table.inside(offsets, "co64");
    int bytes = wide.isPresent() ? Long.BYTES : Integer.BYTES;
    Box places = wide.isPresent() ? wide.get() : table.needed(offsets, "stco");
    long chunks = offsets.to(places.part(FLAGS, FLAGS)).number(Integer.BYTES);
    offsets.to(places.part(2 * FLAGS, chunks * bytes));
    Counts each = new Counts(counts, table.needed(counts, "stsc"));
    for (long chunk = 1; chunk <= chunks; chunk++) {
      long from = offsets.number(bytes);
      long length = sizes.ofNext(each.in(chunk));
      Cursor.require(from >= 0 && from <= file.bytes() && length <= file.bytes() - from);
      samples.at(from, from + length);
    }
    Cursor.require(sizes.left == 0);
  }

  /** How large samples are: all alike, or each as the table says. */
  private static final class Sizes {

    private final Cursor cursor;
    private final long all;
    private final long most;
    private long left;

    Sizes(Cursor cursor, Box box, long most) throws IOException, NotTaken {
      this.cursor = cursor;
      this.most = most;
      all = cursor.to(box.part(FLAGS, 2L * FLAGS)).number(Integer.BYTES);
      left = cursor.number(Integer.BYTES);
      cursor.to(box.part(3 * FLAGS, all == 0 ? left * FLAGS : 0));
      Cursor.require(all <= most);
    }

    long ofNext(long samples) throws IOException, NotTaken {
      long count = Math.min(samples, left);
      left -= count;
      if (all > 0) {
        return count * all;
      }
      long sum = 0;
      for (long i = 0; i < count; i++) {
        sum += cursor.number(Integer.BYTES);
        Cursor.require(sum <= most);
      }
      return sum;
    }
  }

  /** How many samples chunks have: the same until another entry begins. */
  private static final class Counts {

    private final Cursor cursor;
    private long entries;
    private long now;
    private long next = 1;
    private long afterwards;

    Counts(Cursor cursor, Box box) throws IOException, NotTaken {
      this.cursor = cursor;
      entries = cursor.to(box.part(FLAGS, FLAGS)).number(Integer.BYTES);
      cursor.to(box.part(2 * FLAGS, entries * CHUNKS_ENTRY));
      read();
      Cursor.require(next == 1 || next == Long.MAX_VALUE);
    }

    private void read() throws IOException, NotTaken {
      if (entries == 0) {
        next = Long.MAX_VALUE;
        return;
      }
      entries--;
      long first = cursor.number(Integer.BYTES);
      Cursor.require(first >= next);
      next = first;
      afterwards = cursor.number(Integer.BYTES);
      cursor.to(cursor.at() + FLAGS);
    }

    long in(long chunk) throws IOException, NotTaken {
      while (next <= chunk) {
        now = afterwards;
        read();
      }
      return now;
    }
  }
}
