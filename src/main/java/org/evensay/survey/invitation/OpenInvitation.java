package org.evensay.survey.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;

/**
 * Opens a way in to a survey for a setting. No entry in the journal, which all members read: that
 * and when a group met is nobody's but its own.
 */
@Act
public class OpenInvitation {

  /** How many somebody may have open at once. */
  static final int MOST_OPEN = 50;

  /** Codes that are tried before one is free: with fewer than a million open, three are enough. */
  private static final int ATTEMPTS = 3;

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject InvitationStore invitations;

  private final Clock clock = Clock.systemUTC();

  /**
   * Opens it.
   *
   * @param slug the survey's name in addresses
   * @param setting what she calls it, as it was typed
   * @return the id of the invitation
   * @throws Refused when there is no such survey, it is closed, the caller may not, the setting is
   *     not as it has to be, or she has too many open
   */
  public String open(String slug, Channel channel, String setting) {
    PublishedEdition survey =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    Membership by = caller.require(Permission.INVITE, survey.programme());
    if (!survey.open()) {
      throw new Refused(InvitationRefusal.SURVEY_CLOSED);
    }
    String kept = TypedText.words(setting);
    boolean one = kept.lines().count() == 1;
    if (!one || kept.codePointCount(0, kept.length()) > Invitation.SETTING_CHARACTERS) {
      throw new Refused(InvitationRefusal.SETTING_NEEDED, Invitation.SETTING_CHARACTERS);
    }
    Instant now = clock.instant();
    if (invitations.open(by.account(), now).size() >= MOST_OPEN) {
      throw new Refused(InvitationRefusal.TOO_MANY_OPEN, MOST_OPEN);
    }
    Invitation invitation = made(survey, by.account(), channel, kept, now);
    invitations.add(invitation);
    return invitation.id();
  }

  private Invitation made(
      PublishedEdition survey, AccountId by, Channel channel, String setting, Instant now) {
    return new Invitation(
        RandomId.next(),
        survey.survey(),
        survey.slug(),
        by,
        channel,
        setting,
        channel == Channel.GROUP ? Optional.of(freeCode()) : Optional.empty(),
        now.plus(channel.life()),
        false,
        0);
  }

  private JoinCode freeCode() {
    return Stream.generate(JoinCode::next)
        .limit(ATTEMPTS)
        .filter(code -> invitations.find(code).isEmpty())
        .findFirst()
        .orElseThrow(() -> new Refused(InvitationRefusal.TOO_MANY_OPEN, MOST_OPEN));
  }
}
