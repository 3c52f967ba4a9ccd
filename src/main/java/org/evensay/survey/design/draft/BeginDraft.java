package org.evensay.survey.design.draft;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.document.Limits;

/**
 * Begins a draft from a document that was typed, copied or brought from elsewhere. It decides
 * nothing yet, so that the journal does not know of it.
 */
@Act
public class BeginDraft {

  @Inject Caller caller;
  @Inject DraftStore drafts;

  /**
   * Begins it.
   *
   * @param document whatever there is of it; it need not be a survey yet
   * @throws Refused when the caller may not, or it is too long
   */
  public DraftId begin(ProgrammeId programme, String document) {
    Membership by = caller.require(Permission.WRITE_SURVEYS, programme);
    checkLength(document);
    DraftId id = DraftId.next();
    drafts.add(id, programme, document, by.account());
    return id;
  }

  static void checkLength(String document) {
    if (document.length() > Limits.DOCUMENT_CHARACTERS) {
      throw new Refused(DraftRefusal.TOO_LONG, Limits.DOCUMENT_CHARACTERS, document.length());
    }
  }
}
