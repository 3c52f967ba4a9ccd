package org.evensay.survey.design.chance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * What chance decides for one person. For the name of whatever is drawn, the first 8 bytes of
 * SHA-256 over the seed in decimal digits, a space and that name begin a {@link SplitMix}: so what
 * is drawn under one name tells nothing of what is drawn under another, and a question that is
 * added changes no order but its own.
 *
 * @param seed from 0 to 4,294,967,295, so that every program keeps it as a whole number
 */
public record Draw(long seed) {

  /** Bytes of a seed. */
  private static final int SEED_BYTES = Integer.BYTES;

  /** Of the 64 of a random number, those for which a floating-point number has no room. */
  private static final int UNKEPT_BITS = 11;

  /** The draw of a submission: from its key, of which the seed gives nothing away. */
  public static Draw of(String submissionKey) {
    byte[] hash = hash("draw " + submissionKey);
    return new Draw(Integer.toUnsignedLong(ByteBuffer.wrap(hash, 0, SEED_BYTES).getInt()));
  }

  /**
   * These in an order that chance made: Fisher and Yates, from the last place to the second, each
   * changing with one of those up to it.
   */
  public <T> List<T> order(String name, List<T> all) {
    List<T> order = new ArrayList<>(all);
    SplitMix chance = named(name);
    for (int last = order.size() - 1; last > 0; last--) {
      Collections.swap(order, last, chance.below(last + 1));
    }
    return order;
  }

  /**
   * Which of several is drawn, when each weighs so much: its place.
   *
   * @param weights 1 or more each, and their sum is an int
   */
  public int among(String name, List<Integer> weights) {
    int drawn = named(name).below(weights.stream().mapToInt(Integer::intValue).sum());
    int place = 0;
    while (drawn >= weights.get(place)) {
      drawn -= weights.get(place);
      place++;
    }
    return place;
  }

  /**
   * Numbers from 0 to less than 1, one after the other: the upper 53 bits of each random number, as
   * many as a floating-point number keeps.
   */
  public DoubleSupplier numbers(String name) {
    SplitMix chance = named(name);
    return () -> (chance.next() >>> UNKEPT_BITS) * 0x1.0p-53;
  }

  private SplitMix named(String name) {
    return new SplitMix(ByteBuffer.wrap(hash(seed + " " + name)).getLong());
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
