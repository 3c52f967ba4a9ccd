package org.evensay.survey.design.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/**
 * A number with decimals, within bounds.
 *
 * @param places how many digits there may be behind the point
 */
public record DecimalNumber(Wording wording, BigDecimal least, BigDecimal most, int places)
    implements Question {

  @Override
  public String type() {
    return "decimal";
  }

  @Override
  public Reading read(List<String> raw) {
    String typed = Typed.line(raw);
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    Optional<BigDecimal> thousands = TypedText.thousands(typed);
    if (thousands.isPresent()) {
      return Reading.problem(
          List.of(typed),
          AnswerProblem.THOUSANDS,
          thousands.get().toPlainString(),
          TypedText.decimalNumber(typed).orElseThrow().stripTrailingZeros().toPlainString());
    }
    Optional<BigDecimal> number = TypedText.decimalNumber(typed);
    if (number.isEmpty()) {
      return Reading.problem(List.of(typed), AnswerProblem.NOT_A_DECIMAL);
    }
    BigDecimal value = number.get();
    if (value.stripTrailingZeros().scale() > places) {
      return Reading.problem(List.of(typed), AnswerProblem.TOO_MANY_PLACES, places);
    }
    return value.compareTo(least) < 0 || value.compareTo(most) > 0
        ? Reading.problem(List.of(typed), AnswerProblem.OUT_OF_BOUNDS, least, most)
        : Reading.of(new Answer.Fraction(value));
  }

  @Override
  public Answer kept(BigDecimal value) {
    return new Answer.Fraction(value);
  }

  /** Which of its bounds somebody set. */
  public BoundsSet range() {
    return BoundsSet.of(least, most);
  }

  /** With the places that it may have. */
  @Override
  public String worded(Value workedOut) {
    return TypedText.decimalNumber(workedOut.text())
        .map(number -> number.setScale(places, RoundingMode.HALF_UP))
        .map(number -> number.stripTrailingZeros().toPlainString())
        .orElse("");
  }

  @Override
  public List<Integer> longest() {
    int digits = Math.max(least.toPlainString().length(), most.toPlainString().length());
    return List.of(digits + 1 + places);
  }

  @Override
  public Scope.Named named() {
    return Scope.Named.of(name(), Kind.NUMBER).between(least.doubleValue(), most.doubleValue());
  }
}
