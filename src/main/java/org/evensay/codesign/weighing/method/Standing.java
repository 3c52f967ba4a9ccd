package org.evensay.codesign.weighing.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The joint result of a weighting round by points.
 *
 * <p>A chamber's share of an ask is the mean of its members' shares; the joint share is the mean of
 * the deciding chambers' shares, each with the same weight whatever its head-count: a linear
 * opinion pool of chambers with equal weights (M. Stone, "The opinion pool", <i>Annals of
 * Mathematical Statistics</i> 32, 1961). Disagreement and influence are distances between shares in
 * total variation, half the sum of the differences (Levin, Peres and Wilmer, <i>Markov Chains and
 * Mixing Times</i>, section 4.1): the part of all points that would have to be moved to turn one
 * into the other, from 0 to 1.
 *
 * <p>Immutable. Laws: swapping chambers changes nothing; giving each ballot of a chamber twice
 * changes nothing; an advisory chamber changes nothing.
 *
 * @param <A> what names an ask
 * @param <C> what names a chamber
 */
public final class Standing<A, C> {

  /**
   * Where an ask stands.
   *
   * @param place from 1; equal shares have the same place, and the next one is left out
   * @param share the joint share, from 0 to 1
   * @param byChamber each chamber's own share and place, in the order the chambers were given
   * @param disagreement the largest difference between two deciding chambers' shares
   */
  public record Line<A, C>(
      A ask, int place, double share, Map<C, Own> byChamber, double disagreement) {}

  /** A chamber's own share of an ask, and the ask's place among its shares. */
  public record Own(double share, int place) {}

  private final List<Line<A, C>> lines;
  private final double disagreement;
  private final Map<C, Double> influence;

  private Standing(List<Line<A, C>> lines, double disagreement, Map<C, Double> influence) {
    this.lines = List.copyOf(lines);
    this.disagreement = disagreement;
    this.influence = Collections.unmodifiableMap(influence);
  }

  /**
   * Works out the standing.
   *
   * @param asks the list that was weighted; of asks with the same share the earlier comes first
   * @param chambers at least one deciding one; chambers without ballots are allowed among the
   *     advisory ones only, and get no result of their own
   * @throws IllegalArgumentException when no chamber decides, or a deciding one has no ballot
   */
  public static <A, C> Standing<A, C> of(List<A> asks, List<ChamberBallots<A, C>> chambers) {
    Map<C, Map<A, Fraction>> deciding = new LinkedHashMap<>();
    Map<C, Map<A, Fraction>> all = new LinkedHashMap<>();
    for (ChamberBallots<A, C> chamber : chambers) {
      if (chamber.ballots().isEmpty()) {
        if (chamber.deciding()) {
          throw new IllegalArgumentException("a deciding chamber without a ballot");
        }
        continue;
      }
      Map<A, Fraction> shares = mean(asks, chamber.ballots());
      all.put(chamber.chamber(), shares);
      if (chamber.deciding()) {
        deciding.put(chamber.chamber(), shares);
      }
    }
    if (deciding.isEmpty()) {
      throw new IllegalArgumentException("no deciding chamber");
    }
    List<Map<A, Fraction>> decided = List.copyOf(deciding.values());
    Map<A, Fraction> joint = pool(asks, decided);
    return new Standing<>(
        lines(asks, joint, all, decided),
        furthestApart(asks, decided).value(),
        influence(asks, joint, deciding));
  }

  /**
   * A share as points: what is written of it in tenths stays exact, where floating point makes
   * 63.74999… of 0.6375 of 100.
   *
   * @param all how many points there are
   */
  public static BigDecimal points(double share, int all) {
    return BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(all));
  }

  private static <A> Map<A, Fraction> mean(List<A> asks, List<Allocation<A>> ballots) {
    Map<A, Fraction> shares = new LinkedHashMap<>();
    for (A ask : asks) {
      Fraction sum = Fraction.ZERO;
      for (Allocation<A> ballot : ballots) {
        sum = sum.plus(ballot.share(ask));
      }
      shares.put(ask, sum.dividedBy(ballots.size()));
    }
    return shares;
  }

  private static <A> Map<A, Fraction> pool(List<A> asks, List<Map<A, Fraction>> chambers) {
    Map<A, Fraction> joint = new LinkedHashMap<>();
    for (A ask : asks) {
      Fraction sum = Fraction.ZERO;
      for (Map<A, Fraction> shares : chambers) {
        sum = sum.plus(shares.get(ask));
      }
      joint.put(ask, sum.dividedBy(chambers.size()));
    }
    return joint;
  }

  private static <A, C> List<Line<A, C>> lines(
      List<A> asks,
      Map<A, Fraction> joint,
      Map<C, Map<A, Fraction>> all,
      List<Map<A, Fraction>> decided) {
    List<Line<A, C>> lines = new ArrayList<>();
    for (A ask : asks) {
      Map<C, Own> own = new LinkedHashMap<>();
      all.forEach(
          (chamber, shares) ->
              own.put(chamber, new Own(shares.get(ask).value(), place(ask, shares))));
      List<Fraction> here = decided.stream().map(shares -> shares.get(ask)).toList();
      lines.add(
          new Line<>(
              ask,
              place(ask, joint),
              joint.get(ask).value(),
              Collections.unmodifiableMap(own),
              Collections.max(here).minus(Collections.min(here)).value()));
    }
    lines.sort(Comparator.comparingInt(Line::place));
    return lines;
  }

  private static <A> int place(A ask, Map<A, Fraction> shares) {
    Fraction own = shares.get(ask);
    return 1 + (int) shares.values().stream().filter(share -> share.compareTo(own) > 0).count();
  }

  private static <A> Fraction furthestApart(List<A> asks, List<Map<A, Fraction>> chambers) {
    Fraction furthest = Fraction.ZERO;
    for (Map<A, Fraction> one : chambers) {
      for (Map<A, Fraction> other : chambers) {
        Fraction distance = distance(asks, one, other);
        furthest = distance.compareTo(furthest) > 0 ? distance : furthest;
      }
    }
    return furthest;
  }

  private static <A, C> Map<C, Double> influence(
      List<A> asks, Map<A, Fraction> joint, Map<C, Map<A, Fraction>> deciding) {
    Map<C, Double> influence = new LinkedHashMap<>();
    for (C chamber : deciding.keySet()) {
      List<Map<A, Fraction>> others =
          deciding.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(chamber))
              .map(Map.Entry::getValue)
              .toList();
      // Without the only chamber there is no result at all: all of it is this chamber's doing.
      influence.put(
          chamber, others.isEmpty() ? 1 : distance(asks, joint, pool(asks, others)).value());
    }
    return influence;
  }

  private static <A> Fraction distance(List<A> asks, Map<A, Fraction> one, Map<A, Fraction> other) {
    Fraction sum = Fraction.ZERO;
    for (A ask : asks) {
      sum = sum.plus(one.get(ask).minus(other.get(ask)).absolute());
    }
    return sum.dividedBy(2);
  }

  /** The asks as they stand, the highest share first. */
  public List<Line<A, C>> lines() {
    return lines;
  }

  /** Where this ask stands. */
  public Optional<Line<A, C>> of(A ask) {
    return lines.stream().filter(line -> line.ask().equals(ask)).findFirst();
  }

  /** How far apart the two deciding chambers are that are furthest apart, from 0 to 1. */
  public double disagreement() {
    return disagreement;
  }

  /** How far the joint result would move without each deciding chamber, from 0 to 1. */
  public Map<C, Double> influence() {
    return influence;
  }
}
