package org.evensay.survey.designer.change;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.PictureStore;
import org.evensay.survey.design.RecordingStore;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStepStore;
import org.evensay.survey.design.draft.DraftStore;

/**
 * Takes one step in a draft, whatever others did to the rest of it meanwhile. It decides nothing
 * yet, so that the journal does not know of it.
 */
@Act
public class ChangeDraft {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject DraftStepStore steps;
  @Inject PictureStore pictures;
  @Inject RecordingStore recordings;

  /**
   * Takes it.
   *
   * @return what became of it
   * @throws Refused when the caller may not, there is no such draft, or what is to be changed is
   *     not there any more as she saw it
   */
  public Change.Made change(ProgrammeId programme, DraftId id, Change change) {
    AccountId by = caller.require(Permission.WRITE_SURVEYS, programme).account();
    if (drafts.hold(id, programme).isEmpty()) {
      throw new Refused(DraftRefusal.NO_SUCH_DRAFT);
    }
    Draft draft = drafts.find(id, programme).orElseThrow();
    Change.Made made = change.onto(DraftDocument.readable(draft.document()), Past.of(steps, id));
    String written = made.document().written();
    if (written.length() > Limits.DOCUMENT_CHARACTERS) {
      throw new Refused(DraftRefusal.TOO_LONG, Limits.DOCUMENT_CHARACTERS, written.length());
    }
    change.brings().forEach(picture -> pictures.keep(programme, picture));
    change.records().forEach(one -> recordings.keep(programme, one));
    if (!written.equals(draft.document())) {
      drafts.change(draft, written, change.what(), made.about(), by);
    }
    return made;
  }
}
