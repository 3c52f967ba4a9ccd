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

/**
 * Takes in the responses of a survey that came from devices after it was closed: they were given
 * while it was open, as far as anybody can tell. Reads nothing to whoever decides it.
 */
@Act
class TakeInAside {

  /** How many are taken in at once: what is more waits for the next time. */
  static final int MOST = 500;

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject AsideStore aside;
  @Inject TakeSealed takeSealed;
  @Inject Journal journal;

  /**
   * Takes them in.
   *
   * @throws Refused when there is no such survey, it was taken back, or the caller may not
   */
  public void takeIn(String slug) {
    PublishedEdition survey =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    Membership by = caller.require(Permission.RUN_SURVEYS, survey.programme());
    if (survey.withdrawn()) {
      throw new Refused(DesignRefusal.WITHDRAWN);
    }
    int taken = 0;
    for (SealedResponse response : aside.of(survey.survey(), Became.CLOSED, MOST)) {
      Became became = takeSealed.take(response, true);
      if (became.isAside()) {
        aside.mark(response.id(), became);
      } else {
        aside.remove(response.id());
        taken++;
      }
    }
    if (taken > 0) {
      journal.write(
          survey.programme().value(),
          by.account().value(),
          "take-in-offline",
          survey.survey().value(),
          JSON.createObjectBuilder()
              .add("survey", slug)
              .add("about", LocalizedTextDocument.write(survey.edition().title()))
              .build());
    }
  }
}
