package org.evensay.survey.recording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a recording that a browser asks for (RFC 9110, 14): players ask so for where somebody
 * wants to go on.
 *
 * @param from the first byte, counted from 0
 * @param to the one after the last; as {@link #from} where nothing of it is there
 */
record ByteRange(long from, long to) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The part that is asked for; empty where all of it is to be sent, as it is also for several
   * parts at once and for what cannot be understood.
   *
   * @param asked the value of the header; may be null
   * @param bytes how many there are
   */
  static Optional<ByteRange> of(String asked, long bytes) {
    Matcher parts = ONE.matcher(asked == null ? "" : asked.strip());
    if (!parts.matches() || parts.group(1).isEmpty() && parts.group(2).isEmpty()) {
      return Optional.empty();
    }
    if (parts.group(1).isEmpty()) {
      long last = Long.parseLong(parts.group(2));
      return Optional.of(new ByteRange(Math.max(0, bytes - last), bytes));
    }
    long from = Long.parseLong(parts.group(1));
    long to = parts.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(parts.group(2)) + 1;
    if (to <= from) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(Math.min(from, bytes), Math.min(to, bytes)));
  }

  /** Whether nothing of it is there. */
  boolean isOutside() {
    return from >= to;
  }

  /** How many bytes it has. */
  long length() {
    return to - from;
  }
}
