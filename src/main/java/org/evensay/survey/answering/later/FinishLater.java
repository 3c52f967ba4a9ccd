package org.evensay.survey.answering.later;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.SlowKeys;
import org.evensay.foundation.programme.ProgrammeStore;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.key.SurveyKeys;

/**
 * Keeps what somebody has answered so far, because she asks for it: open to everybody, as answering
 * is. A survey that may not keep anything before it is sent would be refused here, in its first
 * line. No entry in the journal, which knows nothing of respondents.
 */
@Act
public class FinishLater {

  /** Bytes of all unfinished answers: whoever fills this up can do no more harm. */
  static final long MOST_BYTES = 1_000_000_000L;

  /** Codes that are tried before one is nobody else's: chance does not make a second in a life. */
  private static final int ATTEMPTS = 3;

  @Inject UnfinishedStore unfinished;
  @Inject ProgrammeStore programmes;
  @Inject SurveyKeys keys;
  @Inject SlowKeys slowKeys;

  /**
   * Keeps it: under the code that she has already, in place of what was there, or else under a new
   * one.
   *
   * @param reader the language that she reads now
   * @return the same, with its code
   * @throws Refused when the last day to come back is over, there is no room, or too many do this
   *     at once
   */
  public Carried keep(PublishedEdition survey, Carried carried, LanguageVariant reader) {
    LocalDate lastDay =
        programmes
            .find(survey.programme())
            .flatMap(programme -> programme.keptUntil(today()))
            .orElseThrow(() -> new Refused(ReturnRefusal.LAST_DAY_OVER));
    ReturnSlip slip =
        ReturnSlip.of(carried).orElseGet(() -> slip(survey, carried, reader)).until(lastDay);
    ReturnKey key = slip.key().orElseThrow();
    byte[] sealed = key.seals(survey.id(), survey.edition()).close(slip.closed().with(carried));
    if (unfinished.bytes() + sealed.length > MOST_BYTES) {
      throw new Refused(ReturnRefusal.FULL);
    }
    unfinished.put(key.hash(), survey.id(), sealed, slip.lastDay());
    return slip.with(carried);
  }

  private ReturnSlip slip(PublishedEdition survey, Carried carried, LanguageVariant reader) {
    byte[] codes = keys.of(SurveyKeys.RETURN_CODES);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      ReturnCode code = ReturnCode.of(carried.submissionKey(), codes, attempt, reader);
      ReturnKey key = key(code);
      if (isFree(key, survey, carried)) {
        return new ReturnSlip(code, today(), Optional.of(key));
      }
    }
    throw new Refused(ReturnRefusal.FULL);
  }

  private ReturnKey key(ReturnCode code) {
    byte[] salt = keys.of(SurveyKeys.RETURN_SALT);
    try {
      return new ReturnKey(slowKeys.inTurn(code.folded(), salt, ReturnKey.BYTES));
    } catch (Refused tooMany) {
      throw new Refused(ReturnRefusal.TOO_MANY_AT_ONCE);
    }
  }

  /** Whether nobody's answers are kept there, or her own. */
  private boolean isFree(ReturnKey key, PublishedEdition survey, Carried carried) {
    Optional<UnfinishedStore.Kept> there = unfinished.find(key.hash(), today());
    return there.isEmpty()
        || there
            .filter(kept -> kept.edition().equals(survey.id()))
            .flatMap(kept -> key.seals(survey.id(), survey.edition()).reopen(kept.sealed()))
            .filter(kept -> kept.submissionKey().equals(carried.submissionKey()))
            .isPresent();
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
