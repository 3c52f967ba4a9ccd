package org.evensay.survey.response.export.spss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes the cases of a file: elements of eight bytes, packed so that small numbers, spaces and
 * nothing take one byte each.
 */
final class Elements {

  /** What is written for no number. */
  static final double NOTHING = -Double.MAX_VALUE;

  static final int BIAS = 100;

  private static final int ELEMENT = 8;
  private static final int MOST_PACKED = 251;
  private static final int END = 252;
  private static final int AS_IT_IS = 253;
  private static final int SPACES = 254;
  private static final int NO_NUMBER = 255;
  private static final long EIGHT_SPACES = 0x2020202020202020L;

  private final OutputStream out;
  private final byte[] commands = new byte[ELEMENT];
  private final ByteBuffer data =
      ByteBuffer.allocate(ELEMENT * ELEMENT).order(ByteOrder.LITTLE_ENDIAN);
  private int count;

  Elements(OutputStream out) {
    this.out = out;
  }

  void number(double value) throws IOException {
    double packed = value + BIAS;
    if (Double.compare(value, NOTHING) == 0) {
      command(NO_NUMBER);
    } else if (packed >= 1
        && packed <= MOST_PACKED
        && Double.compare(packed, Math.rint(packed)) == 0) {
      command((int) packed);
    } else {
      data.putDouble(value);
      command(AS_IT_IS);
    }
  }

  /** Text, filled up with spaces to this width. */
  void text(byte[] bytes, int from, int length, int width) throws IOException {
    int elements = SpssVariable.elements(width);
    for (int element = 0; element < elements; element++) {
      long value = EIGHT_SPACES;
      for (int i = 0; i < ELEMENT; i++) {
        int at = element * ELEMENT + i;
        if (at < length) {
          int shift = i * ELEMENT;
          value = value & ~(0xffL << shift) | (bytes[from + at] & 0xffL) << shift;
        }
      }
      if (value == EIGHT_SPACES) {
        command(SPACES);
      } else {
        data.putLong(value);
        command(AS_IT_IS);
      }
    }
  }

  void end() throws IOException {
    command(END);
    while (count > 0) {
      command(0);
    }
  }

  private void command(int command) throws IOException {
    commands[count] = (byte) command;
    count++;
    if (count == commands.length) {
      out.write(commands);
      out.write(data.array(), 0, data.position());
      data.clear();
      count = 0;
    }
  }
}
