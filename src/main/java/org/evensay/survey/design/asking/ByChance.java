package org.evensay.survey.design.asking;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Arms;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;

/**
 * What an edition leaves to chance beside the orders that pages and questions speak of themselves.
 *
 * @param drawn what is drawn before anything is asked: a seed where anything is left to chance, and
 *     the arms
 * @param sections whether sections that stand next to each other come in an order that chance makes
 */
public record ByChance(List<Question> drawn, boolean sections) {

  public ByChance {
    drawn = List.copyOf(drawn);
  }

  /** Of a survey of these arms and pages. */
  public static ByChance of(List<Arms> arms, List<Page> pages, boolean sections) {
    List<Question> drawn = new ArrayList<>();
    if (!arms.isEmpty() || sections || pages.stream().anyMatch(ByChance::isShuffled)) {
      drawn.add(new Seed());
    }
    drawn.addAll(arms);
    return new ByChance(drawn, sections);
  }

  private static boolean isShuffled(Page page) {
    return page.shuffled()
        || page.blocks().stream().anyMatch(Block::shuffled)
        || page.questions().stream()
            .anyMatch(question -> question.wording().shuffled() || isDrawn(question));
  }

  private static boolean isDrawn(Question question) {
    return question.isDrawn()
        || question.wording().presetFrom().filter(Expression::isByChance).isPresent()
        || question instanceof Calculated calculated && calculated.isByChance();
  }
}
