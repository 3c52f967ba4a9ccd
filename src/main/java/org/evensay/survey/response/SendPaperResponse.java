package org.evensay.survey.response;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;

/**
 * Stores what somebody answered on paper, once others have typed it. It is stored when the survey
 * is closed, too, and whatever its ends and quotas say: paper comes late, and could not tell her
 * that there are enough. Only what was taken back for good takes nothing more.
 */
@Act
public class SendPaperResponse {

  @Inject Caller caller;
  @Inject ResponseStore responses;
  @Inject OutsideLimitStore outsideLimits;
  @Inject Receipts receipts;

  private final Clock clock = Clock.systemUTC();

  /**
   * Stores it, as a part of whatever transaction there is.
   *
   * @param submissionKey that of the form
   * @param answers everything that was typed; what is not shown is left out
   * @param outside what was written and breaks a limit, by the name of the question: it is kept as
   *     it is, and is no answer
   * @throws Refused when the caller may not, an answer is not as it has to be, something breaks a
   *     limit of a question that is not shown or has an answer, or the survey was taken back
   */
  public void send(
      PublishedEdition edition,
      String submissionKey,
      Answers answers,
      Map<String, String> outside,
      LanguageVariant variant) {
    caller.require(Permission.ENTER_PAPER, edition.programme());
    Answers whole = edition.edition().given(answers, submissionKey);
    boolean flawed =
        edition.edition().flaws(whole).stream()
            .anyMatch(flaw -> !mayBeLeftOut(flaw.problem().code()));
    Answers relevant = edition.edition().relevant(whole);
    boolean misplaced =
        !edition.edition().shown(whole).containsAll(outside.keySet())
            || outside.keySet().stream().anyMatch(name -> relevant.to(name).isPresent());
    if (flawed || misplaced) {
      throw new Refused(ResponseRefusal.NOT_COMPLETE);
    }
    NewResponse response =
        NewResponse.of(
                edition,
                submissionKey,
                receipts.of(submissionKey),
                relevant,
                variant,
                LocalDate.now(clock))
            .onPaper();
    if (!responses.addOnPaper(response, edition.edition().quotas(whole, name -> true))) {
      throw new Refused(DesignRefusal.WITHDRAWN);
    }
    outsideLimits.add(response.id(), outside);
  }

  /** Nobody can be kept on a page of paper until she has answered. */
  private static boolean mayBeLeftOut(String code) {
    return code.equals(AnswerProblem.REQUIRED.code())
        || code.equals(AnswerProblem.PAIRS_LEFT.code());
  }
}
