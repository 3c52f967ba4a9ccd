package org.evensay.survey.paper;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.paper.form.FormCode;
import org.evensay.survey.paper.form.PrintSize;

/** Makes forms to be printed, each with a code of its own: whoever runs surveys may. */
@Act
public class MakeForms {

  /** How many are made at once. */
  static final int MOST = 100;

  /** How many questions all forms of a file have together: it is made while somebody waits. */
  static final int MOST_QUESTIONS = 4_000;

  @Inject Caller caller;
  @Inject PaperFormStore forms;

  /**
   * Makes some forms of an edition.
   *
   * @throws Refused when the caller may not, the survey was taken back, it is not in that language,
   *     or so many cannot be made at once
   */
  public List<PaperForm> make(
      PublishedEdition edition, LanguageVariant variant, PrintSize size, long count) {
    caller.require(Permission.RUN_SURVEYS, edition.programme());
    if (edition.withdrawn()) {
      throw new Refused(PaperRefusal.WITHDRAWN);
    }
    if (!edition.edition().languages().containsKey(variant)) {
      throw new Refused(PaperRefusal.NO_SUCH_WAY);
    }
    if (count < 1 || count > MOST) {
      throw new Refused(PaperRefusal.HOW_MANY, MOST);
    }
    long fitting = Math.max(1, MOST_QUESTIONS / edition.edition().questions().size());
    if (count > fitting) {
      throw new Refused(PaperRefusal.TOO_MUCH, fitting);
    }
    List<PaperForm> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(
          new PaperForm(
              RandomId.next(),
              FormCode.next(),
              edition,
              variant,
              size,
              Optional.of(RandomId.next())));
    }
    forms.add(made);
    return made;
  }
}
