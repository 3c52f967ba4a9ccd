package org.evensay.survey.design.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.Messages;

/** Words of ours in a survey's languages, where its author need not write any. */
final class OwnWords {

  private final Set<LanguageVariant> languages;

  OwnWords(Set<LanguageVariant> languages) {
    this.languages = languages;
  }

  /** The words of a key: in English, which others fall back to, and in each that has its own. */
  LocalizedText of(String key, Object... arguments) {
    Messages messages = Messages.installed();
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    words.put(LanguageVariant.ENGLISH, messages.text(LanguageVariant.ENGLISH, key, arguments));
    for (LanguageVariant language : languages) {
      if (messages.writtenIn(language, key).filter(language::equals).isPresent()) {
        words.put(language, messages.text(language, key, arguments));
      }
    }
    return LocalizedText.of(words);
  }
}
