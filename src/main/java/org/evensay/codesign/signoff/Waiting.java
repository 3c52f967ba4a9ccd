package org.evensay.codesign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.codesign.ask.Ask;
import org.evensay.codesign.ask.AskId;
import org.evensay.codesign.ask.AskState;
import org.evensay.codesign.ask.AskStore;
import org.evensay.codesign.weighing.BallotCount;
import org.evensay.codesign.weighing.RoundState;
import org.evensay.codesign.weighing.RoundStore;
import org.evensay.codesign.weighing.WeightingRound;
import org.evensay.codesign.weighing.method.Standing;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.ProgrammeId;

/**
 * The asks that wait for decisions: those of the newest weighting round with a result, in the order
 * of its standing. Asks that nobody has weighted yet wait for a round first.
 */
@ApplicationScoped
class Waiting {

  @Inject AskStore asks;
  @Inject RoundStore rounds;
  @Inject BallotCount count;
  @Inject DecisionStore decisions;

  /** The weighted asks, decided or not, the highest joint share first. */
  List<Ask> weighted(ProgrammeId programme) {
    List<Ask> all = asks.of(programme);
    return standing(programme).stream()
        .flatMap(id -> all.stream().filter(ask -> ask.id().equals(id)))
        .toList();
  }

  /** Those that this chamber has still to decide on. */
  List<Ask> of(ProgrammeId programme, Chamber chamber) {
    Set<AskId> decided = new HashSet<>();
    for (Decision decision : decisions.onNewest(programme)) {
      if (decision.chamber() == chamber) {
        decided.add(decision.ask());
      }
    }
    return weighted(programme).stream()
        .filter(ask -> ask.state() == AskState.PROPOSED && !decided.contains(ask.id()))
        .toList();
  }

  private List<AskId> standing(ProgrammeId programme) {
    Optional<WeightingRound> newest =
        rounds.of(programme).stream()
            .filter(round -> round.state() == RoundState.CLOSED)
            .findFirst();
    try {
      return newest
          .map(
              round ->
                  count.outcome(round).standing().lines().stream().map(Standing.Line::ask).toList())
          .orElse(List.of());
    } catch (Refused refused) {
      // A result that cannot be trusted puts nothing before anybody; its own page says so.
      return List.of();
    }
  }
}
