package org.evensay.survey.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.paper.form.FormCode;

/** The form that a request is about, for those who may type it. */
@RequestScoped
class FormAtHand {

  @Inject Caller caller;
  @Inject PeopleStore people;
  @Inject PaperFormStore forms;
  @Inject PaperEntryStore entries;

  /**
   * The form of a code, as it was typed or scanned.
   *
   * @throws Refused when the caller may not type forms, it is mistyped, or there is none
   */
  PaperForm form(String typed) {
    ProgrammeId programme = programme();
    return forms
        .find(code(typed), programme)
        .orElseThrow(() -> new Refused(PaperRefusal.NO_SUCH_FORM));
  }

  /** The same, held until the transaction ends. */
  PaperForm hold(String typed) {
    ProgrammeId programme = programme();
    return forms
        .hold(code(typed), programme)
        .orElseThrow(() -> new Refused(PaperRefusal.NO_SUCH_FORM));
  }

  private static FormCode code(String typed) {
    return FormCode.typed(typed).orElseThrow(() -> new Refused(PaperRefusal.MISTYPED));
  }

  /** The programme, for those who may type its forms. */
  ProgrammeId programme() {
    ProgrammeId programme = caller.workspace();
    caller.require(Permission.ENTER_PAPER, programme);
    return programme;
  }

  /** Whether somebody else of the programme may type forms as well. */
  boolean areOthers() {
    AccountId me = me();
    return people.membersOf(programme()).stream()
        .filter(member -> member.role().may(Permission.ENTER_PAPER))
        .map(Membership::account)
        .anyMatch(account -> !account.equals(me));
  }

  /** Who asks. */
  AccountId me() {
    return caller.account().orElseThrow();
  }

  /**
   * What was typed of it before, when the caller may type it now.
   *
   * @throws Refused when she may not
   */
  List<PaperEntryStore.Kept> before(PaperForm form) {
    refuseUnlessOpen(form);
    List<PaperEntryStore.Kept> before = entries.of(form);
    if (before.size() > 1) {
      throw new Refused(PaperRefusal.TYPED_TWICE);
    }
    if (before.stream().anyMatch(one -> one.by().equals(me())) && areOthers()) {
      throw new Refused(PaperRefusal.SAME_PERSON);
    }
    return before;
  }

  /**
   * The two entries of a form.
   *
   * @throws Refused when there are none to be compared
   */
  List<PaperEntryStore.Kept> both(PaperForm form) {
    refuseUnlessOpen(form);
    List<PaperEntryStore.Kept> both = entries.of(form);
    if (both.size() < 2) {
      throw new Refused(PaperRefusal.TYPED_ONCE);
    }
    return both;
  }

  private static void refuseUnlessOpen(PaperForm form) {
    if (form.isSent()) {
      throw new Refused(PaperRefusal.SENT);
    }
    if (form.edition().withdrawn()) {
      throw new Refused(PaperRefusal.WITHDRAWN);
    }
  }
}
