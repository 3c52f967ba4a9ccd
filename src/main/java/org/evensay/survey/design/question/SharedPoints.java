package org.evensay.survey.design.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;

/**
 * Points shared out among choices: a field without any is 0.
 *
 * @param total how many there are to share out, all of them
 */
public record SharedPoints(Wording wording, Offer offer, int total) implements FieldForEach {

  @Override
  public String type() {
    return "points";
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> typed = Typed.parts(raw, choices().size());
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    Map<String, Long> points = new LinkedHashMap<>();
    long sum = 0;
    for (int i = 0; i < typed.size(); i++) {
      OptionalLong given =
          typed.get(i).isEmpty() ? OptionalLong.of(0) : TypedText.wholeNumber(typed.get(i));
      if (given.isEmpty()) {
        return Reading.problem(typed, AnswerProblem.NOT_A_NUMBER);
      }
      long value = given.getAsLong();
      if (value < 0 || value > total) {
        return Reading.problem(typed, AnswerProblem.OUT_OF_BOUNDS, 0, total);
      }
      sum += value;
      if (value > 0) {
        points.put(choices().get(i).name(), value);
      }
    }
    return sum == total
        ? Reading.of(new Answer.Shared(points), typed)
        : Reading.problem(typed, AnswerProblem.POINTS_LEFT, total, sum);
  }

  /** The points of each choice that got any, read from what was typed. */
  public Map<String, Long> points(List<String> typed) {
    return read(typed).answer().filter(Answer.Shared.class::isInstance).stream()
        .map(answer -> ((Answer.Shared) answer).points())
        .findFirst()
        .orElse(Map.of());
  }

  @Override
  public List<String> typed(Answer answer) {
    Map<String, Long> points = ((Answer.Shared) answer).points();
    return choices().stream()
        .map(choice -> points.getOrDefault(choice.name(), 0L))
        .map(given -> Long.toString(given))
        .toList();
  }

  /** Points stand behind the names of choices: {@code bus=4 foot=6}. */
  @Override
  public List<String> written(String answer) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String one : answer.split(" ")) {
      int equals = one.indexOf('=');
      given.put(one.substring(0, Math.max(0, equals)), one.substring(equals + 1));
    }
    return parts().containsAll(given.keySet())
        ? parts().stream().map(name -> given.getOrDefault(name, "")).toList()
        : List.of(answer);
  }

  /**
   * What expressions call the points of each choice: what tables call their columns.
   *
   * @param question what the question is called where they stand
   * @return the names of the choices by these names, in order
   */
  public Map<String, String> named(String question) {
    Map<String, String> named = new LinkedHashMap<>();
    choices().forEach(choice -> named.putIfAbsent(named(question, choice.name()), choice.name()));
    return named;
  }

  /** What expressions call the points of a choice of a question: no hyphen can be in a name. */
  public static String named(String question, String choice) {
    return question + "_" + choice.replace('-', '_');
  }

  @Override
  public Question offering(List<Choice> some) {
    return new SharedPoints(wording, offer.only(some), total);
  }

  @Override
  public List<String> within(List<String> carried, List<Choice> some) {
    return offer.fieldsWithin(carried, some);
  }
}
