package org.evensay.survey.design.document;

import jakarta.json.JsonNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;

/** Reads the words of a text: an object of them, by the codes of their languages. */
final class WordsByLanguage {

  private WordsByLanguage() {}

  /** The text of a key; the default language has to be there. */
  static LocalizedText read(String key, LanguageVariant needed, DocumentReader where) {
    if (!where.isObject(key)) {
      String written = "{\"%s\": \"…\"}".formatted(needed);
      where.mistake(key, DocumentMistake.TEXT_BY_LANGUAGE_NEEDED, written);
      return LocalizedText.empty();
    }
    LocalizedText text = of(where.inside(key)).firstWrittenIn(needed);
    if (!text.variants().contains(needed)) {
      where.mistake(key, DocumentMistake.WORDS_MISSING, needed.tag());
    }
    return text;
  }

  private static LocalizedText of(DocumentReader texts) {
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    for (String tag : texts.keys()) {
      Optional<LanguageVariant> language = texts.language(tag);
      if (language.isPresent() && words.put(language.get(), words(tag, texts)) != null) {
        texts.mistake(tag, DocumentMistake.TWICE, language.get().tag());
      }
    }
    return LocalizedText.of(words);
  }

  /** The words of a key, or a number in their place. */
  static String orNumber(String key, DocumentReader where) {
    if (where.value(key) instanceof JsonNumber number) {
      return number.bigDecimalValue().toPlainString();
    }
    if (!where.isText(key)) {
      where.mistake(key, DocumentMistake.TEXT_OR_NUMBER_NEEDED);
      return "";
    }
    return words(key, where);
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
