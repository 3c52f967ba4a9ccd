package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "yes", List.of("yes"),
          "seven", List.of("7"),
          "also_seven", List.of("7.0"),
          "words", List.of("seven"),
          "month", List.of("2025-06"),
          "helps", List.of("friends", "family"));

  private static boolean holds(String expression) throws ExpressionProblem {
    return Expression.parse(expression).holds(name -> ANSWERS.getOrDefault(name, List.of()));
  }

  private static int wrongAt(String expression) {
    return assertThrows(ExpressionProblem.class, () -> Expression.parse(expression)).position();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${yes} = 'yes'",
        "${yes} = \"yes\"",
        "'yes'=${yes}",
        "${yes} != 'no'",
        "${seven} > 6 and ${seven} < 8",
        "${seven} >= 7 and ${seven} <= 7",
        "${seven} = 7.00",
        "7 = '7.0'",
        "${seven} > -1",
        "${seven} = ${seven}",
        "${nothing} = ''",
        "selected(${helps}, 'family')",
        "selected ( ${helps} , 'friends' )",
        "${helps} = 'friends family'",
        "not(selected(${helps}, 'fam'))",
        // The answer for a month is its first day, as XForms has a date without one.
        "${month} >= '2024-05'",
        "${month} > '2025-05' and ${month} < '2025-07'",
        "${month} = '2025-06' and ${month} = '2025-06-01'",
        "${month} <= date('2025-06-01') and ${month} > date('2025-05-31')",
        "not(${month} > '2025-06')",
        "date(${month}) = '2025-06-01'",
        "format-date(${month}, '%Y %n') = '2025 6'",
        "date('2025-07-01') - ${month} = 30",
        "not('2025-13' > '2025-01')",
        "not (${yes} = 'no')",
        "not(${nothing} > 0)",
        "'.5' = 0.5",
        ".5 < 1."
      })
  void what_is_true_holds(String expression) throws ExpressionProblem {
    assertTrue(holds(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${yes} = 'Yes'",
        "${seven} = ${also_seven}",
        "${words} > 6",
        "${words} < 6",
        "${words} = 7",
        "${nothing} = 0",
        "${nothing} < 1",
        "${nothing} >= 0",
        "${nothing} != ''",
        "selected(${nothing}, '')",
        "selected(${helps}, 'friends family')",
        "'1d' = 1",
        "'0x10' = 16",
        "'1e3' = 1000",
        "'NaN' = 'nan'",
        "'Infinity' > 1"
      })
  void what_is_not_true_does_not_hold(String expression) throws ExpressionProblem {
    assertFalse(holds(expression));
  }

  @Test
  void what_is_no_number_is_unequal_to_every_number() throws ExpressionProblem {
    assertTrue(holds("${words} != 7"));
    assertTrue(holds("${nothing} != 0"));
  }

  @Test
  void and_binds_closer_than_or() throws ExpressionProblem {
    assertTrue(holds("1 = 1 or 1 = 2 and 1 = 2"));
    assertTrue(holds("1 = 2 and 1 = 2 or 1 = 1"));
    assertFalse(holds("(1 = 1 or 1 = 2) and 1 = 2"));
    assertFalse(holds("1 = 2 and (1 = 2 or 1 = 1)"));
  }

  @Test
  void an_expression_knows_what_it_names_and_where_first() throws ExpressionProblem {
    assertEquals(
        Map.of("a", 1, "b", 8, "c_1", 29),
        Expression.parse("${a} = ${b} or not(selected(${c_1}, ${a}))").names());
    assertEquals(Map.of(), Expression.parse("'${a}' = 'a'").names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 1",
        "`   ` | 4",
        "${a} = | 7",
        "${a} = 'b | 8",
        "${a = 1 | 1",
        "${1a} = 1 | 1",
        "a = 1 | 1",
        "1 = 1 and | 10",
        "1 = 1 or or 1 = 1 | 10",
        "1 = 1 1 = 1 | 7",
        "(1 = 1 | 7",
        "1 = 1) | 6",
        "not 1 = 1 | 5",
        "count('a') | 7",
        "count(1 + 1) | 7",
        "selected(${a}) | 14",
        "1 == 1 | 3",
        "1 <> 2 | 3",
        "1 = 1 && 1 = 1 | 7",
        "1 = 1 AND 1 = 1 | 7",
        "1 = 1 andy | 7",
        "${a} = #{7*7} | 8",
        "1 + | 4",
        "1 + + 1 | 5",
        "${a} ≥ 1 | 6",
        "1 × 2 | 3",
        "/data/a = 1 | 1",
        "../a = 1 | 1",
        "${last-saved#a} = 1 | 1",
        "selected(${a}, ‘b’) | 16",
        "selekted(${a}, 'b') | 1",
        "1 = 1 and today | 16",
        "if(1, 2) | 8",
        "if(1, 2, 3, 4) | 13",
        "weighted-checklist(1, 2, 3) | 27",
        "property('deviceid') | 1",
        "regex(${a}, '(') | 14",
        "regex(${a}, '(a)\\1') | 17",
        "sum(1) | 5",
        "jr:choice-name('x', 'y') | 21",
        "once(..) | 6"
      })
  void what_cannot_be_understood_is_named_with_its_place(String expression, int position) {
    assertEquals(position, wrongAt(expression));
  }

  @Test
  void parentheses_go_so_deep_and_no_deeper() throws ExpressionProblem {
    int most = Expression.MOST_DEPTH;

    assertTrue(holds("(".repeat(most) + "1 = 1" + ")".repeat(most)));
    assertEquals(102, wrongAt("(".repeat(most + 1) + "1 = 1" + ")".repeat(most + 1)));
    assertEquals(405, wrongAt("not(".repeat(200) + "1 = 1" + ")".repeat(200)));
    assertEquals(Expression.MOST_CHARACTERS + 1, wrongAt("(".repeat(10_000) + ")".repeat(10_000)));
    assertEquals(102, wrongAt("(".repeat(5_000) + ")".repeat(5_000)));
  }

  @Test
  void chains_go_no_deeper_however_long_they_are() throws ExpressionProblem {
    assertTrue(holds("1" + " + 1".repeat(2_400) + " = 2401"));
    assertTrue(holds("-".repeat(9_998) + "1"));
    assertTrue(holds("1" + "=1".repeat(4_999)));
    assertTrue(holds("1" + " or 1".repeat(1_999)));
  }

  @Test
  void an_expression_is_so_long_and_no_longer() throws ExpressionProblem {
    assertTrue(holds("1 = 1" + " ".repeat(Expression.MOST_CHARACTERS - 5)));
    assertEquals(10_001, wrongAt("1 = 1" + " ".repeat(9_996)));
    assertEquals(10_001, wrongAt("'" + "a".repeat(1_000_000)));
  }

  @Test
  void expressions_are_the_same_when_they_are_written_the_same() throws ExpressionProblem {
    assertEquals(Expression.parse("1 = 1"), Expression.parse("1 = 1"));
    assertEquals("1  = 1", Expression.parse("1  = 1").text());
  }
}
