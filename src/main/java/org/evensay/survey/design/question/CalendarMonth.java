package org.evensay.survey.design.question;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.CalendarFields;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.value.Value;

/** A month of a year, for who does not know the day or need not say it. */
public record CalendarMonth(Wording wording, YearMonth least, YearMonth most) implements Question {

  private static final CalendarFields<YearMonth> FIELDS =
      new CalendarFields<>(
          2,
          numbers -> YearMonth.of(numbers.get(1), numbers.get(0)),
          AnswerProblem.MONTH_INCOMPLETE,
          AnswerProblem.NOT_A_MONTH);

  /** Which of its bounds somebody set. */
  public BoundsSet range() {
    return BoundsSet.of(least.atDay(1), most.atEndOfMonth());
  }

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
    return FIELDS.read(
        raw,
        month ->
            month.isBefore(least) || month.isAfter(most)
                ? Optional.of(
                    Reading.Problem.of(
                        AnswerProblem.DATE_OUT_OF_BOUNDS, inWords(least), inWords(most)))
                : Optional.empty());
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

  /** Of a day or a point of time, its month. */
  @Override
  public String worded(Value workedOut) {
    String text = workedOut.dayText();
    int day = text.indexOf('-', text.indexOf('-') + 1);
    return day < 0 ? text : text.substring(0, day);
  }

  @Override
  public List<Integer> longest() {
    return List.of(Typed.PART_BYTES, Typed.PART_BYTES);
  }
}
