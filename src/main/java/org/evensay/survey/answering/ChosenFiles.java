package org.evensay.survey.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;

/**
 * The files that a form brings along, put into what is carried: held, taken out again, or found not
 * to be there any more. A file comes by its field and in no other way: what stands in a form for
 * one that is held somewhere is not looked at.
 */
final class ChosenFiles {

  private final Edition edition;
  private final JourneyForm form;
  private final Holding holding;
  private final Map<String, Reading.Problem> problems = new HashMap<>();
  private Carried carried;

  /**
   * Takes them in.
   *
   * @param before what was carried before the form came
   * @param asked the questions of the page that the form was on
   */
  ChosenFiles(
      Edition edition, JourneyForm form, Holding holding, Carried before, List<Question> asked) {
    this.edition = edition;
    this.form = form;
    this.holding = holding;
    this.carried = form.onto(before, asked, edition);
    if (form.isStop()) {
      letGoOfAll();
    } else {
      asked.stream()
          .filter(Enclosure.class::isInstance)
          .map(Enclosure.class::cast)
          .forEach(this::take);
    }
    if (form.go().equals("send")) {
      edition.questions().forEach(this::miss);
    }
  }

  private Optional<Answer.Enclosed> held(Question question) {
    return question instanceof Enclosure
        ? carried.reading(question).answer().map(Answer.Enclosed.class::cast)
        : Optional.empty();
  }

  private void take(Enclosure question) {
    List<Incoming> came = holding.came(FieldName.of(question));
    if (form.isRemoved(question)) {
      put(question, Optional.empty());
    }
    if (came.size() > 1) {
      problem(question, Reading.Problem.of(AnswerProblem.FILES_TOO_MANY));
    } else if (came.isEmpty()) {
      miss(question);
    } else {
      hold(question, came.get(0));
    }
  }

  private void hold(Enclosure question, Incoming file) {
    try {
      put(question, Optional.of(holding.hold(carried.submissionKey(), question, file)));
    } catch (NotTaken notTaken) {
      problem(question, notTaken.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In place of the one that was there, which nobody can send any more. */
  private void put(Question question, Optional<Answer.Enclosed> next) {
    held(question).ifPresent(old -> holding.letGo(carried.submissionKey(), question.name(), old));
    carried =
        carried.with(question.name(), next.map(Answer.Enclosed::travelling).stream().toList());
  }

  private void miss(Question question) {
    Optional<Answer.Enclosed> held = held(question);
    if (held.isPresent() && !holding.has(carried.submissionKey(), question.name(), held.get())) {
      carried = carried.with(question.name(), List.of());
      problem(question, Reading.Problem.of(AnswerProblem.FILE_GONE));
    }
  }

  private void problem(Question question, Reading.Problem problem) {
    problems.put(question.name(), problem);
  }

  private void letGoOfAll() {
    edition.questions().stream()
        .filter(question -> held(question).isPresent())
        .forEach(question -> put(question, Optional.empty()));
  }

  /** Removes at once what is held and belongs to no answer that was sent. */
  void letGoOfUnsent(Journey journey) {
    edition.questions().stream()
        .filter(question -> !journey.isShown(question) && held(question).isPresent())
        .forEach(question -> put(question, Optional.empty()));
  }

  /** Whether any file is held. */
  boolean isHolding() {
    return edition.questions().stream().anyMatch(question -> held(question).isPresent());
  }

  /** What is carried now. */
  Carried carried() {
    return carried;
  }

  /** What stands in the way of the file that came for a question, or that was there. */
  Optional<Reading.Problem> problem(Question question) {
    return Optional.ofNullable(problems.get(question.name()));
  }
}
