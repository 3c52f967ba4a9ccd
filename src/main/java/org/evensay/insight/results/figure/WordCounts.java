package org.evensay.insight.results.figure;

import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Question;

/** Own words are only counted: nobody reads them here. */
final class WordCounts implements Counts {

  private final AskedPeople people = new AskedPeople();

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    people.add(asked, answer.isPresent());
  }

  @Override
  public Figures figures(Gating gating) {
    return Figures.of(Figures.BASE, people.table(gating));
  }
}
