package org.evensay.survey.designer.comment;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;

/** Says that nothing is left to do about a comment, or that something is after all. */
@Act
public class SettleComment {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject CommentStore comments;

  /**
   * Says it.
   *
   * @throws Refused when the caller may not, or there is no such draft
   */
  public void settle(ProgrammeId programme, DraftId draft, String comment, boolean settled) {
    caller.require(Permission.WRITE_SURVEYS, programme);
    if (drafts.hold(draft, programme).isEmpty()) {
      throw new Refused(DraftRefusal.NO_SUCH_DRAFT);
    }
    comments.settle(draft, comment, settled);
  }
}
