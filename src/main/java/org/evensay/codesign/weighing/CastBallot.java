package org.evensay.codesign.weighing;

import jakarta.inject.Inject;
import java.util.Map;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.weighing.method.Allocation;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.PeopleRefusal;
import org.evensay.foundation.people.Permission;

/**
 * Casts a member's ballot, in place of the one she cast before: until the round closes, she may
 * change her mind. The journal says that she took part, and has the ballot's commitment, which
 * tells nobody what she gave.
 */
@Act
public class CastBallot {

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject BallotStore ballots;
  @Inject RoundJournal journal;

  /**
   * Casts it.
   *
   * @param chamber the chamber she means to act for; only her own is allowed
   * @param points what she gives to each ask; an ask left out gets 0
   * @throws Refused when she may not, acts for a chamber that is not hers, there is no such round
   *     or it has ended, an ask is not in it, or the points are negative or do not add up
   */
  public void cast(RoundId id, Chamber chamber, Map<AskId, Integer> points) {
    Membership by = caller.require(Permission.WEIGH, caller.workspace());
    if (by.chamber() != chamber) {
      throw new Refused(PeopleRefusal.OTHER_CHAMBER);
    }
    WeightingRound round =
        rounds
            .hold(id, by.programme())
            .orElseThrow(() -> new Refused(WeighingRefusal.NO_SUCH_ROUND));
    if (!round.isOpen()) {
      throw new Refused(WeighingRefusal.ENDED);
    }
    Ballot ballot = Ballot.cast(round.id(), by.account(), chamber, allocation(round, points));
    boolean again = ballots.put(ballot);
    journal.cast(round, ballot, again);
  }

  private static Allocation<AskId> allocation(WeightingRound round, Map<AskId, Integer> points) {
    if (!round.askIds().containsAll(points.keySet())) {
      throw new Refused(WeighingRefusal.NOT_IN_ROUND);
    }
    long sum = 0;
    for (int given : points.values()) {
      if (given < 0) {
        throw new Refused(WeighingRefusal.NEGATIVE);
      }
      sum += given;
    }
    if (sum != round.points()) {
      throw new Refused(WeighingRefusal.POINTS_DO_NOT_ADD_UP, round.points(), sum);
    }
    return Allocation.of(round.points(), round.askIds(), points);
  }
}
