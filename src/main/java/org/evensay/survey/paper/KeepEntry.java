package org.evensay.survey.paper;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.survey.paper.entry.CheckedEntry;
import org.evensay.survey.paper.entry.Entry;

/** Keeps what somebody typed of a form, sealed: the first time or the second. */
@Act
public class KeepEntry {

  @Inject FormAtHand atHand;
  @Inject PaperEntryStore entries;

  /**
   * Keeps it.
   *
   * @param code of the form
   * @param number which time it is, as whoever typed it saw it: sending a page twice keeps it once
   * @throws Refused when the caller may not type this form now, or something of it is no answer
   */
  public void keep(String code, int number, Entry entry) {
    PaperForm form = atHand.hold(code);
    if (atHand.before(form).size() + 1 != number) {
      throw new Refused(PaperRefusal.KEPT_MEANWHILE);
    }
    CheckedEntry checked = new CheckedEntry(form.edition().edition(), form.printed(), entry);
    if (!checked.flaws().isEmpty()) {
      throw new Refused(PaperRefusal.NOT_READY);
    }
    entries.add(form, number, atHand.me(), checked.entry());
  }
}
