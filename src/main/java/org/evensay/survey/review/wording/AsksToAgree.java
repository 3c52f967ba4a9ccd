package org.evensay.survey.review.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.survey.review.reading.Word;

/**
 * A question in English that ends in a word which asks to agree: "The food is bad, right?" The word
 * alone says nothing: it is the comma before it, and the question mark behind it.
 */
public final class AsksToAgree {

  private static final Set<String> TAGS = Set.of("right", "yeah", "innit", "eh", "huh", "correct");

  private AsksToAgree() {}

  /** Where such words stand. */
  public static List<Hit> find(String text, List<Word> words) {
    List<Hit> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      String before = text.substring(words.get(i - 1).end(), word.start());
      if (TAGS.contains(word.lower())
          && before.strip().equals(",")
          && text.substring(word.end()).stripLeading().startsWith("?")) {
        found.add(new Hit(word.start(), word.end(), List.of()));
      }
    }
    return found;
  }
}
