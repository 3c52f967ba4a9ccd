package org.evensay.survey.design.chance;

import java.util.ArrayList;
import java.util.List;

/**
 * All pairs of things, in an order that can be broken off anywhere: no thing has been met more than
 * once more often than another. Over all pairs each stands first as often as second, or once more
 * or less, and of five things or more none is in two pairs one after the other.
 *
 * <p>Of an even number of things it is the rounds of a tournament, in each of which everybody meets
 * somebody; of an odd number it is rings through all of them, every second pair of a ring first.
 * Both are in É. Lucas, <i>Récréations mathématiques</i> II, 1883, the rings being Walecki's. That
 * such a part of all pairs does to compare with: H. A. David, <i>The Method of Paired
 * Comparisons</i>, 2nd edition 1988; that neighbours should have nothing in common: R. T. Ross,
 * "Optimum orders for the presentation of pairs in the method of paired comparisons", Journal of
 * Educational Psychology 25, 1934.
 */
public final class Pairings {

  /** Two things by their places, counted from 0, as they stand beside each other. */
  public record Pairing(int first, int second) {}

  private Pairings() {}

  /** All pairs of so many things, 2 or more. */
  public static List<Pairing> of(int things) {
    return things % 2 == 0 ? rounds(things) : rings(things);
  }

  private static List<Pairing> rounds(int things) {
    int others = things - 1;
    List<Pairing> all = new ArrayList<>();
    for (int round = 0; round < others; round++) {
      all.add(round % 2 == 0 ? new Pairing(others, round) : new Pairing(round, others));
      for (int away = 1; away < things / 2; away++) {
        all.add(new Pairing((round + away) % others, (round - away + others) % others));
      }
    }
    return all;
  }

  private static List<Pairing> rings(int things) {
    List<Pairing> all = new ArrayList<>();
    for (int turn = 0; turn < things / 2; turn++) {
      List<Integer> ring = ring(things, turn);
      for (int begin = 0; begin < 2; begin++) {
        for (int i = begin; i < things; i += 2) {
          all.add(new Pairing(ring.get(i), ring.get((i + 1) % things)));
        }
      }
    }
    return all;
  }

  /** From the last thing to and fro through all others, which stand in a circle. */
  private static List<Integer> ring(int things, int turn) {
    int others = things - 1;
    List<Integer> ring = new ArrayList<>(List.of(others, turn));
    for (int away = 1; away < others / 2; away++) {
      ring.add((turn + away) % others);
      ring.add((turn - away + others) % others);
    }
    ring.add((turn + others / 2) % others);
    return ring;
  }
}
