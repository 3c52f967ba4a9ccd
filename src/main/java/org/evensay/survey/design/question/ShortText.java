package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.document.Limits;

/** A few words, in one line. */
public record ShortText(Wording wording, int mostCharacters) implements Question {

  @Override
  public String type() {
    return "short-text";
  }

  @Override
  public Reading read(List<String> raw) {
    return Typed.words(raw, mostCharacters, false);
  }

  @Override
  public List<Integer> longest() {
    return List.of(mostCharacters * Limits.CHARACTER_BYTES);
  }
}
