package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.evensay.survey.design.answer.AnswerProblem;

/**
 * What a WebM tells (RFC 8794; RFC 9559): everything in it but sound, pictures, and what is needed
 * to play them becomes an element of nothing. A segment and its clusters are walked as one row of
 * elements, because what browsers record does not say how long they are.
 */
final class Elements {

  private static final long HEADER = 0x1A45DFA3L;
  private static final long SEGMENT = 0x18538067L;
  private static final long CLUSTER = 0x1F43B675L;
  private static final long INFORMATION = 0x1549A966L;
  private static final long TRACKS = 0x1654AE6BL;
  private static final long TRACK = 0xAEL;
  private static final long TYPE = 0x83L;
  private static final long NOTHING = 0xECL;

  /** Which programs made it: there have to be words. */
  private static final Set<Long> PROGRAMS = Set.of(0x4D80L, 0x5741L);

  /** The index, the cues; of clusters their time, their place, the one before, and blocks. */
  private static final Set<Long> IN_SEGMENT =
      Set.of(0x114D9B74L, 0x1C53BB6BL, 0xE7L, 0xA7L, 0xABL, 0xA3L, 0xA0L);

  /** How long a tick is, and how many there are. */
  private static final Set<Long> IN_INFORMATION = Set.of(0x2AD7B1L, 0x4489L);

  /** Numbers, type, flags, times, codec, language, pictures and sound; no names. */
  private static final Set<Long> IN_TRACK =
      Set.of(
          0xD7L, 0x73C5L, TYPE, 0xB9L, 0x88L, 0x55AAL, 0x9CL, 0x6DE7L, 0x6DF8L, 0x23E383L,
          0x234E7AL, 0x23314FL, 0x55EEL, 0x22B59CL, 0x86L, 0x56AAL, 0x56BBL, 0xE0L, 0xE1L, 0x6D80L);

  private static final long PRIVATE = 0x63A2L;
  private static final int VORBIS_PACKETS = 2;
  private static final String VORBIS = "\u0003vorbis";
  private static final int FULL = 255;

  private static final int SEEN = 1;
  private static final int HEARD = 2;
  private static final int MOST_OF_NUMBER = 4;
  private static final int MOST_OF_SIZE = 8;
  private static final int BITS_OF_SIZE = 7;

  private final Cursor cursor;
  private final Told told = new Told();
  private final Set<Long> tracks = new HashSet<>();

  private Elements(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Which element it is, where it begins, where its content does, and where it ends. */
  private record Element(long number, long from, long content, long to, boolean endless) {}

  /** What is done with an element. */
  @FunctionalInterface
  private interface Look {
    void at(Element element) throws IOException, NotTaken;
  }

  /** Looks into a file. */
  static Recording in(Incoming file) throws IOException, NotTaken {
    try (Cursor cursor = new Cursor(file)) {
      Elements elements = new Elements(cursor);
      elements.walk(file.bytes());
      if (elements.tracks.isEmpty()) {
        throw new NotTaken(AnswerProblem.FILE_OTHER_KIND);
      }
      return new Recording(elements.tracks.contains((long) SEEN), elements.told);
    }
  }

  private void walk(long end) throws IOException, NotTaken {
    long segmentEnds = end;
    long clusterEnds = end;
    for (long at = 0; at < end; ) {
      Element element = element(at, end);
      Cursor.require(at == 0 == (element.number == HEADER));
      if (element.number == SEGMENT) {
        segmentEnds = element.to;
        clusterEnds = element.to;
        at = element.content;
      } else if (element.number == CLUSTER) {
        Cursor.require(element.to <= segmentEnds);
        clusterEnds = element.endless ? segmentEnds : element.to;
        at = element.content;
      } else {
        Cursor.require(element.to <= clusterEnds);
        look(element);
        at = element.to;
      }
      clusterEnds = at == clusterEnds ? segmentEnds : clusterEnds;
      if (at == segmentEnds) {
        segmentEnds = end;
        clusterEnds = end;
      }
    }
  }

  private Element element(long from, long end) throws IOException, NotTaken {
    cursor.to(from);
    int first = cursor.next();
    int bytes = Integer.numberOfLeadingZeros(first) - 3 * Byte.SIZE + 1;
    Cursor.require(bytes <= MOST_OF_NUMBER);
    long number = cursor.to(from).number(bytes);
    int length = cursor.next();
    int more = Integer.numberOfLeadingZeros(length) - 3 * Byte.SIZE;
    Cursor.require(more < MOST_OF_SIZE);
    int bits = BITS_OF_SIZE * (more + 1);
    long size = ((long) length << Byte.SIZE * more | cursor.number(more)) & (1L << bits) - 1;
    boolean endless = size == (1L << bits) - 1;
    long content = cursor.at();
    if (endless) {
      Cursor.require(number == SEGMENT || number == CLUSTER);
      size = end - content;
    }
    Cursor.require(size <= end - content);
    return new Element(number, from, content, content + size, endless);
  }

  private void look(Element element) throws IOException, NotTaken {
    if (element.number == INFORMATION) {
      inside(element, this::information);
    } else if (element.number == TRACKS) {
      inside(element, this::track);
    } else if (element.number != HEADER && !IN_SEGMENT.contains(element.number)) {
      empty(element);
    }
  }

  private void inside(Element parent, Look look) throws IOException, NotTaken {
    for (long at = parent.content; at < parent.to; ) {
      Element element = element(at, parent.to);
      look.at(element);
      at = element.to;
    }
  }

  private void information(Element element) throws NotTaken {
    if (PROGRAMS.contains(element.number)) {
      told.spaces(element.content, element.to);
    } else if (!IN_INFORMATION.contains(element.number)) {
      empty(element);
    }
  }

  private void track(Element element) throws IOException, NotTaken {
    if (element.number == TRACK) {
      inside(element, this::partOfTrack);
    } else {
      empty(element);
    }
  }

  private void partOfTrack(Element element) throws IOException, NotTaken {
    if (element.number == TYPE) {
      Cursor.require(element.to - element.content <= Long.BYTES);
      long type = cursor.to(element.content).number((int) (element.to - element.content));
      // Blocks of others stand among those that are to be seen and heard.
      if (type != SEEN && type != HEARD) {
        throw new NotTaken(AnswerProblem.FILE_OTHER_KIND);
      }
      tracks.add(type);
    } else if (element.number == PRIVATE) {
      comments(element);
    } else if (!IN_TRACK.contains(element.number)) {
      empty(element);
    }
  }

  /**
   * Empties the comments of Vorbis, which stand with the two other packets that it begins with (RFC
   * 9559, 12): how many there are after the first, how long the first two are, and then they.
   */
  private void comments(Element element) throws IOException, NotTaken {
    if (element.content == element.to || cursor.to(element.content).next() != VORBIS_PACKETS) {
      return;
    }
    long first = laced();
    long comments = laced();
    long from = cursor.at() + first;
    if (from + VORBIS.length() > element.to || comments > element.to - from) {
      return;
    }
    if (cursor.to(from).letters(VORBIS.length()).equals(VORBIS)) {
      Comments packet = new Comments();
      packet.add(from, from + comments);
      packet.empty(cursor, told, VORBIS.length(), (byte) 1);
    }
  }

  private long laced() throws IOException, NotTaken {
    long sum = 0;
    int next = cursor.next();
    while (next == FULL) {
      sum += next;
      next = cursor.next();
    }
    return sum + next;
  }

  /** Makes an element of nothing of it, as long as it was. */
  private void empty(Element element) throws NotTaken {
    int header = (int) (element.content - element.from);
    int length = Math.min(MOST_OF_SIZE, header - 1);
    long size = element.to - element.from - 1 - length;
    byte[] instead = new byte[1 + length];
    instead[0] = (byte) NOTHING;
    for (int i = length; i > 0; i--) {
      instead[i] = (byte) size;
      size >>= Byte.SIZE;
    }
    instead[1] |= (byte) (1 << Byte.SIZE - length);
    told.put(element.from, instead);
    told.zero(element.from + instead.length, element.to);
  }
}
