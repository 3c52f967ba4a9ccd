package org.evensay.survey.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.answering.later.FinishLater;
import org.evensay.survey.answering.later.ForgetUnfinished;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.response.QuotaStore;
import org.evensay.survey.response.SendResponse;
import org.evensay.survey.response.SentBefore;

/** What a journey through a survey asks of the places where something of it is kept. */
@RequestScoped
class SurveySending {

  @Inject SendResponse sendResponse;
  @Inject SentBefore sentBefore;
  @Inject QuotaStore quotas;
  @Inject FinishLater finishLater;
  @Inject ForgetUnfinished forgetUnfinished;

  /**
   * For somebody who reads it in a language.
   *
   * @param invitation the id of what she came by, when she came by one
   */
  Sending to(PublishedEdition survey, LanguageVariant reader, Optional<String> invitation) {
    return new Sending.ToSurvey(
        survey,
        reader,
        sendResponse,
        sentBefore,
        quotas,
        finishLater,
        forgetUnfinished,
        invitation);
  }
}
