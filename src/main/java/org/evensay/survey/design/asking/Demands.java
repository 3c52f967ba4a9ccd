package org.evensay.survey.design.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.question.Question;

/** What authors demand of answers: that there is one, and what has to hold of it. */
public final class Demands {

  private final AnsweredSoFar answered;

  Demands(AnsweredSoFar answered) {
    this.answered = answered;
  }

  /**
   * What stands in the way of going on with a question: what it makes of what was typed, what its
   * author asks of an answer, that there has to be one.
   */
  public Optional<Reading.Problem> flaw(Question question, Reading reading) {
    if (reading.problem().isPresent()) {
      return reading.problem();
    }
    if (reading.answer().isEmpty()) {
      return question.asks() && isRequired(question)
          ? Optional.of(Reading.Problem.of(AnswerProblem.REQUIRED))
          : Optional.empty();
    }
    Answer answer = reading.answer().get();
    if (!isValid(question, answer)) {
      return Optional.of(Reading.Problem.of(AnswerProblem.NOT_VALID));
    }
    return isRequired(question) ? question.left(answer) : Optional.empty();
  }

  /** Everything that stands in the way of sending answers, in the edition's order. */
  List<Edition.Flaw> flaws(Edition edition, Answers answers) {
    List<Edition.Flaw> flaws = new ArrayList<>();
    for (String name : answered.shown()) {
      Question question = edition.question(name).orElseThrow();
      List<String> typed = answers.to(name).map(question::typed).orElse(List.of());
      Question asked = answered.offering(question);
      flaw(asked, asked.read(question.within(typed, asked)))
          .ifPresent(problem -> flaws.add(new Edition.Flaw(name, problem)));
    }
    return flaws;
  }

  /** Whether a question has to be answered, as far as is known. */
  public boolean isRequired(Question question) {
    return question.wording().required()
        || question
            .wording()
            .requiredIf()
            .map(when -> answered.value(when, question, Value.EMPTY).truth())
            .orElse(false);
  }

  private boolean isValid(Question question, Answer answer) {
    Value current = Value.of(answer.values());
    return question
        .wording()
        .valid()
        .map(rule -> answered.value(rule.condition(), question, current).truth())
        .orElse(true);
  }
}
