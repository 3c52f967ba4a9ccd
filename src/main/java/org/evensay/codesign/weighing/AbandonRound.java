package org.evensay.codesign.weighing;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;

/**
 * Ends a round without a result, as when something in it was wrong: rules are never changed while a
 * round runs, so this, with a reason, and another round is the only way.
 */
@Act
public class AbandonRound {

  /** How many characters a reason may have. */
  public static final int MOST_REASON_CHARACTERS = 1_000;

  @Inject Caller caller;
  @Inject RoundStore rounds;
  @Inject RoundJournal journal;

  /**
   * Ends it.
   *
   * @throws Refused when the caller may not, there is no such round or it has ended, or the reason
   *     is missing or too long
   */
  public void abandon(RoundId id, String reason) {
    Membership by = caller.require(Permission.RUN_ROUNDS, caller.workspace());
    WeightingRound round =
        rounds
            .hold(id, by.programme())
            .orElseThrow(() -> new Refused(WeighingRefusal.NO_SUCH_ROUND));
    if (!round.isOpen()) {
      throw new Refused(WeighingRefusal.ENDED);
    }
    String kept = TypedText.words(reason);
    if (kept.isEmpty()) {
      throw new Refused(WeighingRefusal.NO_REASON);
    }
    if (kept.length() > MOST_REASON_CHARACTERS) {
      throw new Refused(WeighingRefusal.TOO_LONG, MOST_REASON_CHARACTERS);
    }
    round.end(RoundState.ABANDONED);
    journal.abandoned(round, kept, by.account().value());
  }
}
