package org.evensay.survey.design.asking;

import java.util.List;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.question.Arms;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;

/** The questions of an edition that nobody is asked: chance or a link answers them. */
record Unasked(List<Question> questions) {

  static Unasked of(List<Question> all) {
    return new Unasked(all.stream().filter(Unasked::isUnasked).toList());
  }

  private static boolean isUnasked(Question question) {
    return question instanceof Seed || question instanceof Arms || question instanceof Hidden;
  }

  /** With what is right in place of whatever stands there; see {@link Edition#given}. */
  Answers given(Answers answers, String submissionKey) {
    Draw draw = Draw.of(submissionKey);
    Answers given = answers;
    for (Question question : questions) {
      if (question instanceof Seed seed) {
        given = given.with(seed.name(), seed.drawn(draw));
      } else if (question instanceof Arms arms) {
        given = given.with(arms.name(), arms.drawn(draw));
      } else if (question instanceof Hidden hidden
          && hidden.read(answers.values(hidden.name())).answer().isEmpty()) {
        given = given.without(hidden.name());
      }
    }
    return given;
  }
}
