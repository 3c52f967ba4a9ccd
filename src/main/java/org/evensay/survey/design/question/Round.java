package org.evensay.survey.design.question;

/**
 * Where a question of a repeated group stands: in the round of one choice.
 *
 * @param group the name of the group
 * @param each the question whose choices have a round each, once they are chosen
 * @param choice the choice whose round it is
 * @param question what the question is called in the group
 */
public record Round(String group, String each, String choice, String question) {

  /** The question of this round that is called so in the group. */
  public Round of(String other) {
    return new Round(group, each, choice, other);
  }

  /** What the question is called in the survey. */
  public String name() {
    return group + "_" + choice.replace('-', '_') + "_" + question;
  }
}
