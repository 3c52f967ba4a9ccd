package org.evensay.survey.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.ShownMistakes;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.BeginDraft;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.design.draft.SaveDraft;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.edition.change.Difference;
import org.evensay.survey.edition.change.Piece;

/**
 * Writing on a draft. What was typed stays on the page whatever happens to the draft: when somebody
 * else changed it, her change is shown beside it; when somebody threw it away, it becomes another.
 */
@Named
@RequestScoped
public class DraftPage {

  private static final String FIELD = "document";

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject SaveDraft saveDraft;
  @Inject BeginDraft beginDraft;
  @Inject PeopleStore people;
  @Inject ShownMistakes mistakes;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  @Inject
  @ManagedProperty("#{param.done}")
  String done;

  private Draft draft;
  private String document;
  private int read;
  private Draft overtakenBy;
  private String told = "";
  private List<String> oddities = List.of();

  /**
   * Shows the draft to those who may write on it. What was typed is not looked up again: then it is
   * of no matter whether the draft is still there.
   */
  public void load() {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    if (document == null) {
      draft = find().orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    }
  }

  private Optional<Draft> find() {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    return drafts.find(new DraftId(id), caller.workspace());
  }

  /** Says what is wrong in it, and keeps nothing. */
  public String check() {
    if (isSound()) {
      told = language.get("edition.draft.sound");
    }
    oddities = mistakes.odd(document);
    return null;
  }

  /** Keeps it, whatever is wrong in it. */
  public String save() {
    return isKept() ? address("draft") + "&done=saved" : null;
  }

  /** Keeps it, and goes to where it is published when nothing is wrong in it. */
  public String publish() {
    return isKept() && isSound() ? address("publish") : null;
  }

  private String address(String page) {
    return "/survey/edition/" + page + ".xhtml?faces-redirect=true&draft=" + id;
  }

  private boolean isSound() {
    try {
      EditionDocument.parse(document);
      return true;
    } catch (DocumentProblem problem) {
      mistakes.add(FIELD, problem);
      return false;
    }
  }

  private boolean isKept() {
    try {
      read = saveDraft.save(caller.workspace(), new DraftId(id), read, document);
      return true;
    } catch (Refused refused) {
      if (refused.refusal() == DraftRefusal.NO_SUCH_DRAFT) {
        id = beginDraft.begin(caller.workspace(), document).value();
        return true;
      }
      if (refused.refusal() == DraftRefusal.OUTDATED) {
        overtakenBy = find().orElseThrow(() -> refused);
        read = overtakenBy.version();
      }
      problems.add(FIELD, refused);
      return false;
    }
  }

  public String getId() {
    return id;
  }

  /** Whether publishing it, or throwing it away, is of any use to this reader. */
  public boolean isRunning() {
    return caller.may(Permission.RUN_SURVEYS, caller.workspace());
  }

  /** What the draft is called; empty while it has no title. */
  public String getTitle() {
    String title = find().map(known -> language.of(known.about())).orElse("");
    return title.isEmpty() ? language.get("edition.draft.untitled") : title;
  }

  public String getDocument() {
    return document == null && draft != null ? draft.document() : document;
  }

  public void setDocument(String document) {
    this.document = document == null ? "" : document;
  }

  /** The version that the writer has before her; travels with the form. */
  public int getRead() {
    return read == 0 && draft != null ? draft.version() : read;
  }

  public void setRead(int read) {
    this.read = read;
  }

  /** What was done; empty when nothing was. */
  public String getTold() {
    return told.isEmpty() && "saved".equals(done) ? language.get("edition.draft.saved") : told;
  }

  /** What may not be meant, once she asked for a check. */
  public List<String> getOddities() {
    return oddities;
  }

  /** Whether somebody else changed it while she was writing. */
  public boolean isOvertaken() {
    return overtakenBy != null;
  }

  /** Who that was. */
  public String getOvertakenWho() {
    return people.displayName(overtakenBy.changedBy()).orElse(language.get("journal.somebody"));
  }

  /** What she wrote. */
  public String getOvertakenBy() {
    return overtakenBy.document();
  }

  /** What is hers alone, and what is only in the text that was not kept. */
  public List<Piece> getOvertakenLines() {
    return Difference.ofLines(overtakenBy.document(), document).orElse(List.of());
  }
}
