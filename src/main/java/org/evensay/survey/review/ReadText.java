package org.evensay.survey.review;

import java.util.List;
import java.util.Locale;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.review.reading.Sample;
import org.evensay.survey.review.reading.Word;
import org.evensay.survey.review.reading.WordFinder;

/**
 * A text in one language with its words, found once for all that look at them.
 *
 * @param text what is written; names of questions whose answers are put in are blanked out
 */
record ReadText(
    String path,
    PlacedText.Role role,
    LanguageVariant language,
    String text,
    List<Word> words,
    Sample sample) {

  static ReadText of(PlacedText placed, LanguageVariant language, WordFinder finder) {
    String text = placed.words().texts().get(language);
    String read = text.indexOf('$') < 0 ? text : blanked(text);
    List<Word> words = finder.in(read, language.locale());
    Sample sample = Sample.of(read, words, language.locale());
    return new ReadText(placed.path(), placed.role(), language, read, words, sample);
  }

  private static String blanked(String text) {
    String read = text;
    for (String name : Piping.names(text)) {
      read = read.replace("${" + name + "}", "…".repeat(name.length() + 3));
    }
    return read;
  }

  Locale locale() {
    return language.locale();
  }
}
