package org.evensay.survey.response;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyKeys;
import org.evensay.survey.design.answer.Answers;

/**
 * Stores what somebody sends: open to everyone. When this returns, it is committed; when it is not
 * known whether it was, sending again with the same submission key is safe. As a rule it is one
 * statement, which is a transaction by itself: one around it would be four more round trips. Only
 * where a quota is counted there is one, of the store's own.
 */
@Act
@Transactional(Transactional.TxType.SUPPORTS)
public class SendResponse {

  @Inject ResponseStore responses;
  @Inject SurveyKeys keys;

  private final Clock clock = Clock.systemUTC();

  /**
   * What became of it.
   *
   * @param sentBefore whether it had been sent before: then that first time counts, and whatever
   *     was changed since is not stored
   */
  public record Sent(Receipt receipt, boolean sentBefore) {}

  /**
   * Stores a response, once.
   *
   * @param submissionKey made when the person began; says which sending is the same as which
   * @param answers everything answered so far; what is not shown is left out
   * @throws Refused when the survey is closed, an answer is not as it has to be, or the answers
   *     lead to an end before the last page, or there are enough like her, unless it had been sent
   *     before
   */
  public Sent send(
      PublishedEdition edition, String submissionKey, Answers answers, LanguageVariant variant) {
    Answers whole = edition.edition().given(answers, submissionKey);
    Receipt receipt = Receipt.of(submissionKey, keys.of(SurveyKeys.RECEIPTS));
    if (!edition.open()) {
      return sentBefore(submissionKey, receipt, ResponseRefusal.CLOSED);
    }
    if (!edition.edition().flaws(whole).isEmpty()) {
      return sentBefore(submissionKey, receipt, ResponseRefusal.NOT_COMPLETE);
    }
    if (edition.edition().end(whole).isPresent()) {
      return sentBefore(submissionKey, receipt, ResponseRefusal.ENDED);
    }
    NewResponse response =
        NewResponse.of(
            edition,
            submissionKey,
            receipt,
            edition.edition().relevant(whole),
            variant,
            LocalDate.now(clock));
    return switch (responses.add(response, edition.edition().quotas(whole, name -> true))) {
      case ADDED -> new Sent(receipt, false);
      case THERE_BEFORE -> new Sent(receipt, true);
      case CLOSED -> sentBefore(submissionKey, receipt, ResponseRefusal.CLOSED);
      case FULL -> sentBefore(submissionKey, receipt, ResponseRefusal.FULL);
    };
  }

  /** A page that was sent may be sent again after the survey closed: the receipt is still hers. */
  private Sent sentBefore(String submissionKey, Receipt receipt, ResponseRefusal otherwise) {
    if (responses.has(submissionKey)) {
      return new Sent(receipt, true);
    }
    throw new Refused(otherwise);
  }
}
