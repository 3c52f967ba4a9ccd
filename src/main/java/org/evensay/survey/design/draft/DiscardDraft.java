package org.evensay.survey.design.draft;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/** Throws a draft away: what somebody wrote is gone, so that the journal says by whom. */
@Act
public class DiscardDraft {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject Journal journal;

  /**
   * Throws it away.
   *
   * @param read the version that she saw
   * @throws Refused when the caller may not, there is no such draft, or somebody changed it since
   */
  public void discard(ProgrammeId programme, DraftId id, int read) {
    Membership by = caller.require(Permission.RUN_SURVEYS, programme);
    int version =
        drafts.hold(id, programme).orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    if (version != read) {
      throw new Refused(DraftRefusal.OUTDATED);
    }
    Draft draft = drafts.find(id, programme).orElseThrow();
    drafts.remove(id);
    journal.write(
        programme.value(),
        by.account().value(),
        "discard-draft",
        id.value(),
        JSON.createObjectBuilder()
            .add("about", LocalizedTextDocument.write(draft.about()))
            .build());
  }
}
