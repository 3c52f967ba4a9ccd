package org.evensay.survey.design.question;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.CalendarFields;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.value.Value;

/** A time of day, to the minute, on a clock of 24 hours. */
public record TimeOfDay(Wording wording) implements Question {

  private static final CalendarFields<LocalTime> FIELDS =
      new CalendarFields<>(
          2,
          numbers -> LocalTime.of(numbers.get(0), numbers.get(1)),
          AnswerProblem.TIME_INCOMPLETE,
          AnswerProblem.NOT_A_TIME);

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
    return FIELDS.read(raw, time -> Optional.empty());
  }

  @Override
  public Answer kept(String value) {
    return new Answer.When(value);
  }

  @Override
  public List<String> typed(Answer answer) {
    return List.of(answer.values().get(0).split(":"));
  }

  /** Of a point of time, its hour and minute. */
  @Override
  public String worded(Value workedOut) {
    String text = workedOut.text();
    try {
      LocalTime time =
          DateTimeFormatter.ISO_TIME.parse(text.substring(text.indexOf('T') + 1), LocalTime::from);
      return time.truncatedTo(ChronoUnit.MINUTES).toString();
    } catch (DateTimeException none) {
      return "";
    }
  }

  @Override
  public List<Integer> longest() {
    return List.of(Typed.PART_BYTES, Typed.PART_BYTES);
  }
}
