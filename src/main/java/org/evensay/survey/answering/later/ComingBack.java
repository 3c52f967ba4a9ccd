package org.evensay.survey.answering.later;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.SignInGuesses;
import org.evensay.foundation.people.SlowKeys;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.SurveysAtHand;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.key.SurveyKeys;

/**
 * Opens what is kept under a return code. Codes that open nothing are counted for everybody
 * together, since nothing is kept here to know anybody by: whoever tries many makes all wait, and
 * nobody loses anything by that.
 */
@ApplicationScoped
public class ComingBack {

  /** Wrong codes of everybody in {@link SignInGuesses}' window before the wait begins. */
  static final int MOST_WRONG = 200;

  private static final String TRIES = "return codes";

  @Inject UnfinishedStore unfinished;
  @Inject SurveysAtHand surveys;
  @Inject SurveyKeys keys;
  @Inject SlowKeys slowKeys;
  @Inject SignInGuesses guesses;

  /**
   * What was kept.
   *
   * @param survey the edition that she began, whether or not it takes answers still
   * @param reader the language that she read when she got her code
   */
  public record Found(PublishedEdition survey, Carried carried, LanguageVariant reader) {}

  /**
   * What is kept under the code that was typed.
   *
   * @throws Refused when that is no code, nothing is kept under it, or nobody may try now
   */
  public Found open(String typed) {
    String words = ReturnCode.typed(typed);
    long minutes = guesses.minutesToWait(TRIES, MOST_WRONG);
    if (minutes > 0) {
      throw new Refused(ReturnRefusal.TOO_MANY_TRIES, minutes);
    }
    ReturnKey key = key(words);
    Found found =
        unfinished
            .find(key.hash(), FinishLater.today())
            .flatMap(kept -> surveys.edition(kept.edition()).flatMap(in -> found(key, kept, in)))
            .orElseThrow(() -> new Refused(ReturnRefusal.NOTHING_KEPT));
    guesses.wasRight(TRIES);
    return found;
  }

  private ReturnKey key(String words) {
    byte[] salt = keys.of(SurveyKeys.RETURN_SALT);
    try {
      return new ReturnKey(slowKeys.inTurn(words, salt, ReturnKey.BYTES));
    } catch (Refused tooMany) {
      // It was not looked at.
      guesses.wasRight(TRIES);
      throw new Refused(ReturnRefusal.TOO_MANY_AT_ONCE);
    }
  }

  private static Optional<Found> found(
      ReturnKey key, UnfinishedStore.Kept kept, PublishedEdition survey) {
    return key.seals(survey.id(), survey.edition())
        .reopen(kept.sealed())
        .flatMap(
            carried ->
                ReturnSlip.of(carried)
                    .map(slip -> slip.opening(key))
                    .map(slip -> new Found(survey, slip.with(carried), slip.code().reader())));
  }
}
