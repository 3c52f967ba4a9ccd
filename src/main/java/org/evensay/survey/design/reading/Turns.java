package org.evensay.survey.design.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Question;

/**
 * How often a repeated group is asked, and what is said or asked about that.
 *
 * @param all every round that there may be, in order
 * @param counted whether nobody can tell beforehand how many there will be
 * @param before what comes before the first round, where the group is shown under this condition
 * @param after what comes at the end of a round
 */
record Turns(
    List<Turn> all,
    boolean counted,
    Function<Optional<Expression>, List<Question>> before,
    Function<RoundReading, List<Question>> after) {

  /** Rounds of which nothing is said. */
  static Turns of(List<Turn> all, boolean counted) {
    return new Turns(all, counted, shownIf -> List.of(), round -> List.of());
  }

  /** None: what should say how often is wrong. */
  static Turns none() {
    return of(List.of(), false);
  }
}
