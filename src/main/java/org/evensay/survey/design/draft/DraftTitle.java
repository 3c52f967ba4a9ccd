package org.evensay.survey.design.draft;

import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;

/** What a draft is called in lists: the title of its survey, as far as there is one yet. */
final class DraftTitle {

  private DraftTitle() {}

  /** The title in a document, or else the survey's name; empty when it has neither. */
  static LocalizedText of(String document) {
    try {
      DocumentReader survey = DocumentReader.open(document);
      LocalizedText title = survey.optionalText("title", LanguageVariant.DEFAULT);
      Optional<String> name = survey.optionalString("name");
      return title.isEmpty() ? LocalizedText.ofDefault(cut(name.orElse(""))) : cut(title);
    } catch (DocumentProblem noSurveyYet) {
      return LocalizedText.empty();
    }
  }

  private static LocalizedText cut(LocalizedText title) {
    LocalizedText cut = title;
    for (LanguageVariant variant : title.variants()) {
      cut = cut.with(variant, cut(title.texts().get(variant)));
    }
    return cut;
  }

  /** The beginning of words, as long as a list has room for. */
  static String cut(String words) {
    int length = words.codePointCount(0, words.length());
    return words.substring(
        0, words.offsetByCodePoints(0, Math.min(length, Limits.SHORT_ANSWER_CHARACTERS)));
  }
}
