package org.evensay.survey.design.question;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;

/**
 * Choices put in order: each is given a place, the first being the one that matters most. Places
 * are chosen from a list, so that a keyboard does and nothing has to be dragged; those that matter
 * least may be left without one.
 *
 * @param most how many places there are
 */
public record Ranking(Wording wording, Offer offer, int most) implements FieldForEach {

  @Override
  public String type() {
    return "ranking";
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> typed = Typed.parts(raw, choices().size());
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    String[] byPlace = new String[most];
    int last = 0;
    for (int i = 0; i < typed.size(); i++) {
      if (!typed.get(i).isEmpty()) {
        int place = place(typed.get(i));
        if (place < 1) {
          return Reading.problem(typed, AnswerProblem.NO_SUCH_CHOICE);
        }
        if (byPlace[place - 1] != null) {
          return Reading.problem(typed, AnswerProblem.PLACE_TWICE, place);
        }
        byPlace[place - 1] = choices().get(i).name();
        last = Math.max(last, place);
      }
    }
    List<String> ranked = Arrays.asList(byPlace).subList(0, last);
    return ranked.contains(null)
        ? Reading.problem(typed, AnswerProblem.PLACE_LEFT_OUT, ranked.indexOf(null) + 1)
        : Reading.of(new Answer.ChosenSeveral(ranked), typed);
  }

  /** 0 when it is none. */
  private int place(String typed) {
    List<Integer> number = Typed.numbers(List.of(typed));
    return number.isEmpty() || number.get(0) > most ? 0 : number.get(0);
  }

  /** In her order, not the question's. */
  @Override
  public List<Choice> chosen(List<String> typed) {
    return read(typed).answer().map(Answer::values).orElse(Collections.emptyList()).stream()
        .flatMap(name -> choices().stream().filter(choice -> choice.name().equals(name)))
        .toList();
  }

  @Override
  public List<String> typed(Answer answer) {
    List<String> ranked = answer.values();
    return choices().stream()
        .map(choice -> ranked.indexOf(choice.name()) + 1)
        .map(place -> place == 0 ? "" : Integer.toString(place))
        .toList();
  }

  @Override
  public List<String> written(String answer) {
    List<String> ranked = List.of(answer.split(" "));
    boolean known =
        parts().containsAll(ranked) && ranked.stream().distinct().count() == ranked.size();
    return known ? typed(new Answer.ChosenSeveral(ranked)) : List.of(answer);
  }

  @Override
  public Question offering(List<Choice> some) {
    return new Ranking(wording, offer.only(some), Math.min(most, some.size()));
  }

  /** Those that are left keep their order, and close the gaps. */
  @Override
  public List<String> within(List<String> carried, List<Choice> some) {
    if (some.size() == choices().size()) {
      return carried;
    }
    Question left = offering(some);
    return read(carried)
        .answer()
        .map(answer -> left.typed(new Answer.ChosenSeveral(offer.within(answer.values(), some))))
        .orElseGet(() -> offer.fieldsWithin(carried, some));
  }
}
