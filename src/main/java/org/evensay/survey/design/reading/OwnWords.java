package org.evensay.survey.design.reading;

import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.SpokenWords;

/** Words of ours in a survey's languages, where its author need not write any. */
final class OwnWords {

  private final Set<LanguageVariant> languages;

  OwnWords(Set<LanguageVariant> languages) {
    this.languages = languages;
  }

  /** The words of a key: in English, which others fall back to, and in each that has its own. */
  LocalizedText of(String key, Object... arguments) {
    return SpokenWords.of(key, LanguageVariant.ENGLISH, languages, arguments).words();
  }
}
