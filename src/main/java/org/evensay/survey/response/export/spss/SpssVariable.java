package org.evensay.survey.response.export.spss;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.response.export.table.Column;

/**
 * A variable of a system file.
 *
 * @param width bytes of a text at the most; 0 for a number
 * @param label what is asked
 * @param labels words for numbers
 * @param missing what counts as missing besides nothing
 * @param measure how it can be counted with
 * @param format what its numbers look like
 */
record SpssVariable(
    Column column,
    String name,
    int width,
    String label,
    List<Labelled> labels,
    Missing missing,
    Measure measure,
    int format) {

  /** Bytes that a text, or a segment of a very long one, can have. */
  static final int SEGMENT_BYTES = 255;

  /** Bytes of width by which segments are counted; the format's own oddity. */
  private static final int WIDTH_OF_A_SEGMENT = 252;

  /** Words for a number. */
  record Labelled(double value, String label) {}

  /** How a variable can be counted with, as the format numbers it. */
  enum Measure {
    NOMINAL(1),
    ORDINAL(2),
    SCALE(3);

    final int code;

    Measure(int code) {
      this.code = code;
    }
  }

  boolean text() {
    return width > 0;
  }

  /** The widths of the variables that the file has for this one: one, unless it is very long. */
  List<Integer> segments() {
    if (width <= SEGMENT_BYTES) {
      return List.of(width);
    }
    int count = (width + WIDTH_OF_A_SEGMENT - 1) / WIDTH_OF_A_SEGMENT;
    List<Integer> widths = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      widths.add(SEGMENT_BYTES);
    }
    widths.add(width - (count - 1) * WIDTH_OF_A_SEGMENT);
    return widths;
  }

  /** How many elements of eight bytes something of this width takes. */
  static int elements(int width) {
    return Math.max(1, (width + 7) / 8);
  }
}
