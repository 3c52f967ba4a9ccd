package org.evensay.survey.review.reading;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, as Unicode's rules find it (UAX 29): {@code don’t} is one, {@code
 * hard-to-reach} is three.
 *
 * @param lower its letters in lower case, with a typewriter's apostrophe
 * @param start where it begins in the text
 * @param end where it ends
 */
public record Word(String lower, int start, int end) {

  /** The words of a text, in order; numbers are words too. */
  public static List<Word> in(String text, Locale locale) {
    return in(text, locale, BreakIterator.getWordInstance(locale));
  }

  /** The same with breaks that are at hand, and that nobody else uses at the same time. */
  static List<Word> in(String text, Locale locale, BreakIterator breaks) {
    breaks.setText(text);
    List<Word> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
        String lower = text.substring(start, end).toLowerCase(locale).replace('’', '\'');
        words.add(new Word(lower, start, end));
      }
      start = end;
    }
    return words;
  }

  /** Whether it is written in digits. */
  public boolean isNumber() {
    return Character.isDigit(lower.codePointAt(0));
  }

  /** How many letters and digits it has. */
  int letters() {
    return (int) lower.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
