package org.evensay.codesign.weighing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;

/** What comes after sharing out one's points: that they are in, while that is so. */
@Named
@RequestScoped
public class WeighedPage {

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject BallotStore ballots;

  @Inject
  @ManagedProperty("#{param.round}")
  String id;

  /**
   * Refuses those who may not weight. Who has given no points is shown where to, and when the round
   * has ended there is more to see than this.
   */
  public String load() {
    Membership member = caller.require(Permission.WEIGH, caller.workspace());
    WeightingRound round =
        rounds
            .find(new RoundId(String.valueOf(id)), member.programme())
            .orElseThrow(() -> new Refused(WeighingRefusal.NO_SUCH_ROUND));
    if (!round.isOpen()) {
      return "/codesign/weighing/rounds.xhtml?faces-redirect=true";
    }
    return ballots.of(round, member.account()).isPresent()
        ? null
        : "/codesign/weighing/weigh.xhtml?faces-redirect=true&round=" + round.id().value();
  }
}
