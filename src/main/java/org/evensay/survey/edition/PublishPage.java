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
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.design.draft.SaidMistakes;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.edition.change.EditionChange;

/** Publishing a draft: what it changes is said first, and asked once. */
@Named
@RequestScoped
public class PublishPage {

  /** As many as the designer lists. */
  private static final int MOST_MISTAKES = 20;

  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject SurveyStore surveys;
  @Inject PublishDraft publishDraft;
  @Inject SaidMistakes mistakes;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.draft}")
  String id;

  private int read;
  private int after = -1;
  private Draft draft;
  private Optional<Edition> edition;
  private Optional<PublishedEdition> newest;
  private List<ShownChange> changes;
  private List<SaidMistakes.Said> oddities;

  /** Refuses those who may not, and drafts that are not theirs. */
  public void load() {
    edition();
  }

  private Draft draft() {
    if (draft == null) {
      caller.require(Permission.RUN_SURVEYS, caller.workspace());
      draft =
          drafts
              .find(new DraftId(id), caller.workspace())
              .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    }
    return draft;
  }

  /** Looked for when it is first asked for: a button is only pressed where it is shown. */
  private Optional<Edition> edition() {
    if (edition == null) {
      try {
        edition = Optional.of(EditionDocument.parse(draft().document()));
      } catch (DocumentProblem saidInTheDesigner) {
        edition = Optional.empty();
      }
    }
    return edition;
  }

  private Optional<PublishedEdition> newest() {
    if (newest == null) {
      newest =
          edition()
              .flatMap(one -> surveys.newest(one.name()))
              .filter(one -> one.programme().equals(caller.workspace()));
    }
    return newest;
  }

  /**
   * Publishes it; or stays, says what stands in the way, and shows what there is to compare now.
   */
  public String publish() {
    try {
      publishDraft.publish(caller.workspace(), new DraftId(id), read, after);
      return "/survey/design/surveys.xhtml?faces-redirect=true";
    } catch (DocumentProblem saidBelow) {
      forget();
    } catch (Refused refused) {
      problems.add("", refused);
      forget();
    }
    return null;
  }

  private void forget() {
    after = -1;
    draft = null;
    edition = null;
    newest = null;
    changes = null;
    oddities = null;
  }

  /** What has to be mended before it can be published. */
  public List<SaidMistakes.Said> getMistakes() {
    return mistakes.of(draft(), MOST_MISTAKES);
  }

  /** What may not be meant, and stands in nobody's way. */
  public List<SaidMistakes.Said> getOddities() {
    if (oddities == null) {
      oddities = mistakes.odd(draft(), MOST_MISTAKES);
    }
    return oddities;
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return edition()
        .map(one -> language.of(one.title()))
        .orElse(language.get("edition.draft.untitled"));
  }

  /** Whether it is a survey, so that it can be published. */
  public boolean isSound() {
    return edition().isPresent();
  }

  /** What publishing it does. */
  public String getWhat() {
    if (newest().isEmpty()) {
      return language.get("edition.publish.first");
    }
    int number = newest().get().number();
    return language.with("edition.publish.next", number + 1, number);
  }

  /** Whether there is an edition that it changes. */
  public boolean isNext() {
    return newest().isPresent();
  }

  /** What it changes, against the edition that is the newest now. */
  public List<ShownChange> getChanges() {
    if (changes == null) {
      EditionChange change =
          EditionChange.of(newest().orElseThrow().edition(), edition().orElseThrow());
      changes = new ChangeWords(language, language.getVariant()).of(change);
    }
    return changes;
  }

  /** The version of the draft that she sees; travels with the form. */
  public int getRead() {
    return after < 0 ? draft().version() : read;
  }

  public void setRead(int read) {
    this.read = read;
  }

  /** The edition that she sees it compared with; travels with the form. */
  public int getAfter() {
    return after < 0 ? newest().map(PublishedEdition::number).orElse(0) : after;
  }

  public void setAfter(int after) {
    this.after = after;
  }
}
