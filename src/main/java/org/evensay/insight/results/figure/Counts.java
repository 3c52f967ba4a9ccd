package org.evensay.insight.results.figure;

import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.TimeOfDay;
import org.evensay.survey.design.question.WholeNumber;

/** Counts what people answered to a question, in the way of its type. */
public interface Counts {

  /**
   * One more person who was asked.
   *
   * @param asked the question as her edition has it
   * @param answer what she answered to it
   */
  void add(Question asked, Optional<Answer> answer);

  /** What may be seen of it. */
  Figures figures(Gating gating);

  /** Nobody counted yet, for a question as the newest edition has it. */
  static Counts of(Question question) {
    if (question instanceof OneChoice
        || question instanceof Scale
        || question instanceof Agreement) {
      return new CategoryCounts(question);
    }
    if (question instanceof SeveralChoices) {
      return new SeveralCounts(question);
    }
    if (question instanceof Ranking) {
      return new RankingCounts(question);
    }
    if (question instanceof BestWorst) {
      return new BestWorstCounts(question);
    }
    if (question instanceof SharedPoints) {
      return new PointsCounts(question);
    }
    if (question instanceof Pairwise) {
      return new PairwiseCounts(question);
    }
    return ofTyped(question);
  }

  private static Counts ofTyped(Question question) {
    if (question instanceof WholeNumber) {
      return new StretchCounts(Ruler.ofWholeNumbers());
    }
    if (question instanceof DecimalNumber decimal) {
      return new StretchCounts(Ruler.ofDecimals(decimal.places()));
    }
    if (question instanceof CalendarDate || question instanceof CalendarMonth) {
      return new StretchCounts(Ruler.ofMonths());
    }
    if (question instanceof TimeOfDay) {
      return new StretchCounts(Ruler.ofHours());
    }
    return new WordCounts();
  }
}
