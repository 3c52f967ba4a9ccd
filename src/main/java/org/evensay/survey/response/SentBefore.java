package org.evensay.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.key.SurveyKeys;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.AnswersDocument;

/** Tells who sends the same again from who sends something else under the same key. */
@ApplicationScoped
public class SentBefore {

  @Inject ResponseStore responses;
  @Inject SurveyKeys keys;

  /** Whether anything was sent under a submission key, though it may have been taken back. */
  public boolean under(String submissionKey) {
    return responses.has(submissionKey)
        || responses.isTakenBack(Receipt.of(submissionKey, keys.of(SurveyKeys.RECEIPTS)));
  }

  /**
   * The receipt of what is kept under a submission key.
   *
   * @throws Refused when nothing is, as it was taken back or never sent
   */
  public Receipt receipt(String submissionKey) {
    Receipt receipt = Receipt.of(submissionKey, keys.of(SurveyKeys.RECEIPTS));
    if (responses.has(submissionKey)) {
      return receipt;
    }
    throw new Refused(
        responses.isTakenBack(receipt)
            ? ResponseRefusal.TAKEN_BACK
            : ResponseRefusal.NO_SUCH_RECEIPT);
  }

  /**
   * Whether exactly this is what is kept under a submission key. Only what somebody answers is
   * compared: what was worked out may come out otherwise on another day.
   */
  public boolean same(
      PublishedEdition edition, String submissionKey, Answers answers, LanguageVariant variant) {
    return responses
        .sent(submissionKey)
        .filter(sent -> sent.edition().equals(edition.id()))
        .filter(sent -> sent.variant().equals(variant.tag()))
        .map(sent -> AnswersDocument.parse(sent.answers(), edition.edition()))
        .map(sent -> answered(sent, edition.edition()))
        .filter(answered(edition.edition().relevant(answers), edition.edition())::equals)
        .isPresent();
  }

  private static Map<String, Answer> answered(Answers answers, Edition edition) {
    Map<String, Answer> answered = new LinkedHashMap<>(answers.byName());
    answered
        .keySet()
        .removeIf(name -> edition.question(name).filter(SentBefore::isAnswered).isEmpty());
    return answered;
  }

  private static boolean isAnswered(Question question) {
    return question.asks() && question.visible() || question instanceof Hidden;
  }
}
