package org.evensay.survey.design.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/** The way back and forth through the changes of a draft. */
@ApplicationScoped
class ChangeHistory {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject DraftStepStore steps;

  void go(ProgrammeId programme, DraftId id, int read, int by) {
    AccountId who = caller.require(Permission.WRITE_SURVEYS, programme).account();
    int version =
        drafts.hold(id, programme).orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    if (version != read) {
      throw new Refused(DraftRefusal.OUTDATED);
    }
    String document = steps.go(id, by).orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_CHANGE));
    drafts.write(drafts.find(id, programme).orElseThrow(), document, who);
  }
}
