package org.evensay.survey.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.SurveyStore;

/**
 * A way in, for whoever opened it: what to read out or to scan, and how many have sent their
 * answers by it. That is all she is told: not who, not when, and not how many have begun.
 */
@Named
@RequestScoped
public class InvitationPage {

  @Inject Caller caller;
  @Inject InvitationStore invitations;
  @Inject SurveyStore surveys;
  @Inject CloseInvitation closeInvitation;
  @Inject PublicAddress address;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.id}")
  String asked;

  private Invitation invitation;

  /** Finds it, for her alone. */
  public void load() {
    caller.require(Permission.INVITE, caller.workspace());
    invitation =
        invitations
            .find(asked == null ? "" : asked)
            .filter(found -> caller.account().filter(found.by()::equals).isPresent())
            .orElseThrow(() -> new Refused(InvitationRefusal.NO_SUCH_INVITATION));
  }

  /** A button that was pressed is looked for before {@link #load}. */
  private Invitation found() {
    if (invitation == null) {
      load();
    }
    return invitation;
  }

  /** Closes it. */
  public String close() {
    try {
      closeInvitation.close(asked);
      return Leading.to(asked);
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  public String getId() {
    return found().id();
  }

  public String getSlug() {
    return found().slug();
  }

  public String getTitle() {
    return surveys
        .newest(found().slug())
        .map(survey -> language.of(survey.edition().title()))
        .orElse("");
  }

  public String getSetting() {
    return found().setting();
  }

  /** Whether it is for a group, which has a code. */
  public boolean isGroup() {
    return found().channel() == Channel.GROUP;
  }

  public boolean isOpen() {
    return found().isOpen(Instant.now());
  }

  /** When it ends by itself. */
  public String getEnds() {
    return isGroup()
        ? language.with("invitation.ends", Channel.GROUP.life().toHours())
        : language.with("invitation.shared.days", Channel.KIOSK.life().toDays());
  }

  public String getCode() {
    return found().code().map(JoinCode::shown).orElse("");
  }

  /** What is typed to reach the page that asks for the code. */
  public String getAddress() {
    return address.of("/join");
  }

  /** The address that leads in without a code. */
  public String getLink() {
    return address.of(
        isGroup() ? "/join?" + Leading.GROUP + "=" + getId() : Leading.KIOSK + getId());
  }

  /** The same as a picture. */
  public String getPicture() {
    return QrPicture.of(getLink());
  }

  /** How many have sent their answers. */
  public String getSent() {
    return language.with("invitation.sent", found().sent());
  }
}
