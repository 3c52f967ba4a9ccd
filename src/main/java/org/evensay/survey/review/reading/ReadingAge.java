package org.evensay.survey.review.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The age from which a text can be read, by all formulas that there are for its language: they
 * differ, so it is a range.
 *
 * @param youngest by the formula that finds it easiest
 * @param middle by the formula in the middle
 * @param oldest by the formula that finds it hardest
 */
public record ReadingAge(int youngest, int middle, int oldest) {

  /** What all texts of a survey aim for. */
  public static final int TARGET = 9;

  /** Fewer are a label, not a sentence: every formula is off by years. */
  public static final int LEAST_WORDS = 5;

  private static final int YOUNGEST = 5;
  private static final int OLDEST = 18;

  /**
   * The age for a text; empty when it is too short, or no formula is published for its language.
   */
  public static Optional<ReadingAge> of(Sample text, Locale locale) {
    List<Formula> formulas = Formula.suited(text, locale);
    if (text.words() < LEAST_WORDS || formulas.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> ages =
        formulas.stream().map(formula -> age(formula.years(text), locale)).sorted().toList();
    return Optional.of(
        new ReadingAge(ages.get(0), ages.get((ages.size() - 1) / 2), ages.get(ages.size() - 1)));
  }

  /** One begins to go to school at six in the countries of the English formulas, here at seven. */
  private static int age(double years, Locale locale) {
    int before = locale.getLanguage().equals("pl") ? 6 : 5;
    return (int) Math.max(YOUNGEST, Math.min(OLDEST, Math.floor(years) + before));
  }

  /** Whether most formulas find it harder than it should be. */
  public boolean isTooHard() {
    return middle > TARGET;
  }

  /** Whether all of them do. */
  public boolean isTooHardForAll() {
    return youngest > TARGET;
  }

  /** The harder of two. */
  public ReadingAge orHarder(ReadingAge other) {
    return other.middle > middle ? other : this;
  }
}
