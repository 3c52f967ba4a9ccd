package org.evensay.codesign.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.weighing.method.Allocation;
import org.evensay.codesign.weighing.method.ChamberBallots;
import org.evensay.codesign.weighing.method.Standing;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Chamber;

/** Counts the ballots of rounds that have closed. */
@ApplicationScoped
public class BallotCount {

  @Inject BallotStore ballots;
  @Inject RoundJournal journal;

  /**
   * What came of a round.
   *
   * @param members how many took part, by chamber
   */
  public record Outcome(Standing<AskId, Chamber> standing, Map<Chamber, Integer> members) {}

  /** How many have taken part so far; that may be seen at any time. */
  public Map<Chamber, Integer> turnout(RoundId round) {
    return ballots.count(round);
  }

  /**
   * The outcome of a closed round.
   *
   * @throws Refused when the round still runs or has no result, or when a ballot is not the one
   *     that was cast: then there is no result to be trusted
   */
  public Outcome outcome(WeightingRound round) {
    if (round.isOpen()) {
      throw new Refused(WeighingRefusal.STILL_OPEN);
    }
    if (round.state() == RoundState.ABANDONED) {
      throw new Refused(WeighingRefusal.NO_RESULT);
    }
    return count(round);
  }

  /** The outcome as the ballots stand, whatever the round's state: for closing it. */
  Outcome count(WeightingRound round) {
    List<Ballot> cast = ballots.all(round);
    checkUntouched(round, cast);
    List<ChamberBallots<AskId, Chamber>> chambers =
        Arrays.stream(Chamber.values())
            .map(
                chamber ->
                    new ChamberBallots<>(
                        chamber,
                        chamber.deciding(),
                        cast.stream()
                            .filter(ballot -> ballot.chamber() == chamber)
                            .map(
                                ballot ->
                                    Allocation.of(round.points(), round.askIds(), ballot.points()))
                            .toList()))
            .filter(chamber -> chamber.deciding() || chamber.ballots().size() >= round.quorum())
            .toList();
    return new Outcome(Standing.of(round.askIds(), chambers), ballots.count(round.id()));
  }

  private void checkUntouched(WeightingRound round, List<Ballot> cast) {
    Map<String, String> journalled = journal.commitments(round);
    boolean same =
        journalled.size() == cast.size()
            && cast.stream()
                .allMatch(
                    ballot ->
                        ballot
                            .recomputedCommitment()
                            .equals(journalled.get(ballot.member().value())));
    if (!same) {
      throw new Refused(WeighingRefusal.BALLOTS_CHANGED);
    }
  }
}
