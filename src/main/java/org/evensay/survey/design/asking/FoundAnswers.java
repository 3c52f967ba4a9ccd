package org.evensay.survey.design.asking;

import java.util.BitSet;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;

/** Answers by the places of their questions, each found when it is first looked for. */
final class FoundAnswers {

  private final Answers answers;
  private final Answer[] found;
  private final BitSet looked = new BitSet();

  FoundAnswers(Answers answers, int questions) {
    this.answers = answers;
    this.found = new Answer[questions];
  }

  /** What was answered to the question of this name and place; null for nothing. */
  Answer at(String name, int place) {
    if (!looked.get(place)) {
      looked.set(place);
      found[place] = answers.to(name).orElse(null);
    }
    return found[place];
  }
}
