package org.evensay.survey.design.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/**
 * What is worked out from the answers before it, for conditions and for whoever reads the data:
 * nobody sees it on a page.
 */
public record Calculated(Wording wording, Expression value) implements Unseen {

  @Override
  public String type() {
    return "calculated";
  }

  /** Whether it comes to a number, or to nothing, whatever was answered: it is counted as one. */
  public boolean isNumber() {
    return value.isAlwaysNumber();
  }

  /** Whether chance has a part in it. */
  public boolean isByChance() {
    return value.isByChance();
  }

  /** What comes out, as an answer; nothing where it comes to nothing. */
  public Optional<Answer> answer(Context soFar) {
    Value out = value.value(soFar);
    if (out instanceof Value.Numeric number) {
      return Double.isFinite(number.number())
          ? Optional.of(new Answer.Fraction(new BigDecimal(number.text())))
          : Optional.empty();
    }
    String text = out.text();
    return text.isBlank() ? Optional.empty() : Optional.of(new Answer.Words(text));
  }

  @Override
  public Answer kept(BigDecimal number) {
    return new Answer.Fraction(number);
  }

  @Override
  public Scope.Named named() {
    return Scope.Named.of(name(), Kind.ANY);
  }

  /** Whatever came, came from no field of ours. */
  @Override
  public Reading read(List<String> raw) {
    return Reading.nothing();
  }

  @Override
  public List<Integer> longest() {
    return List.of();
  }
}
