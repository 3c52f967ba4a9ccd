package org.evensay.survey.interchange.limesurvey;

import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;

/**
 * A group, a question, a part of one or an answer, with its rows in all languages joined.
 *
 * @param first the row that says what does not hang on the language
 * @param texts what it says, by column and language
 */
record Item(Row first, Map<String, Map<LanguageVariant, String>> texts) {

  String get(String column) {
    return first.get(column);
  }

  /** What a column says in all languages. */
  Map<LanguageVariant, String> in(String column) {
    return texts.getOrDefault(column, Map.of());
  }
}
