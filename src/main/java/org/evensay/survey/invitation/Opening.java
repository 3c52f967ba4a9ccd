package org.evensay.survey.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;

/** What the two pages do alike on which a way in is opened. */
@RequestScoped
class Opening {

  /** The field with the name of the setting. */
  private static final String SETTING = "setting";

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject OpenInvitation openInvitation;
  @Inject PageProblems problems;

  /**
   * The survey that is asked for, of the programme of whoever is signed in.
   *
   * @throws Refused when she may not invite, or there is none
   */
  PublishedEdition survey(String slug) {
    caller.require(Permission.INVITE, caller.workspace());
    return surveys
        .newest(slug == null ? "" : slug)
        .filter(found -> found.programme().equals(caller.workspace()))
        .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
  }

  /** Opens a way in, and leads to its page; or stays, and says what stands in the way. */
  String open(String slug, Channel channel, String setting) {
    try {
      return Leading.to(openInvitation.open(slug, channel, setting));
    } catch (Refused refused) {
      boolean ofPage =
          refused.refusal() == InvitationRefusal.SURVEY_CLOSED
              || refused.refusal() == InvitationRefusal.TOO_MANY_OPEN;
      problems.add(ofPage ? "" : SETTING, refused);
      return null;
    }
  }
}
