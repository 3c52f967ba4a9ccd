package org.evensay.survey.designer.comment;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.designer.change.DesignerRefusal;

/** Says something about a draft to all who write on it. */
@Act
public class WriteComment {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject CommentStore comments;

  /**
   * Says it.
   *
   * @param question the name of the question that it is about; empty for the draft as a whole
   * @throws Refused when the caller may not, there is no such draft, or there is nothing in it, or
   *     too much
   */
  public void write(ProgrammeId programme, DraftId draft, String question, String words) {
    AccountId by = caller.require(Permission.WRITE_SURVEYS, programme).account();
    String said = TypedText.words(words);
    int length = said.codePointCount(0, said.length());
    if (said.isEmpty()) {
      throw new Refused(DesignerRefusal.COMMENT_EMPTY);
    }
    if (length > Limits.COMMENT_CHARACTERS) {
      throw new Refused(DesignerRefusal.COMMENT_TOO_LONG, Limits.COMMENT_CHARACTERS, length);
    }
    if (drafts.hold(draft, programme).isEmpty()) {
      throw new Refused(DraftRefusal.NO_SUCH_DRAFT);
    }
    if (comments.count(draft) >= Limits.COMMENTS) {
      throw new Refused(DesignerRefusal.TOO_MANY_COMMENTS, Limits.COMMENTS);
    }
    comments.add(
        RandomId.next(),
        draft,
        question.substring(0, Math.min(question.length(), Limits.NAME_CHARACTERS)),
        said,
        by);
  }
}
