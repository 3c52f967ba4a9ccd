package org.evensay.survey.offline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.SurveysAtHand;
import org.evensay.survey.design.PublishedEdition;

/** The survey that a page for devices is about. */
@RequestScoped
class OfflineSurvey {

  @Inject HttpServletRequest request;
  @Inject SurveysAtHand surveys;

  /**
   * The newest edition of the survey that the address names.
   *
   * @throws Refused when there is none
   */
  PublishedEdition newest() {
    return surveys
        .newest(RandomId.named(request.getParameter("survey")))
        .orElseThrow(() -> new Refused(AnsweringRefusal.NO_SUCH_SURVEY));
  }
}
