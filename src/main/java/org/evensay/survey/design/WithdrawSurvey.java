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

/**
 * Takes a survey back for good, with all its editions: something in it was wrong or did harm, and
 * nobody is to answer it any more. What was sent stays, and belongs to who sent it: her receipt
 * still takes it back.
 */
@Act
public class WithdrawSurvey {

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject Journal journal;

  /**
   * Takes it back.
   *
   * @throws Refused when there is no such survey, the caller may not, or it was taken back before
   */
  public void withdraw(String slug) {
    PublishedEdition survey =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    Membership by = caller.require(Permission.RUN_SURVEYS, survey.programme());
    if (survey.withdrawn()) {
      throw new Refused(DesignRefusal.WITHDRAWN);
    }
    surveys.withdraw(survey.survey());
    journal.write(
        survey.programme().value(),
        by.account().value(),
        "withdraw-survey",
        survey.survey().value(),
        JSON.createObjectBuilder()
            .add("survey", slug)
            .add("about", LocalizedTextDocument.write(survey.edition().title()))
            .build());
  }
}
