package org.evensay.survey.answering.journey;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Refusal;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.question.Question;

/**
 * What stands in the way of going on.
 *
 * @param question where; empty when it is about the whole page
 * @param code the key of its words
 */
public record StepProblem(Optional<Question> question, String code, List<Object> arguments) {

  /** About the whole page. */
  public static StepProblem of(Refusal why) {
    return new StepProblem(Optional.empty(), why.code(), List.of());
  }

  /** About a question, by what is no problem of a person's. */
  public static StepProblem of(Question question, AnsweringRefusal why) {
    return new StepProblem(Optional.of(question), why.code(), List.of());
  }

  public static StepProblem of(Question question, Reading.Problem problem) {
    return new StepProblem(Optional.of(question), problem.code(), problem.arguments());
  }
}
