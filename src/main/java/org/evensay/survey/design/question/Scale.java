package org.evensay.survey.design.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;

/**
 * A point of a scale, each with its words; the points may be left out by who rather not says.
 *
 * @param appearance how it is drawn where there is room; what is chosen from is always the points
 */
public record Scale(Wording wording, List<Point> points, Appearance appearance)
    implements Question {

  /** How a scale looks. */
  public enum Appearance {
    /** One point under the other. */
    LIST,
    /** The same, with a face beside each: from a sad one to a happy one. */
    FACES,
    /** Along a line. */
    SLIDER;

    /** As documents have it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One point of a scale. */
  public record Point(int value, LocalizedText label) {}

  public Scale {
    points = List.copyOf(points);
  }

  @Override
  public String type() {
    return "scale";
  }

  @Override
  public List<Choice> choices() {
    return points.stream()
        .map(point -> Choice.plain(Integer.toString(point.value()), point.label()))
        .toList();
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> chosen = Typed.chosen(raw);
    if (chosen.isEmpty()) {
      return Reading.nothing();
    }
    if (chosen.size() > 1) {
      return Reading.problem(List.of(), AnswerProblem.ONE_ONLY);
    }
    Optional<Point> point =
        points.stream()
            .filter(known -> Integer.toString(known.value()).equals(chosen.get(0)))
            .findFirst();
    return point
        .map(known -> Reading.of(new Answer.Figure(known.value())))
        .orElseGet(() -> Reading.problem(List.of(), AnswerProblem.NO_SUCH_CHOICE));
  }

  @Override
  public List<Integer> longest() {
    return List.of(choices().stream().mapToInt(choice -> choice.name().length()).max().orElse(0));
  }
}
