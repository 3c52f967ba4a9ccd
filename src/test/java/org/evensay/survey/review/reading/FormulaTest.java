package org.evensay.survey.review.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The formulas against examples that others worked out. */
class FormulaTest {

  /** The abstract of Coleman and Liau, 1975, which Wikipedia works out in "Coleman–Liau index". */
  private static final String ABSTRACT =
      "Existing computer programs that measure readability are based largely upon subroutines which"
          + " estimate number of syllables, usually by counting vowels. The shortcoming in"
          + " estimating syllables is that it necessitates keypunching the prose into the computer."
          + " There is no need to estimate syllables since word length in letters is a better"
          + " predictor of readability than word length in syllables. Therefore, a new readability"
          + " formula was computed that has for its predictors letters per 100 words and sentences"
          + " per 100 words. Both predictors can be counted by an optical scanning device, and thus"
          + " the formula makes it economically feasible for an organization such as the U.S."
          + " Office of Education to calibrate the readability of all textbooks for the public"
          + " school system.";

  @Test
  void coleman_and_liaus_own_abstract_has_their_counts_and_grade() {
    Sample text = Sample.of(ABSTRACT, Locale.UK);

    assertEquals(119, text.words());
    assertEquals(639, text.letters());
    assertEquals(5, text.sentences());
    assertEquals(14.5, Formula.COLEMAN_LIAU.years(text), 0.05);
  }

  /** Wikipedia, "Flesch–Kincaid readability tests": 24 syllables and 13 words are an 11.3. */
  @Test
  void the_platypus_asks_for_eleven_years_by_flesch_and_kincaid() {
    Sample text =
        Sample.of(
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
            Locale.UK);

    assertEquals(13, text.words());
    assertEquals(24, text.syllables());
    assertEquals(11.3, Formula.FLESCH_KINCAID.years(text), 0.05);
  }

  /** The same article: 5.7 words a sentence and 1.02 syllables a word are a −1.3. */
  @Test
  void green_eggs_and_ham_asks_for_no_school_at_all() {
    Sample text = new Sample(100, 570, 0, 581, 0, 0);

    assertEquals(-1.3, Formula.FLESCH_KINCAID.years(text), 0.1);
  }

  /** Both as a teacher's page has them: 69 words of which 13 are long; 48 words of which 5 are. */
  @Test
  void two_versions_of_an_office_memo_have_the_fog_that_was_worked_out_for_them() {
    Sample memo = new Sample(1, 69, 0, 0, 13, 0);
    Sample plain = new Sample(3, 48, 0, 0, 5, 0);

    assertEquals(35, Math.round(Formula.fog(memo, memo.ofThree())));
    assertEquals(11, Math.round(Formula.fog(plain, plain.ofThree())));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/survey/review/formulas.csv", numLinesToSkip = 3)
  void other_programs_get_the_same_from_the_same_counts(
      int sentences,
      int words,
      int letters,
      int syllables,
      int ofThree,
      double fleschKincaid,
      double automated,
      double colemanLiau,
      double smog,
      double fog) {
    Sample text = new Sample(sentences, words, letters, syllables, ofThree, 0);

    assertEquals(fleschKincaid, Formula.FLESCH_KINCAID.years(text), 0.00006);
    assertEquals(automated, Formula.AUTOMATED_READABILITY.years(text), 0.00006);
    assertEquals(colemanLiau, Formula.COLEMAN_LIAU.years(text), 0.00006);
    // That program works with more digits of McLaughlin's constants than he printed.
    assertEquals(smog, Formula.SMOG.years(text), 0.001);
    assertEquals(fog, Formula.fog(text, ofThree), 0.00006);
  }

  /** By hand: no worked example was found in print. 6 words a sentence, 8 in 100 of them long. */
  @Test
  void pisareks_formula_is_half_a_diagonal() {
    assertEquals(5, Formula.PISAREK.years(new Sample(50, 300, 0, 0, 0, 24)), 1e-9);
    assertEquals(5.6, Formula.FOG_POLISH.years(new Sample(50, 300, 0, 0, 99, 24)), 1e-9);
  }

  @Test
  void smog_is_kept_for_thirty_sentences_and_more() {
    assertTrue(Formula.suited(new Sample(30, 300, 1, 1, 1, 1), Locale.UK).contains(Formula.SMOG));
    assertEquals(
        List.of(Formula.FLESCH_KINCAID, Formula.AUTOMATED_READABILITY, Formula.COLEMAN_LIAU),
        Formula.suited(new Sample(29, 300, 1, 1, 1, 1), Locale.UK));
  }

  @Test
  void polish_formulas_are_kept_for_fifty_words_and_more() {
    Locale polish = Locale.forLanguageTag("pl");

    assertEquals(List.of(), Formula.suited(new Sample(5, 49, 200, 70, 5, 2), polish));
    assertEquals(2, Formula.suited(new Sample(5, 50, 200, 70, 5, 2), polish).size());
  }

  @Test
  void languages_have_the_formulas_that_were_published_for_them_and_no_others() {
    Sample text = new Sample(5, 50, 200, 70, 5, 2);

    assertEquals(
        List.of(Formula.FOG_POLISH, Formula.PISAREK),
        Formula.suited(text, Locale.forLanguageTag("pl")));
    for (String tag : List.of("cy", "ur", "ar", "so", "zh-Hant", "und")) {
      assertEquals(List.of(), Formula.suited(text, Locale.forLanguageTag(tag)), tag);
    }
  }
}
