package org.evensay.survey.design;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;

/** Closes a survey, so that it takes no more answers, or opens it again. */
@Act
public class SetSurveyOpen {

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject Journal journal;

  /**
   * Closes or opens it; journalled only when that changes something.
   *
   * @throws Refused when there is no such survey, it was taken back, or the caller may not
   */
  public void set(String slug, boolean open) {
    PublishedEdition survey =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    Membership by = caller.require(Permission.RUN_SURVEYS, survey.programme());
    if (survey.withdrawn() && open) {
      throw new Refused(DesignRefusal.WITHDRAWN);
    }
    if (survey.open() == open) {
      return;
    }
    surveys.setOpen(survey.survey(), open);
    journal.write(
        survey.programme().value(),
        by.account().value(),
        open ? "reopen-survey" : "close-survey",
        survey.survey().value(),
        JSON.createObjectBuilder()
            .add("survey", slug)
            .add("about", LocalizedTextDocument.write(survey.edition().title()))
            .build());
  }
}
