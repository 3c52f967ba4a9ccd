package org.evensay.survey.answering.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.answering.journey.SurveysAtHand;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.response.ResponseRefusal;

/** The editions that programs bring answers to. */
@ApplicationScoped
class AnsweredEditions {

  @Inject SurveysAtHand surveys;
  @Inject SurveyStore store;

  /** An edition of a survey, whether or not it takes answers now. */
  PublishedEdition edition(String slug, String number) {
    PublishedEdition newest =
        surveys.newest(slug).orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    return Integer.toString(newest.number()).equals(number)
        ? newest
        : store.numbered(newest.survey(), number);
  }

  /** One that takes answers now. */
  PublishedEdition open(String slug, String number) {
    PublishedEdition edition = edition(slug, number);
    if (!edition.open()) {
      refuseClosed(edition);
    }
    return edition;
  }

  /** Says why it takes none. */
  static void refuseClosed(PublishedEdition edition) {
    throw new Refused(edition.withdrawn() ? DesignRefusal.WITHDRAWN : ResponseRefusal.CLOSED);
  }
}
