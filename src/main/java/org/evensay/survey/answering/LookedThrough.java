package org.evensay.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.ChangedChoices;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Question;

/**
 * The questions of a page, looked through before somebody goes on from it: what stands in the way,
 * and whether what she answered there shows more of it.
 */
final class LookedThrough {

  private final Edition edition;
  private final Journey journey;
  private final Carried now;
  private final JourneyForm form;
  private final ChosenFiles files;
  private final ChangedChoices changed;
  private final List<StepProblem> problems = new ArrayList<>();
  private Optional<Question> more = Optional.empty();

  /**
   * Begins with none.
   *
   * @param before what was carried when the page was made
   * @param form what came from it
   * @param files what is carried with that
   */
  LookedThrough(
      Edition edition, Journey journey, Carried before, JourneyForm form, ChosenFiles files) {
    this.edition = edition;
    this.journey = journey;
    this.now = files.carried();
    this.form = form;
    this.files = files;
    this.changed = new ChangedChoices(edition, before, now);
  }

  /** Looks at the next one. */
  void look(Question question) {
    // What was typed now may open questions on the same page, or other choices: then it is shown
    // again with them.
    boolean added = changed.addTo(question);
    if (changed.takeAway(question)) {
      problems.add(StepProblem.of(question, Reading.Problem.of(AnswerProblem.CHOICES_CHANGED)));
    } else if ((added || !form.hasSeen(question)) && typed(question).isEmpty()) {
      more = more.or(() -> Optional.of(question));
    } else {
      files
          .problem(question)
          .or(() -> journey.flaw(question, reading(question)))
          .ifPresent(flaw -> problems.add(StepProblem.of(question, flaw)));
    }
    if (added) {
      more = more.or(() -> Optional.of(question));
    }
  }

  /**
   * A question's reading, with the problem of signs that were taken out: what is carried has been
   * cleaned of them already. A file is what is carried, whatever its field says.
   */
  private Reading reading(Question question) {
    return form.values(question)
        .filter(values -> !(question instanceof Enclosure))
        .map(question::read)
        .orElseGet(() -> question.read(typed(question)));
  }

  private List<String> typed(Question question) {
    return ChangedChoices.typed(edition, now, question);
  }

  List<StepProblem> problems() {
    return problems;
  }

  /** The first question on the page that she did not see as it is now, if nothing is wrong. */
  Optional<Question> more() {
    return problems.isEmpty() ? more : Optional.empty();
  }
}
