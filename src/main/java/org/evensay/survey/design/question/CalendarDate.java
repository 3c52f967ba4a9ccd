package org.evensay.survey.design.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;

/** A day, typed as three numbers: nobody has to find it in a calendar. */
public record CalendarDate(Wording wording, LocalDate least, LocalDate most) implements Question {

  @Override
  public String type() {
    return "date";
  }

  @Override
  public List<String> parts() {
    return List.of("day", "month", "year");
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> typed = Typed.parts(raw, parts().size());
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    if (typed.contains("")) {
      return Reading.problem(typed, DesignProblem.DATE_INCOMPLETE);
    }
    Optional<LocalDate> day = day(typed);
    if (day.isEmpty()) {
      return Reading.problem(typed, DesignProblem.NOT_A_DATE);
    }
    return day.get().isBefore(least) || day.get().isAfter(most)
        ? Reading.problem(typed, DesignProblem.DATE_OUT_OF_BOUNDS, inWords(least), inWords(most))
        : Reading.of(new Answer.When(day.get().toString()), typed);
  }

  private static Optional<LocalDate> day(List<String> typed) {
    List<Integer> numbers = Typed.numbers(typed);
    try {
      return numbers.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.of(numbers.get(2), numbers.get(1), numbers.get(0)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /** As it is typed. */
  private static String inWords(LocalDate day) {
    return day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear();
  }

  @Override
  public Answer kept(String value) {
    return new Answer.When(value);
  }

  @Override
  public List<String> typed(Answer answer) {
    LocalDate day = LocalDate.parse(answer.values().get(0));
    return List.of(
        Integer.toString(day.getDayOfMonth()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getYear()));
  }

  @Override
  public List<Integer> longest() {
    return List.of(Typed.PART_BYTES, Typed.PART_BYTES, Typed.PART_BYTES);
  }

  @Override
  public Scope.Named named() {
    return Scope.Named.of(name(), Kind.DATE);
  }
}
