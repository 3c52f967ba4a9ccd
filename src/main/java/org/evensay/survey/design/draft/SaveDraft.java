package org.evensay.survey.design.draft;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/**
 * Keeps what somebody made of a draft. It decides nothing yet, so that the journal does not know of
 * it.
 */
@Act
public class SaveDraft {

  @Inject Caller caller;
  @Inject DraftStore drafts;

  /**
   * Keeps it.
   *
   * @param read the version that she had before her
   * @return the version that it has now
   * @throws Refused when the caller may not, there is no such draft, somebody was faster, or it is
   *     too long
   */
  public int save(ProgrammeId programme, DraftId id, int read, String document) {
    Membership by = caller.require(Permission.WRITE_SURVEYS, programme);
    BeginDraft.checkLength(document);
    int version =
        drafts.hold(id, programme).orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    if (version != read) {
      throw new Refused(DraftRefusal.OUTDATED);
    }
    Draft before = drafts.find(id, programme).orElseThrow();
    if (before.document().equals(document)) {
      drafts.write(before, document, by.account());
    } else {
      drafts.change(before, document, DraftStep.WRITTEN, "", by.account());
    }
    return version + 1;
  }
}
