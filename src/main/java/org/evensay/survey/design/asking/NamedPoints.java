package org.evensay.survey.design.asking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SharedPoints;

/**
 * The points of single choices, which expressions name beside the questions of an edition. A name
 * that a question has means the question: surveys were published with such before points had names.
 * Immutable.
 */
public final class NamedPoints {

  /**
   * The points of one choice.
   *
   * @param question the name of the question where the points have their name: in the survey, or in
   *     a repeated group
   */
  private record Of(String question, String choice) {}

  private final Map<String, Of> byName = new HashMap<>();

  NamedPoints(Collection<Question> questions) {
    for (Question question : questions) {
      if (question instanceof SharedPoints points) {
        add(points, points.name());
        points.wording().round().map(Round::question).ifPresent(name -> add(points, name));
      }
    }
    if (!byName.isEmpty()) {
      questions.forEach(this::giveWay);
    }
  }

  private void add(SharedPoints points, String question) {
    points
        .named(question)
        .forEach((name, choice) -> byName.putIfAbsent(name, new Of(question, choice)));
  }

  private void giveWay(Question question) {
    byName.remove(question.name());
    question.wording().round().map(Round::question).ifPresent(byName::remove);
    question.wording().round().map(Round::group).ifPresent(byName::remove);
  }

  /** The question whose answer is behind a name; any other name is that of what it names. */
  public String question(String name) {
    Of points = byName.get(name);
    return points == null ? name : points.question();
  }

  /** The questions of all of them, by their names. */
  Map<String, String> questions() {
    Map<String, String> questions = new HashMap<>();
    byName.forEach((name, points) -> questions.put(name, points.question()));
    return questions;
  }

  /**
   * How many points there are under a name: none for a choice that got none, and nothing at all
   * where the question was not answered.
   *
   * @param counting what counts as the answer to a question; null for none
   */
  Value value(String name, Function<String, Answer> counting) {
    Of points = byName.get(name);
    return points != null && counting.apply(points.question()) instanceof Answer.Shared shared
        ? Value.of(Long.toString(shared.points().getOrDefault(points.choice(), 0L)))
        : Value.EMPTY;
  }
}
