package org.evensay.survey.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;

/** Which texts a language of the survey lacks, and which only look as if it had them. */
final class TranslationCheck {

  private final LanguageVariant original;

  TranslationCheck(LanguageVariant original) {
    this.original = original;
  }

  /** What is found in texts that belong together. */
  List<Finding> of(List<PlacedText> texts, LanguageVariant language) {
    if (language.equals(original)) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    List<String> missing = missing(texts, language);
    if (!missing.isEmpty()) {
      found.add(
          new Finding(
              Concern.NOT_WRITTEN,
              Severity.CHANGE,
              language,
              missing,
              Optional.empty(),
              List.of(),
              missing.size(),
              texts.size()));
    }
    List<String> same = same(texts, language);
    if (!same.isEmpty()) {
      found.add(
          new Finding(
              Concern.SAME_WORDS,
              Severity.LOOK,
              language,
              same,
              Optional.empty(),
              List.of(),
              same.size(),
              texts.size()));
    }
    return found;
  }

  /** Paths of texts that are not written in it at all, whatever it falls back to. */
  List<String> missing(List<PlacedText> texts, LanguageVariant language) {
    return texts.stream()
        .filter(text -> !text.words().texts().containsKey(language))
        .map(PlacedText::path)
        .toList();
  }

  /**
   * Paths of texts that say letter for letter the same as in the first language. A way of writing
   * the same language, such as Easy Read, may well do so.
   */
  List<String> same(List<PlacedText> texts, LanguageVariant language) {
    if (language.locale().getLanguage().equals(original.locale().getLanguage())) {
      return List.of();
    }
    return texts.stream()
        .filter(text -> text.words().texts().containsKey(language))
        .filter(text -> isSame(text, language))
        .map(PlacedText::path)
        .toList();
  }

  private boolean isSame(PlacedText text, LanguageVariant language) {
    String first = text.words().texts().getOrDefault(original, "").strip();
    return text.words().texts().get(language).strip().equalsIgnoreCase(first)
        && first.codePoints().anyMatch(Character::isLetter);
  }
}
