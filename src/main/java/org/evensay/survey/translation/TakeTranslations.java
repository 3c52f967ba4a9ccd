package org.evensay.survey.translation;

import jakarta.inject.Inject;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.designer.change.ChangeDraft;
import org.evensay.survey.designer.change.Translated;

/**
 * Takes translations into a draft, as one change that can be taken back, and keeps how far they
 * are. It decides nothing yet, so that the journal does not know of it.
 */
@Act
public class TakeTranslations {

  @Inject Caller caller;
  @Inject ChangeDraft changeDraft;
  @Inject TranslationStore states;

  /**
   * Takes them, all or none.
   *
   * @throws Refused when the caller may not, there is no such draft, or one of the texts is gone or
   *     says something else meanwhile, in either language
   */
  public void take(
      ProgrammeId programme, DraftId draft, LanguageVariant language, List<Wanted> all) {
    caller.require(Permission.WRITE_SURVEYS, programme);
    List<Translated.Piece> pieces = all.stream().map(Wanted::piece).toList();
    changeDraft.change(programme, draft, new Translated(language, pieces));
    for (Wanted one : all) {
      String text = one.piece().text();
      if (one.piece().words().isEmpty()) {
        states.remove(draft, language.tag(), text);
      } else {
        states.put(draft, language.tag(), text, new KeptState(one.state(), one.of()));
      }
    }
  }
}
