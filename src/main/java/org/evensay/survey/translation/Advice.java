package org.evensay.survey.translation;

import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.glossary.Term;
import org.evensay.survey.review.reading.ReadingAge;
import org.evensay.survey.review.reading.Sample;

/** What may be better in a translation. It is advice: nobody is kept from saving anything. */
final class Advice {

  /** Up to so many characters a text is short: one more word makes it half as long again. */
  private static final int SHORT = 20;

  /**
   * How often the length of its source a short text may have. Words of an interface are given three
   * times the room of the English ones, whatever the language.
   */
  private static final int TIMES_SHORT = 3;

  /** The same of a longer one: sentences seldom grow by more than half. */
  private static final int TIMES = 2;

  private Advice() {}

  /**
   * The advice for one translation, in the words of the page.
   *
   * @param terms those of the glossary that its source has
   */
  static List<String> of(
      String source, String words, List<Term> terms, LanguageVariant in, PageLanguage language) {
    List<String> advice = new ArrayList<>();
    terms.stream()
        .filter(term -> !term.isIn(words, in))
        .forEach(term -> advice.add(missing(term, in, language)));
    String read = read(words);
    if (isLong(read(source), read)) {
      advice.add(language.with("translation.hint.long", times(read(source))));
    }
    ReadingAge.of(Sample.of(read, in.locale()), in.locale())
        .filter(ReadingAge::isTooHard)
        .ifPresent(
            age ->
                advice.add(
                    language.with("translation.hint.reading", age.middle(), ReadingAge.TARGET)));
    return advice;
  }

  private static String missing(Term term, LanguageVariant in, PageLanguage language) {
    String words = Apart.words(term.words());
    return term.kept()
        ? language.with("translation.hint.kept", words)
        : language.with(
            "translation.hint.term",
            words,
            language.list(term.shownIn(in).stream().map(Apart::words).toList()));
  }

  static boolean isLong(String source, String words) {
    return length(words) > length(source) * times(source);
  }

  private static int times(String source) {
    return length(source) <= SHORT ? TIMES_SHORT : TIMES;
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  /** Without the names of what is put in, which nobody reads. */
  static String read(String words) {
    return Piping.in(words, name -> "…");
  }
}
