package org.evensay.survey.translation;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.glossary.Term;

/**
 * A term of the glossary beside a text that has it.
 *
 * @param called what it is called in the language that is translated into; none where nothing is
 *     agreed, or where it is kept as it is
 */
public record ShownAgreed(Term term, List<String> called) {

  public ShownAgreed {
    called = List.copyOf(called);
  }

  static ShownAgreed of(Term term, LanguageVariant to) {
    return new ShownAgreed(term, term.shownIn(to));
  }

  public String getWords() {
    return term.words();
  }

  public String getTag() {
    return term.language().tag();
  }

  public String getDirection() {
    return term.language().direction();
  }

  public String getNote() {
    return term.note();
  }

  public String getCalled() {
    return String.join(Term.BETWEEN_FORMS, called);
  }

  /** What is said where there are no words: that it is kept, or that nothing is agreed yet. */
  public String getUncalled() {
    return term.kept() ? "glossary.kept" : called.isEmpty() ? "translation.page.not-agreed" : "";
  }

  /** Whether nobody has read yet what a machine wrote here. */
  public boolean isMachineDraft() {
    return term.machineDraft() && !called.isEmpty();
  }
}
