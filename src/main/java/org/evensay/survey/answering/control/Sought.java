package org.evensay.survey.answering.control;

import java.util.List;
import org.evensay.foundation.language.FoldedText;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.document.Limits;

/**
 * What somebody looks for in a list of choices.
 *
 * @param typed what she typed, without what cannot be kept and not too long
 * @param words the words of it, as they are compared
 * @param now whether she asked for it just now, so that what was found is what she wants to read
 */
public record Sought(String typed, List<String> words, boolean now) {

  /** How well a choice fits: the lower, the better. */
  static final int NOT_AT_ALL = 3;

  private static final int BEGINS_WITH_ALL = 0;
  private static final int WORDS_BEGIN = 1;
  private static final int SOMEWHERE = 2;

  /** Nobody looks for anything. */
  public static final Sought NOTHING = of("", false);

  /** What came from the field, whatever it was. */
  public static Sought of(String raw, boolean now) {
    String line = TypedText.withoutOddSigns(raw).replaceAll("\\s+", " ").strip();
    int kept = Math.min(Limits.SEARCH_CHARACTERS, line.codePointCount(0, line.length()));
    String typed = line.substring(0, line.offsetByCodePoints(0, kept)).strip();
    return new Sought(typed, FoldedText.words(typed), now);
  }

  /** Whether there is nothing to look for, not even a sign. */
  public boolean isNothing() {
    return FoldedText.signs(typed).isEmpty();
  }

  /** How well the words of a choice fit; first comes what begins so, then words that do. */
  int fit(String choice) {
    if (words.isEmpty()) {
      return fitOfSigns(FoldedText.signs(choice));
    }
    List<String> there = FoldedText.words(choice);
    if (!words.stream().allMatch(word -> there.stream().anyMatch(one -> one.contains(word)))) {
      return String.join("", there).contains(String.join("", words)) ? SOMEWHERE : NOT_AT_ALL;
    }
    if (String.join(" ", there).startsWith(String.join(" ", words))) {
      return BEGINS_WITH_ALL;
    }
    return words.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)))
        ? WORDS_BEGIN
        : SOMEWHERE;
  }

  /** Signs are no words: where no letter is typed, they are looked for as they are. */
  private int fitOfSigns(String choice) {
    String signs = FoldedText.signs(typed);
    if (isNothing() || !choice.contains(signs)) {
      return NOT_AT_ALL;
    }
    return choice.startsWith(signs) ? BEGINS_WITH_ALL : SOMEWHERE;
  }
}
