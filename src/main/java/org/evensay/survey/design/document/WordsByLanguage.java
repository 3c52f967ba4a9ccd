package org.evensay.survey.design.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;

/** Reads the words of a text: an object of them, by the codes of their languages. */
final class WordsByLanguage {

  private WordsByLanguage() {}

  static LocalizedText of(DocumentReader texts) {
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    for (String tag : texts.keys()) {
      Optional<LanguageVariant> language = texts.language(tag);
      if (language.isPresent() && words.put(language.get(), words(tag, texts)) != null) {
        texts.mistake(tag, DocumentMistake.TWICE, language.get().tag());
      }
    }
    return LocalizedText.of(words);
  }

  /** The words of a key, of which there may be only so many. */
  static String words(String key, DocumentReader texts) {
    String words = texts.string(key);
    if (words.length() > Limits.TEXT_CHARACTERS) {
      texts.mistake(key, DocumentMistake.TOO_LONG, Limits.TEXT_CHARACTERS);
    }
    return words;
  }
}
