package org.evensay.survey.design.question;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;

/**
 * The best and the worst of several choices: easier than to rank them all.
 *
 * @param bestLabel what the one is called, such as "Most important"; empty for the usual words
 * @param worstLabel what the other is called; empty for the usual words
 */
public record BestWorst(
    Wording wording, Offer offer, LocalizedText bestLabel, LocalizedText worstLabel)
    implements Question {

  private static final String BEST = "best";
  private static final String WORST = "worst";

  /** What one of the two is called by its author; empty for the usual words. */
  public LocalizedText label(String part) {
    return part.equals(BEST) ? bestLabel : worstLabel;
  }

  /**
   * What one of the two is called.
   *
   * @param texts finds the words of a survey's own text
   * @param usual finds the words of a key, for where its author has none of her own
   */
  public ShownText called(
      String part, Function<LocalizedText, ShownText> texts, UnaryOperator<String> usual) {
    LocalizedText own = label(part);
    return own.isEmpty()
        ? ShownText.inPagesLanguage(usual.apply("answering.best-worst." + part))
        : texts.apply(own);
  }

  @Override
  public String type() {
    return "best-worst";
  }

  @Override
  public List<String> parts() {
    return List.of(BEST, WORST);
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
    return new BestWorst(wording, offer.only(some), bestLabel, worstLabel);
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
