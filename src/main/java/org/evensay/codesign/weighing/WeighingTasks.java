package org.evensay.codesign.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.programme.Tasks;

/** Adds to somebody's tasks the rounds that wait for her. */
@ApplicationScoped
class WeighingTasks {

  @Inject RoundStore rounds;
  @Inject BallotStore ballots;

  void add(@Observes Tasks tasks) {
    Membership member = tasks.member();
    for (WeightingRound round : rounds.of(member.programme())) {
      if (round.isOpen() && member.role().may(Permission.WEIGH)) {
        boolean cast = ballots.of(round, member.account()).isPresent();
        tasks.add(
            "/codesign/weighing/weigh?round=" + round.id(),
            cast ? "weighing.task.weighed" : "weighing.task.weigh",
            round.asks().size());
      } else if (round.isOpen() && member.role().may(Permission.RUN_ROUNDS)) {
        tasks.add("/codesign/weighing/rounds", "weighing.task.close");
      }
    }
  }
}
