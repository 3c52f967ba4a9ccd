package org.evensay.survey.design.question;

import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.answer.Typed;

/**
 * What the link says by which somebody came, such as where it hung: nobody sees it on a page. It is
 * one of a few names that the survey itself lists, and anything else is nothing, so that no link
 * can single out a person.
 */
public record Hidden(Wording wording, List<Choice> choices) implements Unseen {

  public Hidden {
    choices = List.copyOf(choices);
  }

  @Override
  public String type() {
    return "hidden";
  }

  @Override
  public Reading read(List<String> raw) {
    List<String> names = choices.stream().map(Choice::name).toList();
    return raw.size() == 1 && names.contains(raw.get(0))
        ? Reading.of(new Answer.Chosen(raw.get(0)))
        : Reading.nothing();
  }

  @Override
  public List<Integer> longest() {
    return List.of(choices.stream().mapToInt(choice -> Typed.bytes(choice.name())).max().orElse(0));
  }
}
