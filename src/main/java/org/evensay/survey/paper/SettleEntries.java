package org.evensay.survey.paper;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.survey.paper.entry.CheckedEntry;
import org.evensay.survey.paper.entry.Comparison;
import org.evensay.survey.paper.entry.Entry;
import org.evensay.survey.paper.entry.Settled;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.response.SendPaperResponse;

/**
 * Sends what was answered on a form, once it was typed twice and somebody decided wherever the two
 * differ. What was typed is removed with it, and so is what would lead from the form to the
 * response.
 */
@Act
public class SettleEntries {

  @Inject FormAtHand atHand;
  @Inject PaperFormStore forms;
  @Inject PaperEntryStore entries;
  @Inject SendPaperResponse sendPaperResponse;

  /**
   * Sends it.
   *
   * @param code of the form
   * @param decided what counts of each question that the two differ in, by its name
   * @param told the line of a question that somebody was told breaks a limit, and found so on the
   *     paper; no text for any other
   * @throws Refused when the caller may not, it is sent already, or something is not decided
   */
  public void settle(String code, Map<String, Entry> decided, UnaryOperator<String> told) {
    PaperForm form = atHand.hold(code);
    List<PaperEntryStore.Kept> both = atHand.both(form);
    PrintedForm printed = form.printed();
    Comparison comparison = new Comparison(printed, both.get(0).entry(), both.get(1).entry());
    Settled settled = new Settled(comparison, decided);
    CheckedEntry checked =
        new CheckedEntry(form.edition().edition(), printed, settled.entry().withOutside(told));
    if (!settled.undecided().isEmpty() || !checked.flaws().isEmpty()) {
      throw new Refused(PaperRefusal.NOT_READY);
    }
    sendPaperResponse.send(
        form.edition(),
        form.submissionKey().orElseThrow(),
        checked.answers(),
        checked.outside(),
        form.variant());
    forms.sent(
        form, comparison.compared(), comparison.alike(), settled.entry().unreadable().size());
    entries.remove(form);
  }
}
