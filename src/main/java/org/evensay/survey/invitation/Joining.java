package org.evensay.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.SignInGuesses;

/**
 * Finds the group of a code that somebody typed. Wrong codes are counted for everybody together, as
 * return codes are: nothing is kept to know anybody by. Whoever scans the picture types nothing,
 * and never waits.
 */
@ApplicationScoped
public class Joining {

  /** Wrong codes of everybody in {@link SignInGuesses}' window before the wait begins. */
  static final int MOST_WRONG = 200;

  private static final String TRIES = "join codes";

  @Inject InvitationStore invitations;
  @Inject SignInGuesses guesses;

  /**
   * The group of this code, which is open.
   *
   * @throws Refused when it is no code, there is none, it has ended, or nobody may try now
   */
  Invitation join(String typed) {
    JoinCode code = JoinCode.typed(typed);
    long minutes = guesses.minutesToWait(TRIES, MOST_WRONG);
    if (minutes > 0) {
      throw new Refused(InvitationRefusal.TOO_MANY_TRIES, minutes);
    }
    Invitation found =
        invitations.find(code).orElseThrow(() -> new Refused(InvitationRefusal.NO_SUCH_CODE));
    if (!found.isOpen(Instant.now())) {
      throw new Refused(InvitationRefusal.OVER);
    }
    guesses.wasRight(TRIES);
    return found;
  }
}
