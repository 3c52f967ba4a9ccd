package org.evensay.survey.answering;

import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.Refusal;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.ChangedChoices;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;

/** What stands in the way of going on, or of sending, as a list of problems. */
final class InTheWay {

  private InTheWay() {}

  /** "Back" from changing an answer brings along what is none: not passed over in silence. */
  static List<StepProblem> ofSending(
      Edition edition, Journey journey, Carried carried, ChosenFiles files) {
    List<StepProblem> problems = new ArrayList<>();
    for (Question one : journey.questions()) {
      List<String> typed = ChangedChoices.typed(edition, carried, one);
      files
          .problem(one)
          .or(() -> one.read(typed).problem())
          .ifPresent(flaw -> problems.add(StepProblem.of(one, flaw)));
    }
    return problems;
  }

  /** Of the fields that hold more than may travel. */
  static List<StepProblem> ofLength(List<Question> asked, Carried carried) {
    List<StepProblem> problems = new ArrayList<>();
    for (Question one : asked) {
      if (carried.isTooLong(one.name())) {
        carried.reading(one).problem().ifPresent(flaw -> problems.add(StepProblem.of(one, flaw)));
      }
    }
    return problems;
  }

  /** Of the files that came for some questions, or that were there. */
  static List<StepProblem> ofFiles(List<Question> asked, ChosenFiles files) {
    List<StepProblem> problems = new ArrayList<>();
    for (Question one : asked) {
      files.problem(one).ifPresent(flaw -> problems.add(StepProblem.of(one, flaw)));
    }
    return problems;
  }

  /** What was refused, question by question; in the words of the refusal where it is of none. */
  static List<StepProblem> ofRefused(Edition edition, Answers answers, Refusal why) {
    List<StepProblem> problems = new ArrayList<>();
    for (Edition.Flaw flaw : edition.flaws(answers)) {
      Question question = edition.question(flaw.question()).orElseThrow();
      problems.add(StepProblem.of(question, flaw.problem()));
    }
    return problems.isEmpty() ? List.of(StepProblem.of(why)) : problems;
  }
}
