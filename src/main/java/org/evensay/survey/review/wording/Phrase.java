package org.evensay.survey.review.wording;

import java.util.List;

/**
 * Some words that are looked for together.
 *
 * @param parts each word in every form that is meant; one that ends in a star stands for all words
 *     that begin so
 * @param kinder what to say in their place; may be none
 */
record Phrase(Section section, List<WordForms> parts, List<String> kinder) {

  /** Whether the words stand here. */
  boolean stands(List<String> words, int at) {
    if (at + parts.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).include(words.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
