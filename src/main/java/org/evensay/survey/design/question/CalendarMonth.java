package org.evensay.survey.design.question;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A month of a year, for who does not know the day or need not say it. */
public record CalendarMonth(Wording wording, YearMonth least, YearMonth most) implements Question {

  @Override
  public String type() {
    return "month";
  }

  @Override
  public List<String> parts() {
    return List.of("month", "year");
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> typed = Typed.parts(raw, parts().size());
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    if (typed.contains("")) {
      return Reading.problem(typed, DesignProblem.MONTH_INCOMPLETE);
    }
    Optional<YearMonth> month = month(typed);
    if (month.isEmpty()) {
      return Reading.problem(typed, DesignProblem.NOT_A_MONTH);
    }
    return month.get().isBefore(least) || month.get().isAfter(most)
        ? Reading.problem(typed, DesignProblem.DATE_OUT_OF_BOUNDS, inWords(least), inWords(most))
        : Reading.of(new Answer.When(month.get().toString()), typed);
  }

  private static Optional<YearMonth> month(List<String> typed) {
    List<Integer> numbers = Typed.numbers(typed);
    try {
      return numbers.isEmpty()
          ? Optional.empty()
          : Optional.of(YearMonth.of(numbers.get(1), numbers.get(0)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /** As it is typed. */
  private static String inWords(YearMonth month) {
    return month.getMonthValue() + " " + month.getYear();
  }

  @Override
  public Answer kept(String value) {
    return new Answer.When(value);
  }

  @Override
  public List<String> typed(Answer answer) {
    YearMonth month = YearMonth.parse(answer.values().get(0));
    return List.of(Integer.toString(month.getMonthValue()), Integer.toString(month.getYear()));
  }

  @Override
  public List<Integer> longest() {
    return List.of(Typed.PART_BYTES, Typed.PART_BYTES);
  }
}
