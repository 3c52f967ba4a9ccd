package org.evensay.survey.response;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.response.export.Format;
import org.evensay.survey.response.export.ResponseFile;
import org.evensay.survey.response.export.Written;
import org.evensay.survey.response.export.table.Shape;

/**
 * A file of responses that somebody may take: what it is made of, and how far it is. One thread
 * writes it, others may look how far it is.
 */
public final class Taking {

  /** How far a file is. */
  public enum State {
    RUNNING,
    WHOLE,
    BROKEN
  }

  private final PublishedEdition newest;
  private final Format format;
  private final Shape shape;
  private final StoredResponses responses;
  private final long after;
  private final AtomicLong rows = new AtomicLong();
  private volatile State state = State.RUNNING;
  private volatile long cut;

  Taking(
      PublishedEdition newest, Format format, Shape shape, StoredResponses responses, long after) {
    this.newest = newest;
    this.format = format;
    this.shape = shape;
    this.responses = responses;
    this.after = after;
    rows.set(after);
  }

  /**
   * Writes the file. The stream stays open.
   *
   * @throws IOException when the stream does not take it to its end
   */
  public void write(OutputStream out, LocalDate today) throws IOException {
    State became = State.BROKEN;
    try {
      Written written =
          new ResponseFile(format, shape, responses, today).write(out, after, rows::set);
      cut = written.cut();
      became = State.WHOLE;
    } finally {
      state = became;
    }
  }

  /** What it is called where it is kept. */
  public String fileName(LocalDate today) {
    String part = after > 0 ? "-after-" + after : "";
    String madeUp = newest.madeUp() ? "-made-up" : "";
    return newest.slug() + madeUp + "-" + today + part + "." + format.ending();
  }

  public PublishedEdition newest() {
    return newest;
  }

  public Format format() {
    return format;
  }

  Shape shape() {
    return shape;
  }

  StoredResponses responses() {
    return responses;
  }

  /** How many responses there are. */
  public long count() {
    return responses.count();
  }

  /** How many are written. */
  public long rows() {
    return rows.get();
  }

  /** How many cells were longer than the format takes. */
  public long cut() {
    return cut;
  }

  public State state() {
    return state;
  }

  /** Whether it can go on after a row that somebody has. */
  public boolean resumable() {
    return state == State.BROKEN && format.resumable();
  }
}
