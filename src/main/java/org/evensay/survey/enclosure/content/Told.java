package org.evensay.survey.enclosure.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evensay.survey.design.answer.AnswerProblem;

/**
 * The places in a file that tell where, when and by whom it was made, and what stands there
 * instead. It stays as long as it was, so that whatever points at other places still does.
 */
final class Told {

  /** Places in one file: more have not been seen, and each takes some memory. */
  private static final int MOST = 100_000;

  private static final byte[] NOTHING = {0};

  private final List<Change> changes = new ArrayList<>();

  /** What is written over a place, again and again until it is full. */
  private record Change(long from, long to, byte[] instead) {

    boolean joins(Change next) {
      return instead == NOTHING && next.instead == NOTHING && next.from <= to;
    }

    void make(byte[] buffer, int offset, long at, int length) {
      long last = Math.min(to, at + length);
      for (long place = Math.max(from, at); place < last; place++) {
        buffer[offset + (int) (place - at)] = instead[(int) ((place - from) % instead.length)];
      }
    }
  }

  /** Writes zeros. */
  void zero(long from, long to) throws NotTaken {
    add(new Change(from, to, NOTHING));
  }

  /** Writes spaces, where there have to be words. */
  void spaces(long from, long to) throws NotTaken {
    add(new Change(from, to, new byte[] {' '}));
  }

  /** Writes these bytes. */
  void put(long from, byte[] instead) throws NotTaken {
    add(new Change(from, from + instead.length, instead));
  }

  private void add(Change change) throws NotTaken {
    if (change.from >= change.to) {
      return;
    }
    if (changes.size() == MOST) {
      throw new NotTaken(AnswerProblem.FILE_DAMAGED);
    }
    changes.add(change);
  }

  /** The file without them. */
  Incoming takenOutOf(Incoming file) {
    List<Change> sorted = new ArrayList<>();
    for (Change change : changes.stream().sorted(Comparator.comparingLong(Change::from)).toList()) {
      Change last = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
      if (last != null && last.joins(change)) {
        sorted.set(
            sorted.size() - 1, new Change(last.from, Math.max(last.to, change.to), last.instead));
      } else {
        sorted.add(change);
      }
    }
    return sorted.isEmpty() ? file : new Without(file, sorted);
  }

  private static final class Without implements Incoming {

    private final Incoming file;
    private final List<Change> changes;

    Without(Incoming file, List<Change> changes) {
      this.file = file;
      this.changes = changes;
    }

    @Override
    public InputStream open() throws IOException {
      return new Changed(file.open(), changes);
    }

    @Override
    public long bytes() {
      return file.bytes();
    }
  }

  private static final class Changed extends FilterInputStream {

    private final List<Change> changes;
    private int next;
    private long at;

    Changed(InputStream content, List<Change> changes) {
      super(content);
      this.changes = changes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        change(buffer, offset, read);
        at += read;
      }
      return read;
    }

    private void change(byte[] buffer, int offset, int read) {
      while (next < changes.size() && changes.get(next).to <= at) {
        next++;
      }
      for (int i = next; i < changes.size() && changes.get(i).from < at + read; i++) {
        changes.get(i).make(buffer, offset, at, read);
      }
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      at += skipped;
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void mark(int limit) {
      // It cannot go back.
    }

    @Override
    public void reset() throws IOException {
      throw new IOException("it cannot go back");
    }
  }
}
