package org.evensay.survey.review.reading;

import com.ibm.icu.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the words of many texts: what finds them takes longer to make than to use, so it is kept.
 * For one thread at a time.
 */
public final class WordFinder {

  private final Map<Locale, BreakIterator> breaks = new HashMap<>();

  /** The words of a text, in order. */
  public List<Word> in(String text, Locale locale) {
    return Word.in(text, locale, breaks.computeIfAbsent(locale, BreakIterator::getWordInstance));
  }
}
