package org.evensay.survey.designer;

import java.util.List;
import org.evensay.survey.design.draft.SaidMistakes;

/**
 * What there is to look at in a draft, each thing with the part that it is in.
 *
 * @param count how many things stand in the way of publishing
 * @param mistakes the first of them
 * @param oddities the first of what may not be meant, and stands in nobody's way
 */
public record ToMend(
    int count, List<SaidMistakes.Said> mistakes, List<SaidMistakes.Said> oddities) {

  public ToMend {
    mistakes = List.copyOf(mistakes);
    oddities = List.copyOf(oddities);
  }

  public int getCount() {
    return count;
  }

  public List<SaidMistakes.Said> getMistakes() {
    return mistakes;
  }

  public List<SaidMistakes.Said> getOddities() {
    return oddities;
  }
}
