package org.evensay.survey.response;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answers;

/**
 * Stores what somebody sent on a device that had no network: open to everyone. It counts for quotas
 * whether or not they are full, as nobody could tell her there that there are enough. Her receipt
 * was made on the device.
 */
@Act
public class SendOfflineResponse {

  @Inject OfflineResponseStore offline;
  @Inject ResponseStore responses;

  private final Clock clock = Clock.systemUTC();

  /**
   * Stores it, once.
   *
   * @param code the receipt that she was given
   * @param answered the questions that she was asked and answered
   * @param closed whether it is stored though the survey is closed; never when it was taken back
   * @return false when it is stored already, or was taken back since
   * @throws Refused when the survey is closed, an answer is not as it has to be, she would not have
   *     been asked all of this here, the answers lead to an end before the last page, or the
   *     receipt is none or somebody else's
   */
  public boolean send(
      PublishedEdition edition,
      String submissionKey,
      String code,
      Answers answers,
      Set<String> answered,
      LanguageVariant variant,
      boolean closed) {
    Receipt receipt =
        Receipt.typed(code)
            .filter(typed -> typed.code().equals(code))
            .orElseThrow(() -> new Refused(ResponseRefusal.NO_SUCH_RECEIPT));
    if (responses.has(submissionKey) || responses.isTakenBack(receipt)) {
      return false;
    }
    if (edition.withdrawn() || !edition.open() && !closed) {
      throw new Refused(ResponseRefusal.CLOSED);
    }
    Answers whole = edition.edition().given(answers, submissionKey);
    boolean asked = edition.edition().shown(whole).containsAll(answered);
    if (!asked || !edition.edition().flaws(whole).isEmpty()) {
      throw new Refused(ResponseRefusal.NOT_COMPLETE);
    }
    if (edition.edition().end(whole).isPresent()) {
      throw new Refused(ResponseRefusal.ENDED);
    }
    NewResponse response =
        NewResponse.of(
                edition,
                submissionKey,
                receipt,
                edition.edition().relevant(whole),
                variant,
                LocalDate.now(clock))
            .offline();
    return switch (offline.add(response, edition.edition().quotas(whole, name -> true), closed)) {
      case ADDED -> true;
      case THERE_BEFORE, TAKEN_BACK -> false;
      case CLOSED -> throw new Refused(ResponseRefusal.CLOSED);
      default -> throw new Refused(ResponseRefusal.NO_SUCH_RECEIPT);
    };
  }
}
