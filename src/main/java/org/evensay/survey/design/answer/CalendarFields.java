package org.evensay.survey.design.answer;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fields of numbers that stand for one day, month or time together.
 *
 * @param fields how many there are
 * @param value what the numbers stand for; fails with a {@link DateTimeException} where there is no
 *     such thing. Its text is ISO 8601
 * @param incomplete what to say when only some fields are filled in
 * @param none what to say when there is no such day, month or time
 */
public record CalendarFields<T>(
    int fields, Function<List<Integer>, T> value, AnswerProblem incomplete, AnswerProblem none) {

  /**
   * Reads what came from them.
   *
   * @param outside what stands in the way of a day, month or time that there is
   */
  public Reading read(List<String> raw, Function<T, Optional<Reading.Problem>> outside) {
    List<String> typed = Typed.parts(raw, fields);
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    if (typed.contains("")) {
      return Reading.problem(typed, incomplete);
    }
    Optional<T> read = value(typed);
    if (read.isEmpty()) {
      return Reading.problem(typed, none);
    }
    return outside
        .apply(read.get())
        .map(problem -> Reading.problem(typed, problem))
        .orElseGet(() -> Reading.of(new Answer.When(read.get().toString()), typed));
  }

  private Optional<T> value(List<String> typed) {
    List<Integer> numbers = Typed.numbers(typed);
    try {
      return numbers.isEmpty() ? Optional.empty() : Optional.of(value.apply(numbers));
    } catch (DateTimeException noSuchThing) {
      return Optional.empty();
    }
  }
}
