package org.evensay.survey.design.text;

import java.util.Map;

/**
 * A text of a survey document.
 *
 * @param id stays while its place does, wherever its part moves: {@code questions.goes.label},
 *     {@code questions.goes.choices.yes.label}, {@code lists.towns.dover.label}
 * @param page the page that it is on; the part itself for what is on none
 * @param field what of its part it is, as forms name it: {@code label}, {@code choices}, {@code
 *     start.why}
 * @param row which one of a list of choices, points or rows, from 1; 0 for what is in none
 * @param words by tag of language
 */
public record SurveyText(
    String id, TextPart page, TextPart part, String field, int row, Map<String, String> words) {

  public SurveyText {
    words = Map.copyOf(words);
  }

  /** The words in a language; empty when there are none. */
  public String in(String tag) {
    return words.getOrDefault(tag, "");
  }
}
