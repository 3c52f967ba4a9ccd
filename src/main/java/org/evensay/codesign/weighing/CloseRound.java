package org.evensay.codesign.weighing;

import jakarta.inject.Inject;
import java.util.Map;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;

/** Closes a round with a result: from now on everybody sees it, and nobody weights any more. */
@Act
public class CloseRound {

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject BallotCount count;
  @Inject RoundJournal journal;

  /**
   * Closes it.
   *
   * @throws Refused when the caller may not, there is no such round or it has ended, too few
   *     members of a deciding chamber took part, or a ballot is not the one that was cast
   */
  public void close(RoundId id) {
    Membership by = caller.require(Permission.RUN_ROUNDS, caller.workspace());
    WeightingRound round =
        rounds
            .hold(id, by.programme())
            .orElseThrow(() -> new Refused(WeighingRefusal.NO_SUCH_ROUND));
    if (!round.isOpen()) {
      throw new Refused(WeighingRefusal.ENDED);
    }
    Map<Chamber, Integer> turnout = count.turnout(id);
    for (Chamber chamber : Chamber.decidingOnes()) {
      if (turnout.getOrDefault(chamber, 0) < round.quorum()) {
        throw new Refused(WeighingRefusal.QUORUM, round.quorum());
      }
    }
    BallotCount.Outcome outcome = count.count(round);
    round.end(RoundState.CLOSED);
    journal.closed(round, outcome, by.account().value());
  }
}
