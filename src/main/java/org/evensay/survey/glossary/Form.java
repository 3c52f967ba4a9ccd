package org.evensay.survey.glossary;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;

/**
 * One way to write a term. A star at the end of a word stands for any ending: {@code młodzież*} is
 * also {@code młodzieży}.
 *
 * @param beginning what every text has that it stands in
 * @param pattern what finds it in a text that is folded
 * @param hasAnyEnding whether its last word has any ending
 */
record Form(String beginning, Pattern pattern, boolean hasAnyEnding) {

  static final String STAR = "*";

  /** Possessive: after the letters of a word comes none, so that nothing is tried twice. */
  private static final String ANY_ENDING = "[\\p{L}\\p{M}\\p{N}'\u200C]*+";

  /** A star that is not behind a letter, or not at the end of a word. */
  private static final Pattern MISPLACED =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\*|\\*(?=[^\\s-])");

  /** The form that is written so, in a language. */
  static Form of(String written, LanguageVariant in) {
    String folded = WholeWords.folded(written, in);
    String[] parts = folded.split(Pattern.quote(STAR), -1);
    String pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(ANY_ENDING));
    return new Form(parts[0], Pattern.compile(pattern), folded.endsWith(STAR));
  }

  /** Whether its stars stand where they may: behind a letter, at the end of a word. */
  static boolean isFit(String written) {
    return !MISPLACED.matcher(written).find();
  }

  /** As it is shown to somebody, without its stars. */
  static String plain(String written) {
    return written.replace(STAR, "");
  }
}
