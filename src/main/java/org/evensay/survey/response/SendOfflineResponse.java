package org.evensay.survey.response;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.people.Act;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;

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

  /** What became of it: whoever sends many at once goes on after one that is not taken. */
  public enum Outcome {
    STORED,
    /** It is stored already, or was taken back since. */
    STORED_BEFORE,
    /** The survey takes no answers now. */
    CLOSED,
    /**
     * An answer is not as it has to be, she would not have been asked all of this here, the answers
     * lead to an end before the last page, or the receipt is none or somebody else's.
     */
    UNFIT
  }

  /**
   * Stores it, once.
   *
   * @param code the receipt that she was given
   * @param answered the questions that she was asked and answered
   * @param closed whether it is stored though the survey is closed; never when it was taken back
   */
  public Outcome send(
      PublishedEdition edition,
      String submissionKey,
      String code,
      Answers answers,
      Set<String> answered,
      LanguageVariant variant,
      boolean closed) {
    Optional<Receipt> receipt = Receipt.typed(code).filter(typed -> typed.code().equals(code));
    if (receipt.isEmpty()) {
      return Outcome.UNFIT;
    }
    if (responses.has(submissionKey) || responses.isTakenBack(receipt.get())) {
      return Outcome.STORED_BEFORE;
    }
    if (edition.withdrawn() || !edition.open() && !closed) {
      return Outcome.CLOSED;
    }
    Answers whole = edition.edition().given(answers, submissionKey);
    if (!isWhole(edition.edition(), whole, answered)) {
      return Outcome.UNFIT;
    }
    NewResponse response =
        NewResponse.of(
                edition,
                submissionKey,
                receipt.get(),
                edition.edition().relevant(whole),
                variant,
                LocalDate.now(clock))
            .offline();
    return switch (offline.add(response, edition.edition().quotas(whole, name -> true), closed)) {
      case ADDED -> Outcome.STORED;
      case THERE_BEFORE, TAKEN_BACK -> Outcome.STORED_BEFORE;
      case CLOSED -> Outcome.CLOSED;
      default -> Outcome.UNFIT;
    };
  }

  private static boolean isWhole(Edition edition, Answers whole, Set<String> answered) {
    return edition.shown(whole).containsAll(answered)
        && edition.flaws(whole).isEmpty()
        && edition.end(whole).isEmpty();
  }
}
