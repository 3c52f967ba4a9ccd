package org.evensay.survey.answering;

import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.response.QuotaStore;
import org.evensay.survey.response.SendResponse;

/** What a journey asks of where responses are kept. */
interface Sending {

  /** Stores what was answered: refuses, or tells what became of it. */
  SendResponse.Sent send(String submissionKey, Answers answers);

  /** Whether there are enough of those whom a quota counts. */
  default boolean isFull(Quota quota) {
    return false;
  }

  /** Where the responses of a survey are kept. */
  record ToSurvey(
      PublishedEdition survey, LanguageVariant reader, SendResponse sendResponse, QuotaStore quotas)
      implements Sending {

    @Override
    public SendResponse.Sent send(String submissionKey, Answers answers) {
      return sendResponse.send(survey, submissionKey, answers, reader);
    }

    @Override
    public boolean isFull(Quota quota) {
      return quotas.isFull(survey.survey(), quota);
    }
  }
}
