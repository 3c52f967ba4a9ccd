package org.evensay.survey.design.asking;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which questions were shown to somebody one step ago, and which she has answered otherwise since.
 * Of a thousand questions only what hangs on those has to be looked at again. It means nothing to
 * another edition than the one it was found with. Immutable.
 */
public final class ShownBefore {

  private final BitSet places;
  private final Set<String> changed;

  private ShownBefore(BitSet places, Set<String> changed) {
    this.places = places;
    this.changed = changed;
  }

  static ShownBefore of(BitSet places) {
    return new ShownBefore(places, Set.of());
  }

  /** What {@link #bytes} gave, of the same edition. */
  public static ShownBefore of(ByteBuffer bytes) {
    return of(BitSet.valueOf(bytes));
  }

  /** The same, to travel: a bit for each question. */
  public byte[] bytes() {
    return places.toByteArray();
  }

  /** With this question answered otherwise. */
  public ShownBefore changing(String question) {
    Set<String> more = new HashSet<>(changed);
    more.add(question);
    return new ShownBefore(places, more);
  }

  /** Whether nothing was answered otherwise since. */
  public boolean isUnchanged() {
    return changed.isEmpty();
  }

  BitSet places() {
    return (BitSet) places.clone();
  }

  Set<String> changed() {
    return Set.copyOf(changed);
  }
}
