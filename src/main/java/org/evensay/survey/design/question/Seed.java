package org.evensay.survey.design.question;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;

/**
 * The number that all orders and arms of one submission are drawn from. It is sent with the answers
 * wherever something is drawn, so that whoever reads them can work out what she saw.
 */
public record Seed(Wording wording) implements Unseen {

  /** Its name in every survey: no other question may have it. */
  public static final String NAME = "random_seed";

  /** The one there is. */
  public Seed() {
    this(Wording.plain(NAME, LocalizedText.empty(), Optional.empty()));
  }

  /** What is drawn for whoever answered this; empty where nothing is. */
  public static Optional<Draw> in(Answers answers) {
    return answers.to(NAME).map(seed -> new Draw(Long.parseLong(seed.values().get(0))));
  }

  /** The seed of a submission, as an answer. */
  public Answer drawn(Draw draw) {
    return new Answer.Figure(draw.seed());
  }

  @Override
  public String type() {
    return "seed";
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

  @Override
  public Scope.Named named() {
    return Scope.Named.of(name(), Kind.NUMBER);
  }
}
