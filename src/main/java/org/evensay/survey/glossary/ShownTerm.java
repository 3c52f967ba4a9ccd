package org.evensay.survey.glossary;

import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;

/**
 * A term as the list of the glossary shows it.
 *
 * @param called what it is called, in each language that it has words in
 */
public record ShownTerm(Term term, List<InLanguage> called) {

  /** Some words in a language. */
  public record InLanguage(LanguageVariant language, String words) {

    public String getTag() {
      return language.tag();
    }

    public String getDirection() {
      return language.direction();
    }

    public String getName() {
      return language.ownName();
    }

    public String getWords() {
      return words;
    }
  }

  public ShownTerm {
    called = List.copyOf(called);
  }

  static ShownTerm of(Term term) {
    List<InLanguage> called = new ArrayList<>();
    term.called()
        .forEach(
            (language, forms) ->
                called.add(new InLanguage(language, String.join(Term.BETWEEN_FORMS, forms))));
    return new ShownTerm(term, called);
  }

  public String getId() {
    return term.id();
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

  public String getInstead() {
    return term.instead();
  }

  public boolean isKept() {
    return term.kept();
  }

  public boolean isMachineDraft() {
    return term.machineDraft();
  }

  public List<InLanguage> getCalled() {
    return called;
  }
}
