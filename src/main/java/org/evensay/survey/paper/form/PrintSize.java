package org.evensay.survey.paper.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;

/** How large a form is printed, and how much stands on one of its pages. */
public enum PrintSize {
  /** For most people: 12 points, the least that is called clear print. */
  USUAL(12),
  /** Large print, for whoever does not see well: 18 points. */
  LARGE(18),
  /** For readers of Easy Read: larger letters, one idea on each line. */
  EASY(16);

  private static final String EASY_READ = "-simple";

  private final int points;

  PrintSize(int points) {
    this.points = points;
  }

  /** The size of its letters. */
  int points() {
    return points;
  }

  /** Whether each sentence stands on a line of its own. */
  boolean isOneIdeaOnEachLine() {
    return this == EASY;
  }

  /** Of lines to write on, for what takes so many in the usual size. */
  int lines(int usual) {
    return this == USUAL ? usual : usual + usual / 2;
  }

  /** The words around a survey's: those of Easy Read, where there are any. */
  LanguageVariant around(LanguageVariant chosen) {
    return this == EASY ? LanguageVariant.spoken(chosen.tag() + EASY_READ).orElse(chosen) : chosen;
  }

  /** The words that a survey has for its readers: those of its Easy Read, where there are any. */
  public LanguageVariant words(Edition edition, LanguageVariant chosen) {
    return this == EASY
        ? LanguageVariant.ofTag(chosen.tag() + EASY_READ)
            .filter(edition.languages()::containsKey)
            .orElse(chosen)
        : chosen;
  }

  /** As addresses, rows and keys of words have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The size of a code. */
  public static Optional<PrintSize> ofCode(String code) {
    return Arrays.stream(values()).filter(size -> size.code().equals(code)).findFirst();
  }
}
