package org.evensay.survey.response;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.key.SurveyKeys;
import org.evensay.survey.enclosure.KeptFile;
import org.evensay.survey.invitation.InvitationStore;

/**
 * Stores what somebody sends: open to everyone. When this returns, it is committed; when it is not
 * known whether it was, sending again with the same submission key is safe. As a rule it is one
 * statement, which is a transaction by itself: one around it would be four more round trips. Only
 * where a quota is counted or a file belongs to it there is one, of the store's own.
 */
@Act
@Transactional(Transactional.TxType.SUPPORTS)
public class SendResponse {

  @Inject ResponseStore responses;
  @Inject SurveyKeys keys;
  @Inject InvitationStore invitations;

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
   * @param invitation the id of what she came by, open or closed since; one that is gone counts as
   *     none
   * @throws Refused when the survey is closed, an answer is not as it has to be, or the answers
   *     lead to an end before the last page, there are enough like her, or a file is not held any
   *     more, unless it had been sent before; and when it was taken back since
   */
  public Sent send(
      PublishedEdition edition,
      String submissionKey,
      Answers answers,
      LanguageVariant variant,
      Optional<String> invitation) {
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
    Answers relevant = edition.edition().relevant(whole);
    NewResponse response =
        NewResponse.of(edition, submissionKey, receipt, relevant, variant, LocalDate.now(clock))
            .with(files(edition, submissionKey, relevant));
    NewResponse came =
        invitation
            .flatMap(id -> invitations.find(id, edition.survey()))
            .map(response::by)
            .orElse(response);
    return switch (responses.add(came, edition.edition().quotas(whole, name -> true))) {
      case ADDED -> new Sent(receipt, false);
      case THERE_BEFORE -> new Sent(receipt, true);
      case CLOSED -> sentBefore(submissionKey, receipt, ResponseRefusal.CLOSED);
      case FULL -> sentBefore(submissionKey, receipt, ResponseRefusal.FULL);
      case FILE_GONE -> sentBefore(submissionKey, receipt, ResponseRefusal.FILE_GONE);
      case TAKEN_BACK -> throw new Refused(ResponseRefusal.TAKEN_BACK);
    };
  }

  /** What is shown of them belongs to the response; the others end where they are held. */
  private List<KeptFile> files(PublishedEdition edition, String submissionKey, Answers relevant) {
    List<KeptFile> files = new ArrayList<>();
    relevant
        .byName()
        .forEach(
            (question, answer) -> {
              if (answer instanceof Answer.Enclosed held) {
                files.add(
                    KeptFile.of(
                        held, edition.id(), submissionKey, question, keys.of(SurveyKeys.FILES)));
              }
            });
    return files;
  }

  /** A page that was sent may be sent again after the survey closed: the receipt is still hers. */
  private Sent sentBefore(String submissionKey, Receipt receipt, ResponseRefusal otherwise) {
    if (responses.has(submissionKey)) {
      return new Sent(receipt, true);
    }
    throw new Refused(otherwise);
  }
}
