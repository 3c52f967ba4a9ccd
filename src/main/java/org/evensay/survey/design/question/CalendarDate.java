package org.evensay.survey.design.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.CalendarFields;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** A day, typed as three numbers: nobody has to find it in a calendar. */
public record CalendarDate(Wording wording, LocalDate least, LocalDate most) implements Question {

  private static final CalendarFields<LocalDate> FIELDS =
      new CalendarFields<>(
          3,
          numbers -> LocalDate.of(numbers.get(2), numbers.get(1), numbers.get(0)),
          AnswerProblem.DATE_INCOMPLETE,
          AnswerProblem.NOT_A_DATE);

  /** Which of its bounds somebody set. */
  public BoundsSet range() {
    return BoundsSet.of(least, most);
  }

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
    return FIELDS.read(
        raw,
        day ->
            day.isBefore(least) || day.isAfter(most)
                ? Optional.of(
                    Reading.Problem.of(
                        AnswerProblem.DATE_OUT_OF_BOUNDS, inWords(least), inWords(most)))
                : Optional.empty());
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

  /** Of a point of time, its day. */
  @Override
  public String worded(Value workedOut) {
    String text = workedOut.dayText();
    int time = text.indexOf('T');
    return time < 0 ? text : text.substring(0, time);
  }

  @Override
  public List<Integer> longest() {
    return List.of(Typed.PART_BYTES, Typed.PART_BYTES, Typed.PART_BYTES);
  }

  @Override
  public Scope.Named named() {
    return Scope.Named.of(name(), Kind.DATE).between(least.toEpochDay(), most.toEpochDay());
  }
}
