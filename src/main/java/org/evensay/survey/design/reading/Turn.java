package org.evensay.survey.design.reading;

import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.design.question.Choice;

/**
 * One round of a repeated group, as far as it is told from the others.
 *
 * @param key what it is told by, in names
 * @param about the choice that it is about; empty where rounds are counted
 * @param asked when it is asked; always, when empty
 */
record Turn(String key, Optional<Choice> about, Optional<Expression> asked) {

  /** The round of a choice, once it is chosen. */
  static Turn about(Choice choice, Expression chosen) {
    return new Turn(choice.name(), Optional.of(choice), Optional.of(chosen));
  }

  /** A round of which there is nothing to say but its number, from 1. */
  static Turn counted(int number, Optional<Expression> asked) {
    return new Turn(Integer.toString(number), Optional.empty(), asked);
  }

  /** What stands for the name of the group in texts. */
  String words(LanguageVariant language) {
    return about.map(choice -> choice.label().in(language)).orElse(key);
  }

  /** A condition of our own; empty where a name in it is none, which is a mistake already. */
  static Optional<Expression> condition(String written, Object... arguments) {
    try {
      return Optional.of(Expression.parse(written.formatted(arguments)));
    } catch (ExpressionProblem noName) {
      return Optional.empty();
    }
  }
}
