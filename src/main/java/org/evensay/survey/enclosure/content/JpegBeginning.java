package org.evensay.survey.enclosure.content;

/** What stands in a JPEG before its pixels (ISO/IEC 10918-1, annex B): everything but them. */
final class JpegBeginning {

  private static final int MARKER = 0xff;
  private static final int PICTURE_BEGINS = 0xd8;
  private static final int PICTURE_ENDS = 0xd9;
  private static final int PIXELS_BEGIN = 0xda;

  private JpegBeginning() {}

  /** How many bytes it has, the last one before the pixels included; 0 of what is no JPEG. */
  static int length(byte[] jpeg) {
    if (jpeg.length < 2 || at(jpeg, 0) != MARKER || at(jpeg, 1) != PICTURE_BEGINS) {
      return 0;
    }
    int part = 2;
    while (part + 3 < jpeg.length && at(jpeg, part) == MARKER) {
      int next = part + 2 + (at(jpeg, part + 2) << Byte.SIZE) + at(jpeg, part + 3);
      if (at(jpeg, part + 1) == PIXELS_BEGIN) {
        return next <= jpeg.length ? next : 0;
      }
      part = next;
    }
    return 0;
  }

  /** Whether no other part follows the pixels, and nothing follows the end. */
  static boolean isFollowedByPixelsOnly(byte[] jpeg, int from) {
    for (int i = from; i + 1 < jpeg.length; i++) {
      if (at(jpeg, i) == MARKER && at(jpeg, i + 1) != 0) {
        return i == jpeg.length - 2 && at(jpeg, i + 1) == PICTURE_ENDS;
      }
    }
    return false;
  }

  private static int at(byte[] jpeg, int place) {
    return Byte.toUnsignedInt(jpeg[place]);
  }
}
