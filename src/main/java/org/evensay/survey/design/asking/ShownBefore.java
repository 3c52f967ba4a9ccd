package org.evensay.survey.design.asking;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which questions were shown to somebody one step ago, and which she has answered otherwise since.
 * Of a thousand questions only what hangs on those has to be looked at again. Immutable.
 */
public final class ShownBefore {

  private final int mark;
  private final BitSet places;
  private final Set<String> changed;

  private ShownBefore(int mark, BitSet places, Set<String> changed) {
    this.mark = mark;
    this.places = places;
    this.changed = changed;
  }

  static ShownBefore of(Edition edition, BitSet places) {
    return new ShownBefore(edition.places().mark(), places, Set.of());
  }

  /** What {@link #bytes} gave. */
  public static ShownBefore of(ByteBuffer bytes) {
    int mark = bytes.getInt();
    return new ShownBefore(mark, BitSet.valueOf(bytes), Set.of());
  }

  /** The same, to travel: the mark of the questions, and a bit for each. */
  public byte[] bytes() {
    byte[] bits = places.toByteArray();
    return ByteBuffer.allocate(Integer.BYTES + bits.length).putInt(mark).put(bits).array();
  }

  /** With this question answered otherwise. */
  public ShownBefore changing(String question) {
    Set<String> more = new HashSet<>(changed);
    more.add(question);
    return new ShownBefore(mark, places, more);
  }

  /** Whether nothing was answered otherwise since. */
  public boolean isUnchanged() {
    return changed.isEmpty();
  }

  /** Whether it was found with the questions of this edition as it is read now. */
  boolean isOf(Edition edition) {
    return mark == edition.places().mark();
  }

  BitSet places() {
    return (BitSet) places.clone();
  }

  Set<String> changed() {
    return Set.copyOf(changed);
  }
}
