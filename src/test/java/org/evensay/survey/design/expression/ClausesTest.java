package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.expression.Clauses.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as tests of one question each, and back. */
class ClausesTest {

  private static Optional<Clauses> clauses(String expression) throws ExpressionProblem {
    return Clauses.of(Expression.parse(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${goes} = 'no'",
        "${goes} != 'no' and ${age} >= 11",
        "selected(${stops}, 'money') or not(selected(${stops}, 'time')) or ${why} != ''",
        "${why} = ''",
        "${age} < 11.5 and ${age} > -3 and ${age} <= 20",
        "${age} = 11",
        "${age} = '11'",
        "${said} = \"it's\"",
      })
  void a_condition_of_tests_is_written_as_it_was(String expression) throws ExpressionProblem {
    assertEquals(expression, clauses(expression).orElseThrow().text());
  }

  @Test
  void every_test_is_told_apart_with_its_question_and_value() throws ExpressionProblem {
    assertEquals(
        Optional.of(
            new Clauses(
                true,
                List.of(
                    new Clause("a", Clauses.Test.IS, "x", false),
                    new Clause("b", Clauses.Test.NOT_CHOSEN, "y", false),
                    new Clause("c", Clauses.Test.AT_LEAST, "3", true),
                    new Clause("d", Clauses.Test.ANSWERED, "", false)))),
        clauses("${a}='x' and (not(selected(${b}, \"y\"))) and ${c}>=3 and ${d} != ''"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a} = 'x' and (${b} = 'y' or ${c} = 'z')",
        "${a} = ${b}",
        "'x' = ${a}",
        "${a} + 1 > 3",
        "count-selected(${a}) > 2",
        "not(${a} = 'x')",
        "selected(${a}, ${b})",
        "${a} = 'x' = 'y'",
        "true()",
        "${a}",
        "${a} > -'3'",
      })
  void a_condition_that_says_more_is_left_to_those_who_write_expressions(String expression)
      throws ExpressionProblem {
    assertEquals(Optional.empty(), clauses(expression));
  }
}
