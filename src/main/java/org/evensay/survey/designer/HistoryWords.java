package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftStep;
import org.evensay.survey.design.draft.DraftStepStore;

/**
 * Says which change of a draft can be taken back, and which can be made again, and whose it was.
 */
@RequestScoped
class HistoryWords {

  @Inject DraftStepStore steps;
  @Inject PeopleStore people;
  @Inject PageLanguage language;

  /** What would be taken back; empty when there is nothing. */
  String undo(DraftId draft) {
    return steps.last(draft).map(step -> words("designer.undo", step)).orElse("");
  }

  /** What would be made again; empty when there is nothing. */
  String redo(DraftId draft) {
    return steps.takenBack(draft).map(step -> words("designer.redo", step)).orElse("");
  }

  private String words(String key, DraftStep step) {
    String who = people.displayName(step.by()).orElse(language.get("journal.somebody"));
    return language.with(
        key,
        language.with("designer.step." + step.what(), Apart.words(step.about())),
        Apart.words(who));
  }
}
