package org.evensay.survey.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;

/** A question, of one of the types there are. Immutable. */
public sealed interface Question {

  /** What all types have. */
  Wording wording();

  /**
   * Reads what came from the question's field. Nothing typed and nothing chosen is no answer, and
   * no problem: whether there has to be one is the edition's to say, which knows what is shown.
   *
   * @param raw the field's values as they came, in any order, of any length
   */
  Reading read(List<String> raw);

  /** The name of the type, as documents have it. */
  String type();

  /** Its name. */
  default String name() {
    return wording().name();
  }

  /** The choices it offers; none for what is typed. */
  default List<Choice> choices() {
    return List.of();
  }

  /** One of several choices. */
  record OneChoice(Wording wording, List<Choice> choices) implements Question {

    public OneChoice {
      choices = List.copyOf(choices);
    }

    @Override
    public String type() {
      return "one-choice";
    }

    @Override
    public Reading read(List<String> raw) {
      List<String> chosen = Typed.chosen(raw);
      if (chosen.isEmpty()) {
        return Reading.nothing();
      }
      if (chosen.size() > 1) {
        return Reading.problem(List.of(), DesignProblem.ONE_ONLY);
      }
      return choices.stream().anyMatch(choice -> choice.name().equals(chosen.get(0)))
          ? Reading.of(new Answer.Chosen(chosen.get(0)))
          : Reading.problem(List.of(), DesignProblem.NO_SUCH_CHOICE);
    }
  }

  /**
   * Any of several choices.
   *
   * @param least how many there have to be when there are any
   * @param most how many there may be
   */
  record SeveralChoices(Wording wording, List<Choice> choices, int least, int most)
      implements Question {

    public SeveralChoices {
      choices = List.copyOf(choices);
    }

    @Override
    public String type() {
      return "several-choices";
    }

    @Override
    public Reading read(List<String> raw) {
      Set<String> came = new LinkedHashSet<>(Typed.chosen(raw));
      if (came.isEmpty()) {
        return Reading.nothing();
      }
      List<Choice> chosen =
          choices.stream().filter(choice -> came.contains(choice.name())).toList();
      List<String> names = chosen.stream().map(Choice::name).toList();
      if (names.size() < came.size()) {
        return Reading.problem(names, DesignProblem.NO_SUCH_CHOICE);
      }
      boolean alone = chosen.stream().anyMatch(choice -> choice.alone() || choice.notSaid());
      if (alone && chosen.size() > 1) {
        return Reading.problem(names, DesignProblem.ALONE);
      }
      if (!alone && chosen.size() < least) {
        return Reading.problem(names, DesignProblem.TOO_FEW, least, chosen.size());
      }
      if (chosen.size() > most) {
        return Reading.problem(names, DesignProblem.TOO_MANY, most, chosen.size());
      }
      return Reading.of(new Answer.ChosenSeveral(names));
    }
  }

  /** A point of a scale, each with its words; the points may be left out by who rather not says. */
  record Scale(Wording wording, List<Point> points) implements Question {

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
          .map(point -> new Choice(Integer.toString(point.value()), point.label(), false, false))
          .toList();
    }

    @Override
    public Reading read(List<String> raw) {
      List<String> chosen = Typed.chosen(raw);
      if (chosen.isEmpty()) {
        return Reading.nothing();
      }
      if (chosen.size() > 1) {
        return Reading.problem(List.of(), DesignProblem.ONE_ONLY);
      }
      Optional<Point> point =
          points.stream()
              .filter(known -> Integer.toString(known.value()).equals(chosen.get(0)))
              .findFirst();
      return point
          .map(known -> Reading.of(new Answer.Figure(known.value())))
          .orElseGet(() -> Reading.problem(List.of(), DesignProblem.NO_SUCH_CHOICE));
    }
  }

  /** A few words, in one line. */
  record ShortText(Wording wording, int mostCharacters) implements Question {

    @Override
    public String type() {
      return "short-text";
    }

    @Override
    public Reading read(List<String> raw) {
      return Typed.words(raw, mostCharacters, false);
    }
  }

  /** As many words as somebody likes, up to a limit that she is told. */
  record LongText(Wording wording, int mostCharacters) implements Question {

    @Override
    public String type() {
      return "long-text";
    }

    @Override
    public Reading read(List<String> raw) {
      return Typed.words(raw, mostCharacters, true);
    }
  }

  /** A whole number within bounds. */
  record WholeNumber(Wording wording, long least, long most) implements Question {

    @Override
    public String type() {
      return "number";
    }

    @Override
    public Reading read(List<String> raw) {
      return Typed.number(raw, least, most);
    }
  }

  /** The choices of these names, in the question's order: for showing what was answered. */
  default List<Choice> chosen(List<String> names) {
    List<Choice> chosen = new ArrayList<>(choices());
    chosen.removeIf(choice -> !names.contains(choice.name()));
    return chosen;
  }
}
