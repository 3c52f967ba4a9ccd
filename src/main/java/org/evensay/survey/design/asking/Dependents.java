package org.evensay.survey.design.asking;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Question;

/**
 * Which questions of an edition have to be looked at for somebody's answers. Of a thousand
 * questions most hang on one that she has not come to: whether those are shown is the same for
 * everybody, and found once. Immutable.
 */
final class Dependents {

  private static final BitSet NONE = new BitSet();

  private final BitSet unanswered;
  private final BitSet always = new BitSet();
  private final Map<String, BitSet> hingingOn = new HashMap<>();

  /** What may be shown or not with the clock, or with what is worked out, whatever is answered. */
  private final BitSet unsteady = new BitSet();

  private final Map<String, BitSet> naming = new HashMap<>();

  /**
   * Finds them.
   *
   * @param unanswered the places of the questions that are shown while nothing is answered
   */
  Dependents(Edition edition, BitSet unanswered) {
    this.unanswered = unanswered;
    List<Question> questions = edition.questions();
    for (int place = 0; place < questions.size(); place++) {
      add(edition, questions.get(place), place);
    }
  }

  private void add(Edition edition, Question question, int place) {
    Optional<Set<String>> hinges = hinges(question).map(names -> behind(edition, names));
    if (hinges.isEmpty() || !hinges.get().stream().allMatch(name -> isAnswered(edition, name))) {
      always.set(place);
    } else {
      hinges
          .get()
          .forEach(name -> hingingOn.computeIfAbsent(name, first -> new BitSet()).set(place));
    }
    question.wording().showIf().ifPresent(condition -> addNamed(edition, condition, place));
  }

  private void addNamed(Edition edition, Expression condition, int place) {
    Set<String> names = behind(edition, condition.names().keySet());
    if (condition.isSteady() && names.stream().allMatch(name -> isAnswered(edition, name))) {
      names.forEach(name -> naming.computeIfAbsent(name, first -> new BitSet()).set(place));
    } else {
      unsteady.set(place);
    }
  }

  private static Set<String> behind(Edition edition, Set<String> names) {
    return names.stream().map(edition.points()::question).collect(Collectors.toSet());
  }

  /** What it hinges on whether a question is shown; empty when something has to be worked out. */
  private static Optional<Set<String>> hinges(Question question) {
    boolean worked =
        question instanceof Calculated
            || question.isDrawn()
            || question.offer().condition().isPresent()
            || question.wording().round().isPresent();
    return worked
        ? Optional.empty()
        : question.wording().showIf().map(Expression::hinges).orElse(Optional.of(Set.of()));
  }

  /** Whether this is a question that counts only by its answer: no group, nothing worked out. */
  private boolean isAnswered(Edition edition, String name) {
    int place = edition.places().ofQuestion(name);
    return place != Places.NOWHERE && !always.get(place);
  }

  /** The places of the questions that are shown, before those of {@link #of} are looked at. */
  BitSet shownUnanswered() {
    return (BitSet) unanswered.clone();
  }

  /** The places of the questions to look at again when the answers to these have changed. */
  BitSet again(Set<String> changed) {
    BitSet places = (BitSet) always.clone();
    places.or(unsteady);
    changed.forEach(name -> places.or(naming(name)));
    return places;
  }

  /** The places of the questions whose conditions name this one. */
  BitSet naming(String name) {
    return naming.getOrDefault(name, NONE);
  }

  /** The places of the questions to look at, in order. */
  BitSet of(Answers answers) {
    BitSet places = (BitSet) always.clone();
    for (String name : answers.byName().keySet()) {
      BitSet more = hingingOn.get(name);
      if (more != null) {
        places.or(more);
      }
    }
    return places;
  }
}
