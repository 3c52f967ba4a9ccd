package org.evensay.survey.invitation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes invitations that ended long ago, every hour: until then who began by one still counts for
 * it, also when she finishes later, and its code is told from one that never was.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EndedInvitationsJob {

  /** How long one stays after its end: longer than unfinished answers wait for anybody. */
  static final Duration KEPT = Duration.ofDays(35);

  @Inject InvitationStore invitations;

  @Schedule(hour = "*", minute = "40", persistent = false)
  void remove() {
    invitations.removeEndedBefore(Instant.now().minus(KEPT));
  }
}
