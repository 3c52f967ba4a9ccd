package org.evensay.codesign.weighing;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum WeighingRefusal implements Refusal {
  /** There is no such round, or none that the caller may know of. */
  NO_SUCH_ROUND("weighing.refusal.no-such-round"),
  /** The round has ended: nobody weights in it any more, and nobody ends it again. */
  ENDED("weighing.refusal.ended"),
  /** The round still runs: nobody sees a result. */
  STILL_OPEN("weighing.refusal.still-open"),
  /** The round ended without a result. */
  NO_RESULT("weighing.refusal.no-result"),
  /** A ballot is not the one that its member cast: somebody changed it behind Evensay's back. */
  BALLOTS_CHANGED("weighing.refusal.ballots-changed"),
  /** Points are below 0. */
  NEGATIVE("weighing.refusal.negative"),
  /** The points do not add up to what each member has. */
  POINTS_DO_NOT_ADD_UP("weighing.refusal.points-do-not-add-up"),
  /** Points were given to an ask that is not in the round. */
  NOT_IN_ROUND("weighing.refusal.not-in-round"),
  /** A deciding chamber has too few ballots for a result. */
  QUORUM("weighing.refusal.quorum"),
  /** A round needs a name. */
  NO_TITLE("weighing.refusal.no-title"),
  /** A round needs at least two asks, and not too many. */
  NUMBER_OF_ASKS("weighing.refusal.number-of-asks"),
  /** Ending a round without a result needs a reason. */
  NO_REASON("weighing.refusal.no-reason"),
  /** A title or a reason is too long. */
  TOO_LONG("weighing.refusal.too-long");

  private final String code;

  WeighingRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_ROUND;
  }
}
