package org.evensay.survey.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.evensay.survey.design.asking.AnsweredSoFar;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;

/**
 * Who is to answer a question of a form: everybody, nobody who has this form, or whoever answered
 * so before.
 *
 * @param kind which of these
 * @param clauses the condition as tests that can be said in plain words, for {@link Kind#TESTS}
 * @param names the questions of the form that it hangs on, as far as it cannot
 */
record OnlyIf(Kind kind, Optional<Clauses> clauses, List<String> names) {

  /** What is known of it when the form is printed. */
  enum Kind {
    /** Everybody, as chance has it for this form or as it always is. */
    ALWAYS,
    /** Nobody with this form: it is not printed. */
    NEVER,
    /** Whoever answered so: it can be said in plain words. */
    TESTS,
    /** Whoever answered so; it says more than plain words do. */
    SOMETIMES
  }

  /** Of a question that a condition looks at, what is known of it. */
  enum Standing {
    /** It has a number on the form. */
    PRINTED,
    /** Its answer is known beforehand, or that there will be none. */
    KNOWN,
    /** It is worked out from answers. */
    OPEN
  }

  private static final OnlyIf ALWAYS = new OnlyIf(Kind.ALWAYS, Optional.empty(), List.of());
  private static final OnlyIf NEVER = new OnlyIf(Kind.NEVER, Optional.empty(), List.of());

  OnlyIf {
    names = List.copyOf(names);
  }

  boolean isNever() {
    return kind == Kind.NEVER;
  }

  /**
   * What a condition says of a form.
   *
   * @param condition of the question; empty for everybody
   * @param meant the name of the question that the condition means by a name
   * @param behind the names of the questions that what is meant is made of
   * @param standing what is known of the question of a name
   * @param known the answers that are known beforehand
   */
  static OnlyIf of(
      Optional<Expression> condition,
      UnaryOperator<String> meant,
      Function<String, List<String>> behind,
      Function<String, Standing> standing,
      AnsweredSoFar known) {
    if (condition.isEmpty()) {
      return ALWAYS;
    }
    Expression expression = condition.get();
    List<String> names = List.copyOf(expression.names().keySet());
    if (names.stream().allMatch(name -> standing.apply(name) == Standing.KNOWN)) {
      return expression.holds(known) ? ALWAYS : NEVER;
    }
    List<String> printed =
        names.stream()
            .map(meant)
            .flatMap(name -> behind.apply(name).stream())
            .filter(name -> standing.apply(name) == Standing.PRINTED)
            .distinct()
            .toList();
    return Clauses.of(expression)
        .map(clauses -> clauses.named(meant))
        .filter(
            clauses ->
                clauses.clauses().stream()
                    .noneMatch(one -> standing.apply(one.question()) == Standing.OPEN))
        .map(clauses -> of(clauses, standing, known))
        .orElseGet(() -> new OnlyIf(Kind.SOMETIMES, Optional.empty(), printed));
  }

  /** Leaves out the tests whose outcome is known. */
  private static OnlyIf of(
      Clauses clauses, Function<String, Standing> standing, AnsweredSoFar known) {
    List<Clauses.Clause> open = new ArrayList<>();
    for (Clauses.Clause clause : clauses.clauses()) {
      if (standing.apply(clause.question()) == Standing.PRINTED) {
        open.add(clause);
      } else if (holds(clause, known) != clauses.all()) {
        // One that does not hold where all have to, or one that does where any is enough.
        return clauses.all() ? NEVER : ALWAYS;
      }
    }
    if (open.isEmpty()) {
      return clauses.all() ? ALWAYS : NEVER;
    }
    return new OnlyIf(Kind.TESTS, Optional.of(new Clauses(clauses.all(), open)), List.of());
  }

  private static boolean holds(Clauses.Clause clause, AnsweredSoFar known) {
    try {
      return Expression.parse(new Clauses(true, List.of(clause)).text()).holds(known);
    } catch (ExpressionProblem notOfOurs) {
      throw new IllegalStateException("a test of a condition is a condition", notOfOurs);
    }
  }
}
