package org.evensay.survey.offline;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.inject.Inject;
import org.evensay.foundation.journal.Journal;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Membership;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;

/** Removes for good what came from devices for a survey and was kept aside. */
@Act
class RemoveAside {

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject AsideStore aside;
  @Inject Journal journal;

  /**
   * Removes it.
   *
   * @throws Refused when there is no such survey, or the caller may not
   */
  public void remove(String slug) {
    PublishedEdition survey =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    Membership by = caller.require(Permission.RUN_SURVEYS, survey.programme());
    if (aside.removeAll(survey.survey()) > 0) {
      journal.write(
          survey.programme().value(),
          by.account().value(),
          "remove-offline",
          survey.survey().value(),
          JSON.createObjectBuilder()
              .add("survey", slug)
              .add("about", LocalizedTextDocument.write(survey.edition().title()))
              .build());
    }
  }
}
