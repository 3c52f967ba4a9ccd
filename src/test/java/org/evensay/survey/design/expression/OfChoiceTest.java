package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions about a choice: a bare word is a column. */
class OfChoiceTest {

  private static final Map<String, String> COLUMNS =
      Map.of(
          "name", "dover",
          "county", "kent",
          "long-name", "Dover Harbour",
          "size", "10",
          "today", "market",
          "état", "oui",
          "and_so", "on");

  private static final Map<String, List<String>> ANSWERS =
      Map.of("county", List.of("kent"), "been", List.of("ashford", "dover"), "least", List.of("9"));

  private static final Context CONTEXT =
      new Context() {
        @Override
        public Value value(String name) {
          return Value.of(ANSWERS.getOrDefault(name, List.of()));
        }

        @Override
        public Value column(String name) {
          return Value.of(COLUMNS.getOrDefault(name, ""));
        }

        @Override
        public Instant now() {
          return Instant.EPOCH;
        }
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county=${county}",
        "${county} = county",
        "selected(${been}, name)",
        "size >= ${least}",
        "size > 9",
        "size*2=20",
        "not(county = 'essex') and name != 'deal'",
        "contains(long-name, 'Harbour')",
        "today = 'market'",
        "today () != 'market'",
        "état = 'oui'",
        "and_so = 'on'",
        "(county) = ('kent')",
        "-size = -10",
        "if(county = 'kent', name, '') = 'dover'",
        "string-length(county) = 4",
        "nowhere = ''"
      })
  void a_bare_word_is_what_stands_in_that_column(String expression) throws ExpressionProblem {
    assertTrue(Expression.ofChoice(expression).holds(CONTEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"county = 'Kent'", "county != ${county}", "size < 9", "nowhere != ''"})
  void and_nothing_else(String expression) throws ExpressionProblem {
    assertFalse(Expression.ofChoice(expression).holds(CONTEXT));
  }

  @Test
  void columns_and_questions_are_named_apart() throws ExpressionProblem {
    Expression expression = Expression.ofChoice("county = ${county} or name = ${been}");

    assertEquals(Set.of("county", "name"), expression.columns());
    assertEquals(Map.of("county", 10, "been", 30), expression.names());
    assertEquals(expression.written(), Expression.ofChoice(expression.written()).written());
  }

  @ParameterizedTest
  @CsvSource({"county, 1", "not(county), 5", "1 = size, 5"})
  void elsewhere_a_bare_word_is_none(String expression, int character) {
    ExpressionProblem problem =
        assertThrows(ExpressionProblem.class, () -> Expression.parse(expression));

    assertEquals(ExpressionMistake.WORD, problem.mistake());
    assertEquals(character, problem.position());
  }

  @ParameterizedTest
  @CsvSource({
    "county = and, 10",
    "county kent, 8",
    "county = kent west, 15",
    "= county, 1",
    "/county = 'x', 1",
    "county AND name, 8",
    "county(1), 1"
  })
  void what_is_wrong_is_named_where_it_is(String expression, int character) {
    ExpressionProblem problem =
        assertThrows(ExpressionProblem.class, () -> Expression.ofChoice(expression));

    assertEquals(character, problem.position());
  }

  private static final class Towns extends KnownScope {

    Towns() {
      super(
          Scope.Named.choice("county", Kind.CHOICE, Set.of("kent", "devon")),
          Scope.Named.of("words", Kind.TEXT));
    }

    @Override
    public Optional<Named> column(String name) {
      return switch (name) {
        case "county" -> Optional.of(Named.column(name, Set.of("kent", "essex")));
        case "region" -> Optional.of(Named.column(name, Set.of("north", "")));
        case "area" -> Optional.of(Named.column(name, Set.of("NORTH")));
        case "size" -> Optional.of(Named.column(name, Set.of("10", "200")));
        default -> Optional.empty();
      };
    }

    @Override
    public Set<String> columns() {
      return Set.of("county", "region", "area", "size");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county = 'devon'",
        "county = 'kent' and county = 'essex'",
        "size > 200",
        "area = ${county}",
        "${county} = area and region = 'north'",
        "county = 'kent' and false()",
        "region = 'south' or area = 'south'"
      })
  void what_no_choice_ever_keeps_is_known(String expression) throws ExpressionProblem {
    assertTrue(Expression.ofChoice(expression).neverHolds(new Towns()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county = ${county}",
        "county = 'kent' and ${county} = 'devon'",
        "region = ${county}",
        "area = ${words}",
        "size >= 200",
        "area != ${county}",
        "region = ''",
        "not(area = ${county})"
      })
  void what_some_choice_may_keep_is_not_called_impossible(String expression)
      throws ExpressionProblem {
    assertFalse(Expression.ofChoice(expression).neverHolds(new Towns()));
  }
}
