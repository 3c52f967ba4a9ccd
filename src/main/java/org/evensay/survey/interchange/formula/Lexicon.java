package org.evensay.survey.interchange.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The signs and words of a program's formulas.
 *
 * @param operators signs and words in lower case between two parts
 * @param negations signs and words for the opposite
 * @param empties words after a part that ask whether there is no value, and those that ask whether
 *     there is one
 * @param references how the name of a question is written; what is in the first group is the name
 * @param words whether a word that is nothing else is a text
 */
public record Lexicon(
    Map<String, Operator> operators,
    Set<String> negations,
    Map<String, Boolean> empties,
    Pattern references,
    boolean words) {

  /** The longest first, so that {@code <=} is not taken for {@code <}. */
  List<String> signs() {
    return operators.keySet().stream()
        .filter(sign -> !Character.isLetter(sign.charAt(0)))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  Operator word(String word) {
    return operators.get(word.toLowerCase(Locale.ROOT));
  }
}
