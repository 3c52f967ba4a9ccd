package org.evensay.survey.enclosure.content;

import java.io.IOException;

/**
 * What an MP3 tells: everything in it but frames of sound (ISO/IEC 11172-3, 2.4.1; 13818-3). A tag
 * at its beginning (ID3v2) keeps its header and its length, by which players skip it; tags at its
 * end, of all kinds, become zeros, in which no player finds a frame.
 */
final class Frames {

  private static final int TAG_HEADER = 10;
  private static final int TAG_FLAGS = 5;
  private static final int TAG_SIZE = 6;
  private static final int FOOTER_FOLLOWS = 0x10;
  private static final int BITS_OF_SIZE = 7;
  private static final int HEADER = 4;

  /** Thousands of bits a second, by layer, of the first version and of the later ones. */
  private static final int[][] RATES = {
    {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
    {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
    {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
    {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
    {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
    {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}
  };

  private static final int[] SAMPLES_A_SECOND = {44_100, 48_000, 32_000};

  /** What all frames of a file have in common: sync, version, layer, samples a second. */
  private static final int ALIKE = 0xfffe0c00;

  private final Cursor cursor;
  private final long end;
  private final Told told = new Told();
  private int alike;

  private Frames(Cursor cursor, long end) {
    this.cursor = cursor;
    this.end = end;
  }

  /** Looks into a file. */
  static Recording in(Incoming file) throws IOException, NotTaken {
    try (Cursor cursor = new Cursor(file)) {
      Frames frames = new Frames(cursor, file.bytes());
      frames.walk(frames.tags());
      return new Recording(false, frames.told);
    }
  }

  /** Empties the tags that it begins with, and tells where they end. */
  private long tags() throws IOException, NotTaken {
    long at = 0;
    while (at + TAG_HEADER <= end && cursor.to(at).letters(3).equals("ID3")) {
      int flags = cursor.to(at + TAG_FLAGS).next();
      long size = 0;
      for (int i = TAG_SIZE; i < TAG_HEADER; i++) {
        int bits = cursor.next();
        Cursor.require(bits < 1 << BITS_OF_SIZE);
        size = size << BITS_OF_SIZE | bits;
      }
      long next = at + TAG_HEADER + size;
      Cursor.require(next <= end);
      // An extended header is gone, and what is not there is in no way encoded.
      told.put(at + TAG_FLAGS, new byte[] {(byte) (flags & FOOTER_FOLLOWS)});
      told.zero(at + TAG_HEADER, next);
      at = next;
    }
    return at;
  }

  private void walk(long from) throws IOException, NotTaken {
    long other = from;
    boolean inRow = false;
    for (long at = from; at + HEADER <= end; ) {
      long next = at + length(at);
      boolean frame = next > at && (inRow || next == end || length(next) > 0);
      if (frame) {
        told.zero(other, at);
        alike = header(at) & ALIKE;
        other = Math.min(next, end);
        at = next;
      } else {
        at++;
      }
      inRow = frame;
    }
    Cursor.require(alike != 0);
    told.zero(other, end);
  }

  private int header(long at) throws IOException, NotTaken {
    return (int) cursor.to(at).number(HEADER);
  }

  /** How long the frame is that begins there; 0 where there is none, or one of another sound. */
  private int length(long at) throws IOException, NotTaken {
    if (at + HEADER > end) {
      return 0;
    }
    int header = header(at);
    boolean isOther = alike != 0 && (header & ALIKE) != alike;
    return isOther || header >>> 21 != 0x7ff ? 0 : length(header);
  }

  private static int length(int header) {
    int version = header >>> 19 & 3;
    int layer = 3 - (header >>> 17 & 3);
    int rate = header >>> 12 & 15;
    int samples = header >>> 10 & 3;
    if (version == 1 || layer == 3 || rate == 0 || rate == 15 || samples == 3) {
      return 0;
    }
    int bits = 1_000 * RATES[version == 3 ? layer : 3 + layer][rate];
    int frequency = SAMPLES_A_SECOND[samples] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    int padding = header >>> 9 & 1;
    if (layer == 0) {
      return (12 * bits / frequency + padding) * 4;
    }
    int factor = layer == 2 && version != 3 ? 72 : 144;
    return factor * bits / frequency + padding;
  }
}
