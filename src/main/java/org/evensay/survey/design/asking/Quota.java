package org.evensay.survey.design.asking;

import org.evensay.survey.design.expression.Expression;

/**
 * How many people are asked of whom there are enough once so many have answered: whoever comes
 * later comes to its end, and nothing of hers is sent.
 *
 * @param end what she is told then; its condition says who counts
 * @param most how many are taken, over all editions that have a quota of this name
 */
public record Quota(End end, int most) {

  /** Its name: whoever was counted under it stays so in the next edition. */
  public String name() {
    return end.name();
  }

  /** What has to hold of the answers of whom it counts. */
  public Expression when() {
    return end.when();
  }
}
