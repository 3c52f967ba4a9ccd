package org.evensay.survey.design.question;

import java.util.List;

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
}
