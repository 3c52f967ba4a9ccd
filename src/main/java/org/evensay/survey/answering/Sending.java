package org.evensay.survey.answering;

import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.later.FinishLater;
import org.evensay.survey.answering.later.ForgetUnfinished;
import org.evensay.survey.answering.later.ReturnRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.response.QuotaStore;
import org.evensay.survey.response.SendResponse;
import org.evensay.survey.response.SentBefore;

/** What a journey asks of where responses are kept. */
interface Sending {

  /** Stores what was answered: refuses, or tells what became of it. */
  SendResponse.Sent send(String submissionKey, Answers answers);

  /**
   * The receipt of what was sent, once more: nothing is stored by that. Refuses when it was taken
   * back since.
   *
   * @param before whether the receipt that she has says that she had sent before
   */
  default SendResponse.Sent receipt(String submissionKey, Answers answers, boolean before) {
    return new SendResponse.Sent(send(submissionKey, answers).receipt(), before);
  }

  /** Whether anything was sent under a submission key. */
  default boolean isSent(String submissionKey) {
    return false;
  }

  /**
   * Whether a form may be of any age: who begins has answered nothing that she would have to look
   * at again, and who sends what was sent gets her receipt.
   */
  default boolean isOfAnyAge(JourneyForm form, Carried carried) {
    return form.go().equals("begin") || form.go().equals("send") && isSent(carried.submissionKey());
  }

  /**
   * Whether a form is of the page where she checked, as it was before she sent: whoever goes back
   * in her browser finds it so. Sending again tells her by itself.
   */
  default boolean isFromBefore(JourneyForm form, Carried carried) {
    return form.page().isEmpty()
        && !form.go().equals("begin")
        && !form.go().equals("send")
        && isSent(carried.submissionKey());
  }

  /** Whether there are enough of those whom a quota counts. */
  default boolean isFull(Quota quota) {
    return false;
  }

  /**
   * Keeps what is carried until she comes back, and gives it back with her code. Refuses where
   * nothing is kept.
   */
  default Carried keep(Carried carried) {
    throw new Refused(ReturnRefusal.ONLY_LOOKED_AT);
  }

  /** Removes what was kept for her to come back to, which she sent or does not want any more. */
  default void forget(Carried carried) {
    // Nothing was kept.
  }

  /**
   * Where the responses of a survey are kept.
   *
   * @param invitation the id of what she came by, when she came by one
   */
  record ToSurvey(
      PublishedEdition survey,
      LanguageVariant reader,
      SendResponse sendResponse,
      SentBefore sentBefore,
      QuotaStore quotas,
      FinishLater finishLater,
      ForgetUnfinished forgetUnfinished,
      Optional<String> invitation)
      implements Sending {

    @Override
    public Carried keep(Carried carried) {
      return finishLater.keep(survey, carried, reader);
    }

    @Override
    public void forget(Carried carried) {
      forgetUnfinished.forget(carried);
    }

    @Override
    public SendResponse.Sent send(String submissionKey, Answers answers) {
      return sendResponse.send(survey, submissionKey, answers, reader, invitation);
    }

    @Override
    public SendResponse.Sent receipt(String submissionKey, Answers answers, boolean before) {
      return new SendResponse.Sent(sentBefore.receipt(submissionKey), before);
    }

    @Override
    public boolean isSent(String submissionKey) {
      return sentBefore.under(submissionKey);
    }

    @Override
    public boolean isFull(Quota quota) {
      return quotas.isFull(survey.survey(), quota);
    }
  }
}
