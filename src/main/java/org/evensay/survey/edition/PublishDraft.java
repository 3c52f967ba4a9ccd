package org.evensay.survey.edition;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.PublishSurvey;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;

/** Publishes a draft as the next edition of its survey; then it is a draft no more. */
@Act
public class PublishDraft {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject PublishSurvey publishSurvey;

  /**
   * Publishes it.
   *
   * @param read the version of the draft that the caller saw
   * @param after the number of the newest edition that she saw it compared with; 0 for none
   * @throws DocumentProblem when the draft is no survey yet
   * @throws Refused when the caller may not, there is no such draft, somebody changed it, or it
   *     cannot be published now
   */
  public PublishedEdition publish(ProgrammeId programme, DraftId id, int read, int after)
      throws DocumentProblem {
    caller.require(Permission.RUN_SURVEYS, programme);
    int version =
        drafts.hold(id, programme).orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    if (version != read) {
      throw new Refused(DraftRefusal.OUTDATED);
    }
    Draft draft = drafts.find(id, programme).orElseThrow();
    PublishedEdition published = publishSurvey.publish(programme, draft.document(), after);
    drafts.remove(id);
    return published;
  }
}
