package org.evensay.survey.invitation;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/**
 * Closes a way in, for whoever opened it: nobody begins by it any more, and who has begun may
 * finish.
 */
@Act
public class CloseInvitation {

  @Inject Caller caller;
  @Inject InvitationStore invitations;

  /**
   * Closes it; one that is closed stays so.
   *
   * @throws Refused when the caller may not, or opened no such invitation
   */
  public void close(String id) {
    caller.require(Permission.INVITE, caller.workspace());
    Invitation invitation =
        invitations
            .find(id)
            .filter(found -> caller.account().filter(found.by()::equals).isPresent())
            .orElseThrow(() -> new Refused(InvitationRefusal.NO_SUCH_INVITATION));
    invitations.close(invitation.id());
  }
}
