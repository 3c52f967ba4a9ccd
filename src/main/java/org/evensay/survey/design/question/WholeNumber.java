package org.evensay.survey.design.question;

import java.math.BigDecimal;
import java.util.List;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;

/** A whole number within bounds. */
public record WholeNumber(Wording wording, long least, long most) implements Question {

  @Override
  public String type() {
    return "number";
  }

  @Override
  public Reading read(List<String> raw) {
    return Typed.number(raw, least, most);
  }

  /** Which of its bounds somebody set. */
  public BoundsSet range() {
    return BoundsSet.of(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  @Override
  public List<Integer> longest() {
    return List.of(Math.max(Long.toString(least).length(), Long.toString(most).length()));
  }

  @Override
  public Scope.Named named() {
    return Scope.Named.of(name(), Kind.NUMBER).between(least, most);
  }
}
