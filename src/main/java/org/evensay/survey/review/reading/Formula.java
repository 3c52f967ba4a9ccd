package org.evensay.survey.review.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A published formula that tells for how many years one goes to school before a text can be read.
 *
 * <p>All were fitted to passages of about 100 words and more. Over a single question they scatter,
 * so that none is shown alone.
 */
public enum Formula {
  /**
   * J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, <i>Derivation of New Readability
   * Formulas for Navy Enlisted Personnel</i>, Research Branch Report 8-75, 1975.
   */
  FLESCH_KINCAID("en", 1, 1) {
    @Override
    public double years(Sample text) {
      return 0.39 * text.words() / text.sentences()
          + 11.8 * text.syllables() / text.words()
          - 15.59;
    }
  },
  /**
   * R. J. Senter, E. A. Smith, <i>Automated Readability Index</i>, AMRL-TR-66-220, 1967, with the
   * grades of Kincaid and others, 1975.
   */
  AUTOMATED_READABILITY("en", 1, 1) {
    @Override
    public double years(Sample text) {
      return 4.71 * text.letters() / text.words() + 0.5 * text.words() / text.sentences() - 21.43;
    }
  },
  /**
   * M. Coleman, T. L. Liau, <i>A computer readability formula designed for machine scoring</i>,
   * Journal of Applied Psychology 60 (1975), 283–284.
   */
  COLEMAN_LIAU("en", 1, 1) {
    @Override
    public double years(Sample text) {
      return 5.88 * text.letters() / text.words() - 29.6 * text.sentences() / text.words() - 15.8;
    }
  },
  /**
   * G. H. McLaughlin, <i>SMOG grading: a new readability formula</i>, Journal of Reading 12 (1969),
   * 639–646. It is defined over 30 sentences, so that only a whole survey has it.
   */
  SMOG("en", 30, 1) {
    @Override
    public double years(Sample text) {
      return 3.1291 + 1.0430 * Math.sqrt(30.0 * text.ofThree() / text.sentences());
    }
  },
  /**
   * R. Gunning, <i>The Technique of Clear Writing</i>, 1952, as it is used for Polish: words are
   * hard from four syllables on (W. Pisarek, <i>Jak mierzyć zrozumiałość tekstu?</i>, Zeszyty
   * Prasoznawcze 4 (1969), 35–48; B. Broda and others, <i>Measuring Readability of Polish
   * Texts</i>, LREC 2014).
   */
  FOG_POLISH("pl", 1, 50) {
    @Override
    public double years(Sample text) {
      return fog(text, text.ofFour());
    }
  },
  /**
   * Pisarek's own formula, in its form without a sum: half the root of the squares of the length of
   * a sentence and of the percentage of words of four syllables or more. Sources as above. He
   * counts a word in the form that dictionaries have, which is often shorter: as it stands in the
   * text, it makes the text look a little harder than he would.
   */
  PISAREK("pl", 1, 50) {
    @Override
    public double years(Sample text) {
      return Math.hypot(
              (double) text.words() / text.sentences(), 100.0 * text.ofFour() / text.words())
          / 2;
    }
  };

  private final String language;
  private final int leastSentences;
  private final int leastWords;

  Formula(String language, int leastSentences, int leastWords) {
    this.language = language;
    this.leastSentences = leastSentences;
    this.leastWords = leastWords;
  }

  /** The years at school that the text asks for. */
  public abstract double years(Sample text);

  /** Those that can be used for a text of this language and length. */
  static List<Formula> suited(Sample text, Locale locale) {
    return Arrays.stream(values())
        .filter(formula -> formula.language.equals(locale.getLanguage()))
        .filter(formula -> text.sentences() >= formula.leastSentences)
        .filter(formula -> text.words() >= formula.leastWords)
        .toList();
  }

  /** Whether there is any for this language. */
  public static boolean exist(Locale locale) {
    return Arrays.stream(values()).anyMatch(f -> f.language.equals(locale.getLanguage()));
  }

  /** Gunning's sum, with what counts as hard in a language. */
  static double fog(Sample text, int hard) {
    return 0.4 * ((double) text.words() / text.sentences() + 100.0 * hard / text.words());
  }
}
