package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;

/** The best and the worst of several choices: easier than to rank them all. */
public record BestWorst(Wording wording, Offer offer) implements Question {

  @Override
  public String type() {
    return "best-worst";
  }

  @Override
  public List<String> parts() {
    return List.of("best", "worst");
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> typed = Typed.parts(raw, parts().size());
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    List<String> names = choices().stream().map(Choice::name).toList();
    if (typed.stream().anyMatch(name -> !name.isEmpty() && !names.contains(name))) {
      return Reading.problem(List.of(), AnswerProblem.NO_SUCH_CHOICE);
    }
    if (typed.contains("")) {
      return Reading.problem(typed, AnswerProblem.BEST_AND_WORST_NEEDED);
    }
    return typed.get(0).equals(typed.get(1))
        ? Reading.problem(typed, AnswerProblem.BEST_IS_WORST)
        : Reading.of(new Answer.ChosenSeveral(typed), typed);
  }

  @Override
  public List<String> written(String answer) {
    List<String> names = List.of(answer.split(" "));
    return names.size() == parts().size() ? names : List.of();
  }

  @Override
  public List<Integer> longest() {
    int longest = choices().stream().mapToInt(choice -> Typed.bytes(choice.name())).max().orElse(0);
    return List.of(longest, longest);
  }

  @Override
  public Scope.Named named() {
    return Question.super.named().of(Kind.CHOICES);
  }

  @Override
  public Question offering(List<Choice> some) {
    return new BestWorst(wording, offer.only(some));
  }

  @Override
  public List<String> within(List<String> carried, List<Choice> some) {
    List<String> left = offer.within(carried, some);
    return carried.stream().map(name -> left.contains(name) ? name : "").toList();
  }

  @Override
  public boolean isEnough(List<Choice> some) {
    return some.size() >= parts().size();
  }
}
