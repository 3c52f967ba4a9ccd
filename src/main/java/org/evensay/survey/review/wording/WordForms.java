package org.evensay.survey.review.wording;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms in which a word is meant.
 *
 * @param forms written out
 * @param beginning of all others; empty when there are no others
 */
record WordForms(Set<String> forms, String beginning) {

  private static final int SHORTEST_THAT_BENDS = 3;

  /** A word as a file has it: as it is, or all words that begin so where it ends in a star. */
  static WordForms exactly(String word) {
    return word.endsWith("*")
        ? new WordForms(Set.of(), word.substring(0, word.length() - 1))
        : new WordForms(Set.of(word), "");
  }

  /** The same for an English word, which takes regular endings besides. */
  static WordForms english(String word) {
    if (word.endsWith("*") || word.length() < SHORTEST_THAT_BENDS || word.indexOf('\'') >= 0) {
      return exactly(word);
    }
    Set<String> forms = new LinkedHashSet<>(Set.of(word, word + "s", word + "'s", word + "es"));
    forms.addAll(Set.of(word + "ed", word + "ing", word + "ly"));
    String shorter = word.substring(0, word.length() - 1);
    if (word.endsWith("e")) {
      forms.addAll(Set.of(word + "d", shorter + "ing"));
    }
    if (word.endsWith("y")) {
      forms.addAll(Set.of(shorter + "ies", shorter + "ied"));
    }
    char last = word.charAt(word.length() - 1);
    if ("bdgmnprt".indexOf(last) >= 0) {
      forms.addAll(Set.of(word + last + "ed", word + last + "ing"));
    }
    return new WordForms(forms, "");
  }

  boolean include(String word) {
    return forms.contains(word) || (!beginning.isEmpty() && word.startsWith(beginning));
  }
}
