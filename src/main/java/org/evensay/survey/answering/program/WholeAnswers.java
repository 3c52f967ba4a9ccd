package org.evensay.survey.answering.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.ChangedChoices;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.design.question.Question;

/**
 * Answers that come all at once instead of page by page. They go the way that a person would have
 * gone with them, from page to page, and meet the same questions there: what would have kept her on
 * a page is a problem, and where the survey would have ended for her, it ends.
 */
final class WholeAnswers {

  private final Edition edition;
  private final Carried carried;
  private final Answers answers;
  private final Journey journey;
  private final Predicate<Quota> full;
  private final List<StepProblem> problems = new ArrayList<>();
  private End end;

  /**
   * Goes the way of these answers.
   *
   * @param full whether there are enough of those whom a quota counts
   */
  WholeAnswers(Edition edition, Carried carried, Predicate<Quota> full) {
    this.edition = edition;
    this.carried = carried;
    this.full = full;
    answers = carried.answers(edition);
    journey = new Journey(edition, answers);
    walk(journey.end(full).isPresent());
  }

  /**
   * Goes from page to page.
   *
   * @param ends whether these answers lead to an end at all; looking for one takes time
   */
  private void walk(boolean ends) {
    Optional<Page> page = journey.first();
    while (page.isPresent() && end == null) {
      journey.questions(page.get()).stream().filter(Question::asks).forEach(this::look);
      if (ends && problems.isEmpty()) {
        end = journey.end(page.get(), full).orElse(null);
      }
      page = journey.after(page.get());
    }
  }

  private void look(Question question) {
    Optional<Reading.Problem> flaw = journey.flaw(question, question.read(typed(question)));
    if (new ChangedChoices(edition, carried, carried).takeAway(question)
        || flaw.isEmpty() && isLeftOut(question)) {
      problems.add(StepProblem.of(question, Reading.Problem.of(AnswerProblem.CHOICES_CHANGED)));
    } else {
      flaw.ifPresent(one -> problems.add(StepProblem.of(question, one)));
    }
  }

  /** Whether what is no answer becomes one, or nothing, without what is not offered to her. */
  private boolean isLeftOut(Question question) {
    Question whole = edition.question(question.name()).orElseThrow();
    List<String> came = carried.typed().getOrDefault(question.name(), List.of());
    return carried.reading(whole).problem().isPresent() && filled(came) > filled(typed(question));
  }

  private static long filled(List<String> fields) {
    return fields.stream().filter(field -> !field.isEmpty()).count();
  }

  /** What a question's field shows again. */
  List<String> typed(Question question) {
    return ChangedChoices.typed(edition, carried, question);
  }

  Answers answers() {
    return answers;
  }

  Journey journey() {
    return journey;
  }

  /** Everything that would have kept her on a page, in her order. */
  List<StepProblem> problems() {
    return List.copyOf(problems);
  }

  /** Where the survey would have ended for her; then nothing is sent. */
  Optional<End> end() {
    return Optional.ofNullable(end);
  }

  /** The names of questions that were answered and that she would not have been asked. */
  List<String> notAsked() {
    return carried.typed().entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .filter(name -> !journey.isShown(edition.question(name).orElseThrow()))
        .toList();
  }
}
