package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;

/** Something to agree to, with a box to tick. */
public record Agreement(Wording wording) implements Question {

  /** What is kept of it. */
  public static final String AGREED = "agreed";

  @Override
  public String type() {
    return "agree";
  }

  /** The one there is: its words are what is agreed to. */
  @Override
  public List<Choice> choices() {
    return List.of(Choice.plain(AGREED, wording().label()));
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> chosen = Typed.chosen(raw);
    if (chosen.isEmpty()) {
      return Reading.nothing();
    }
    return chosen.stream().allMatch(AGREED::equals)
        ? Reading.of(new Answer.Chosen(AGREED))
        : Reading.problem(List.of(), AnswerProblem.NO_SUCH_CHOICE);
  }

  @Override
  public List<Integer> longest() {
    return List.of(AGREED.length());
  }
}
