package org.evensay.foundation.language.xliff;

import java.util.List;

/**
 * A term of a glossary that a text has.
 *
 * @param translations what it may be called, the best one first
 * @param definition what is meant; empty for nothing
 */
public record XliffTerm(String words, List<String> translations, String definition) {

  public XliffTerm {
    translations = List.copyOf(translations);
  }

  /** Whether anything is said of it: files take no term without. */
  public boolean isAnything() {
    return !translations.isEmpty() || !definition.isEmpty();
  }
}
