package org.evensay.survey.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.draft.DiscardDraft;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;

/** Throwing a draft away, asked once more. */
@Named
@RequestScoped
public class DiscardPage {

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject DiscardDraft discardDraft;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  private Draft draft;
  private int read;

  /** Shows which draft it is. */
  public void load() {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
    draft =
        drafts
            .find(new DraftId(id), caller.workspace())
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  /** Throws it away; or stays, when somebody changed it meanwhile. */
  public String discard() {
    try {
      discardDraft.discard(caller.workspace(), new DraftId(id), read);
      return "/survey/design/surveys.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add("", refused);
      load();
      read = draft.version();
      return null;
    }
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    String title = language.of(draft.about());
    return title.isEmpty() ? language.get("edition.draft.untitled") : title;
  }

  /** The version that she sees; travels with the form. */
  public int getRead() {
    return read == 0 && draft != null ? draft.version() : read;
  }

  public void setRead(int read) {
    this.read = read;
  }
}
