package org.evensay.survey.design.question;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A time of day, to the minute, on a clock of 24 hours. */
public record TimeOfDay(Wording wording) implements Question {

  @Override
  public String type() {
    return "time";
  }

  @Override
  public List<String> parts() {
    return List.of("hour", "minute");
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> typed = Typed.parts(raw, parts().size());
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    if (typed.contains("")) {
      return Reading.problem(typed, DesignProblem.TIME_INCOMPLETE);
    }
    return time(typed)
        .map(time -> Reading.of(new Answer.When(time.toString()), typed))
        .orElseGet(() -> Reading.problem(typed, DesignProblem.NOT_A_TIME));
  }

  private static Optional<LocalTime> time(List<String> typed) {
    List<Integer> numbers = Typed.numbers(typed);
    try {
      return numbers.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalTime.of(numbers.get(0), numbers.get(1)));
    } catch (DateTimeException notOnTheClock) {
      return Optional.empty();
    }
  }

  @Override
  public Answer kept(String value) {
    return new Answer.When(value);
  }

  @Override
  public List<String> typed(Answer answer) {
    return List.of(answer.values().get(0).split(":"));
  }

  @Override
  public List<Integer> longest() {
    return List.of(Typed.PART_BYTES, Typed.PART_BYTES);
  }
}
