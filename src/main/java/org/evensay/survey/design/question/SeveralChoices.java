package org.evensay.survey.design.question;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;

/**
 * Any of several choices.
 *
 * @param least how many there have to be when there are any
 * @param most how many there may be
 */
public record SeveralChoices(Wording wording, Offer offer, int least, int most)
    implements Question {

  @Override
  public String type() {
    return "several-choices";
  }

  @Override
  public Reading read(List<String> raw) {
    Set<String> came = new LinkedHashSet<>(Typed.chosen(raw));
    if (came.isEmpty()) {
      return Reading.nothing();
    }
    List<Choice> chosen =
        choices().stream().filter(choice -> came.contains(choice.name())).toList();
    List<String> names = chosen.stream().map(Choice::name).toList();
    if (names.size() < came.size()) {
      return Reading.problem(names, AnswerProblem.NO_SUCH_CHOICE);
    }
    boolean alone = chosen.stream().anyMatch(choice -> choice.alone() || choice.notSaid());
    if (alone && chosen.size() > 1) {
      return Reading.problem(names, AnswerProblem.ALONE);
    }
    if (!alone && chosen.size() < least) {
      return Reading.problem(names, AnswerProblem.TOO_FEW, least, chosen.size());
    }
    if (chosen.size() > most) {
      return Reading.problem(names, AnswerProblem.TOO_MANY, most, chosen.size());
    }
    return Reading.of(new Answer.ChosenSeveral(names));
  }

  @Override
  public List<String> written(String answer) {
    return List.of(answer.split(" "));
  }

  @Override
  public List<Integer> longest() {
    return choices().stream()
        .map(choice -> Typed.bytes(choice.name()))
        .sorted(Comparator.reverseOrder())
        .limit(most)
        .toList();
  }

  @Override
  public Scope.Named named() {
    return Question.super.named().of(Kind.CHOICES);
  }

  @Override
  public Question offering(List<Choice> some) {
    return new SeveralChoices(wording, offer.only(some), Math.min(least, some.size()), most);
  }

  @Override
  public List<String> within(List<String> carried, List<Choice> some) {
    return offer.within(carried, some);
  }
}
