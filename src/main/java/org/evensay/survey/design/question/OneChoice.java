package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;

/** One of several choices. */
public record OneChoice(Wording wording, Offer offer) implements Question {

  @Override
  public String type() {
    return "one-choice";
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> chosen = Typed.chosen(raw);
    if (chosen.isEmpty()) {
      return Reading.nothing();
    }
    if (chosen.size() > 1) {
      return Reading.problem(List.of(), AnswerProblem.ONE_ONLY);
    }
    for (Choice choice : choices()) {
      if (choice.name().equals(chosen.get(0))) {
        return Reading.of(new Answer.Chosen(choice.name()));
      }
    }
    return Reading.problem(List.of(), AnswerProblem.NO_SUCH_CHOICE);
  }

  @Override
  public List<Integer> longest() {
    return List.of(
        choices().stream().mapToInt(choice -> Typed.bytes(choice.name())).max().orElse(0));
  }

  @Override
  public Question offering(List<Choice> some) {
    return new OneChoice(wording, offer.only(some));
  }

  @Override
  public List<String> within(List<String> carried, List<Choice> some) {
    return offer.within(carried, some);
  }
}
