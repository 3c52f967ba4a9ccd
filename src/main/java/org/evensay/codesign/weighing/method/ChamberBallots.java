package org.evensay.codesign.weighing.method;

import java.util.List;

/**
 * What the members of one chamber gave.
 *
 * @param deciding whether the chamber decides, or advises
 * @param <A> what names an ask
 * @param <C> what names a chamber
 */
public record ChamberBallots<A, C>(C chamber, boolean deciding, List<Allocation<A>> ballots) {

  public ChamberBallots {
    ballots = List.copyOf(ballots);
  }
}
