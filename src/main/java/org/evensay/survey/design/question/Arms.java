package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.chance.Draw;

/**
 * Which of several versions of a survey somebody gets, as chance has it: nobody sees it, and
 * conditions show each version its questions.
 *
 * @param choices the arms
 * @param weights how often each is drawn, beside the others: 1 or more
 */
public record Arms(Wording wording, List<Choice> choices, List<Integer> weights) implements Unseen {

  public Arms {
    choices = List.copyOf(choices);
    weights = List.copyOf(weights);
  }

  /** The arm of a submission. */
  public Answer drawn(Draw draw) {
    return new Answer.Chosen(choices.get(draw.among(name(), weights)).name());
  }

  @Override
  public String type() {
    return "arms";
  }

  /** Whatever came, came from no field of ours. */
  @Override
  public Reading read(List<String> raw) {
    return Reading.nothing();
  }

  /** It does not travel: it is drawn anew, and comes out the same. */
  @Override
  public List<Integer> longest() {
    return List.of();
  }
}
