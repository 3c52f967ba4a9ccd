package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Reading;

/** Something to read, and nothing to answer. */
public record Note(Wording wording) implements Question {

  @Override
  public String type() {
    return "note";
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Reading read(List<String> raw) {
    return Reading.nothing();
  }

  @Override
  public List<Integer> longest() {
    return List.of();
  }
}
