package org.evensay.survey.response.export.table;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.WholeNumber;
import org.evensay.survey.edition.change.Joining;

/**
 * A question over all editions in which its answers are of the same kind.
 *
 * @param name what its column is called; no other has this name in any case of letters
 * @param renamed whether its column had to give way to another of the name that it would have
 * @param question the name of the question
 * @param label what is asked, in the newest edition that asks it
 * @param codes what can be chosen, in the newest edition's order; what only older ones had, last
 * @param editions the numbers of the editions that ask it, the oldest first
 * @param conditional whether some edition does not show it to everybody
 * @param apart what keeps its answers from being in the column of the newest edition; empty for
 *     what is in that
 */
public record Variable(
    String name,
    boolean renamed,
    String question,
    Kind kind,
    LocalizedText label,
    List<Code> codes,
    List<Integer> editions,
    boolean conditional,
    Optional<Joining.Obstacle> apart) {

  /** What an answer is. */
  public enum Kind {
    ONE_CHOICE,
    SEVERAL_CHOICES,
    SCALE,
    NUMBER,
    DECIMAL,
    /** A day, as ISO 8601 writes it. */
    DATE,
    TEXT;

    static Kind of(Question question) {
      if (question instanceof DecimalNumber
          || question instanceof Calculated worked && worked.isNumber()) {
        return DECIMAL;
      }
      if (question instanceof CalendarDate) {
        return DATE;
      }
      if (question instanceof SeveralChoices) {
        return SEVERAL_CHOICES;
      }
      if (question instanceof Scale) {
        return SCALE;
      }
      if (question instanceof WholeNumber || question instanceof Seed) {
        return NUMBER;
      }
      return question.choices().isEmpty() ? TEXT : ONE_CHOICE;
    }
  }

  public Variable {
    codes = List.copyOf(codes);
    editions = List.copyOf(editions);
  }

  /** The code of this name. */
  public Optional<Code> code(String of) {
    return codes.stream().filter(code -> code.name().equals(of)).findFirst();
  }

  /** No other has its name, and its codes may be ten thousand. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Variable variable && variable.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
