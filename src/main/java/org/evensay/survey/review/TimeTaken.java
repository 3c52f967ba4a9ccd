package org.evensay.survey.review;

import java.util.List;
import java.util.Locale;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.review.reading.WordFinder;

/**
 * How long a survey takes, in whole minutes.
 *
 * <p><b>Reading</b>: words correct per minute of nine-year-olds (grade 4, winter) in J. Hasbrouck,
 * G. Tindal, <i>An update to compiled ORF norms</i>, Technical Report 1702, University of Oregon,
 * 2017: 120 for the one in the middle, 71 for the slowest tenth. They read aloud; nobody has norms
 * of that age for reading in silence, which is not slower.
 *
 * <p><b>Answering</b>: 5 seconds for a question, 2 for each decision in it, 15 for a box to write
 * in: J. Puleston's rule of 2012 for the length of online surveys, which he fitted to adults, less
 * its part for reading. Ordinary questions then come to some 10 seconds for an adult, as Pew
 * Research Center finds (<i>How we keep our online surveys from running too long</i>, 2022).
 *
 * @param least for a reader in the middle who is shown no question that hangs on an answer
 * @param most for a slow reader who is shown all of them, of a group that is asked as often as
 *     somebody says three rounds
 * @param promised what the start page says
 */
public record TimeTaken(int least, int most, int promised) {

  private static final double WORDS_A_MINUTE = 120;
  private static final double WORDS_A_MINUTE_SLOWLY = 71;
  private static final int A_QUESTION = 5;
  private static final int A_DECISION = 2;
  private static final int A_BOX = 15;

  /** Nobody has a rule for that; as long as two boxes is a guess. */
  private static final int A_FILE = 30;

  private static final int SECONDS = 60;

  /** Of a group that is asked as often as somebody says, hardly anybody wants more. */
  private static final int ROUNDS = 3;

  /** A longer list opens, and nobody reads it whole. */
  private static final int MOST_CHOICES_READ = 50;

  /** How long an edition takes in the language it was first written in. */
  static TimeTaken of(Edition edition, WordFinder finder) {
    LanguageVariant language = edition.defaultLanguage();
    int around =
        words(
            List.of(
                edition.title(),
                edition.start().asker(),
                edition.start().why(),
                edition.start().use(),
                edition.start().harm()),
            language,
            finder);
    int wordsForAll = around;
    int words = around;
    int secondsForAll = 0;
    int seconds = 0;
    for (Question question : edition.questions()) {
      if (question.visible() && !isRare(question)) {
        boolean always = question.wording().showIf().isEmpty();
        int read = words(question, language, finder);
        int answered = question.asks() ? seconds(question) : 0;
        wordsForAll += read;
        secondsForAll += answered;
        words += always ? read : 0;
        seconds += always ? answered : 0;
      }
    }
    return new TimeTaken(
        minutes(words / WORDS_A_MINUTE, seconds),
        minutes(wordsForAll / WORDS_A_MINUTE_SLOWLY, secondsForAll),
        edition.start().minutes());
  }

  /** What is in the fourth round of a group or later, of which anybody may want as many. */
  private static boolean isRare(Question question) {
    return question
        .wording()
        .round()
        .filter(round -> round.counted() && Integer.parseInt(round.key()) > ROUNDS)
        .filter(round -> round.asked().isPresent())
        .isPresent();
  }

  private static int minutes(double reading, int answering) {
    return Math.max(1, (int) Math.ceil(reading + (double) answering / SECONDS));
  }

  private static int words(Question question, LanguageVariant language, WordFinder finder) {
    int asked =
        words(
            List.of(
                question.wording().stem(), question.wording().label(), question.wording().hint()),
            language,
            finder);
    List<LocalizedText> choices =
        question.choices().stream().limit(MOST_CHOICES_READ).map(Choice::label).toList();
    return asked + words(choices, language, finder);
  }

  private static int words(List<LocalizedText> texts, LanguageVariant language, WordFinder finder) {
    Locale locale = language.locale();
    return texts.stream().mapToInt(text -> finder.in(text.in(language), locale).size()).sum();
  }

  private static int seconds(Question question) {
    if (question instanceof LongText || question instanceof ShortText) {
      return A_QUESTION + A_BOX;
    }
    if (question instanceof Enclosure) {
      return A_QUESTION + A_FILE;
    }
    return A_QUESTION + A_DECISION * decisions(question);
  }

  /** Each box is one, each place, each share; a group of circles is one in all. */
  private static int decisions(Question question) {
    if (question instanceof SeveralChoices
        || question instanceof Ranking
        || question instanceof SharedPoints) {
      return Math.min(question.choices().size(), MOST_CHOICES_READ);
    }
    if (question instanceof Pairwise pairwise) {
      return pairwise.pairs();
    }
    if (question instanceof BestWorst) {
      return 2;
    }
    return question instanceof Agreement ? 1 : Math.max(1, question.parts().size());
  }

  /** Whether even a reader in the middle needs longer than she was told. */
  public boolean isLonger() {
    return promised < least;
  }

  /** Whether she was told much more than anybody needs: some would have come who did not. */
  public boolean isShorter() {
    return promised > 2 * most;
  }
}
