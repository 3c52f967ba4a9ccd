package org.evensay.survey.design.question;

import java.util.Optional;
import org.evensay.survey.design.expression.Expression;

/**
 * Where a question of a repeated group stands: in one of its rounds.
 *
 * @param group the name of the group
 * @param key what the round is told from the others by: a choice, or its number from 1
 * @param counted whether there are as many rounds as somebody says, all about the same
 * @param asked when the round is asked, with what the group says; always, when empty
 * @param question what the question is called in the group
 */
public record Round(
    String group, String key, boolean counted, Optional<Expression> asked, String question) {

  /** What asks whether there is another round is no question that anything in a group can name. */
  private static final String ASKS_ON = ".another";

  /** The question of this round that is called so in the group. */
  public Round of(String other) {
    return new Round(group, key, counted, asked, other);
  }

  /** Where it stands that whoever is asked says whether there is another round. */
  public Round asksOn() {
    return of(ASKS_ON);
  }

  /** Whether it is one of the group's own questions. */
  public boolean isNamed() {
    return !question.equals(ASKS_ON);
  }

  /** Whether its words are those of another round, but for a number. */
  public boolean isSaidBefore() {
    return counted && !key.equals("1");
  }

  /** What the question is called in the survey. */
  public String name() {
    return group + "_" + key.replace('-', '_') + "_" + question;
  }
}
