package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.document.Limits;

/** As many words as somebody likes, up to a limit that she is told. */
public record LongText(Wording wording, int mostCharacters) implements Question {

  @Override
  public String type() {
    return "long-text";
  }

  @Override
  public Reading read(List<String> raw) {
    return Typed.words(raw, mostCharacters, true);
  }

  @Override
  public List<Integer> longest() {
    return List.of(mostCharacters * Limits.CHARACTER_BYTES);
  }
}
