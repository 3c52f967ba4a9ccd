package org.evensay.survey.design.question;

import java.util.List;

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
}
