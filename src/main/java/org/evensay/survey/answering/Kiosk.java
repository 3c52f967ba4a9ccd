package org.evensay.survey.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.evensay.survey.answering.journey.Invited;
import org.evensay.survey.invitation.Channel;
import org.evensay.survey.invitation.Invitation;
import org.evensay.survey.invitation.Turn;

/**
 * What a page has on it on a device that many share: how long nobody may touch it before it asks,
 * and where the next person begins.
 *
 * @param invitation the id of the device's way in
 */
public record Kiosk(String invitation) {

  /** Nobody touched anything for so long: then a page asks whether she is still there. */
  public static final Duration IDLE = Duration.ofMinutes(3);

  /** How long she has to answer that. WCAG asks for 20 seconds; reading takes some longer. */
  public static final Duration ANSWER = Duration.ofMinutes(2);

  /** What stays in no cache, so that going back shows nothing of the person before. */
  static final String NO_STORE = "no-store";

  /** The one that somebody came by, when it was one. */
  static Optional<Kiosk> of(Invited invited) {
    return invited.turn().map(turn -> new Kiosk(invited.invitation()));
  }

  static Optional<Kiosk> of(Invitation invitation) {
    return invitation.channel() == Channel.KIOSK
        ? Optional.of(new Kiosk(invitation.id()))
        : Optional.empty();
  }

  /** What travels from here on. */
  static Invited invited(Invitation invitation, HttpServletRequest request) {
    return new Invited(invitation.id(), of(invitation).map(kiosk -> Turn.now(request)));
  }

  /** The address where the next person begins, from the root of the application. */
  public String getNext() {
    return Turn.BEGINS + "?" + Invitation.PARAMETER + "=" + invitation;
  }

  public String getInvitation() {
    return invitation;
  }

  public long getIdle() {
    return IDLE.toSeconds();
  }

  public long getIdleMinutes() {
    return IDLE.toMinutes();
  }

  public long getAnswer() {
    return ANSWER.toSeconds();
  }

  public long getAnswerMinutes() {
    return ANSWER.toMinutes();
  }
}
