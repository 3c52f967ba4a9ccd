package org.evensay.survey.design.question;

import java.util.List;

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
}
