package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.expression.function.Function;
import org.evensay.survey.design.expression.function.Functions;
import org.evensay.survey.design.expression.function.Parameter;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Whatever is written and whatever is answered, something comes out, and soon. */
class ExpressionBoundsLaw {

  private static final List<String> ODD =
      List.of(
          "",
          "0",
          "-0",
          "NaN",
          "1e308",
          "99999999999999999999",
          "-.5",
          "2018-06-25",
          "2018-13-99",
          "9999-12-31T23:59:59.999Z",
          "0000-01-01",
          "24:00",
          "a b  c",
          "🙂🙂",
          "\ud800",
          "5000 5000;a",
          "1 2 3 4;5 6 7 8",
          "((((",
          "=",
          "%",
          "x".repeat(4_000));

  private static final List<Value> VALUES =
      List.of(
          new Value.Choices(ODD),
          new Value.Instances(ODD),
          new Value.Instances(List.of()),
          Value.of(Double.NEGATIVE_INFINITY),
          Value.of(-1e300),
          Value.of(true));

  @Provide
  Arbitrary<Values> values() {
    Arbitrary<Value> text = Arbitraries.of(ODD).map(Value::of);
    return Arbitraries.maps(
            Arbitraries.of("a", "b", "c"), Arbitraries.oneOf(text, Arbitraries.of(VALUES)))
        .map(ExpressionBoundsLaw::with);
  }

  private static Values with(Map<String, Value> values) {
    return new Values() {
      @Override
      public List<String> of(String name) {
        return List.of();
      }

      @Override
      public Value value(String name) {
        return values.getOrDefault(name, Value.EMPTY);
      }

      @Override
      public Value current() {
        return values.getOrDefault("a", Value.EMPTY);
      }
    };
  }

  /** Every function, with whatever it takes. */
  @Provide
  Arbitrary<String> calls() {
    return called(2);
  }

  private static Arbitrary<String> called(int deep) {
    return Arbitraries.of(List.copyOf(Functions.names()))
        .flatMap(
            name -> {
              Function function = Functions.named(name).orElseThrow();
              int most = Math.min(function.most(), function.least() + 2);
              int least = function.least();
              return Arbitraries.integers()
                  .between(least, most)
                  .filter(number -> !function.isOdd(number))
                  .flatMap(number -> given(function, number, deep))
                  .map(given -> name + "(" + String.join(", ", given) + ")");
            });
  }

  private static Arbitrary<List<String>> given(Function function, int number, int deep) {
    List<Arbitrary<String>> parts =
        IntStream.range(0, number)
            .mapToObj(place -> part(function.parameter(place), deep))
            .toList();
    return parts.isEmpty() ? Arbitraries.just(List.of()) : Combinators.combine(parts).as(p -> p);
  }

  private static Arbitrary<String> part(Parameter wanted, int deep) {
    Arbitrary<String> name = Arbitraries.of("${a}", "${b}", "${c}");
    return switch (wanted) {
      case LIST, NAME, GROUP -> name;
      case PATTERN -> Arbitraries.of("'a+'", "'(x*)*y'", "${a}", "'[^a]{3,}'");
      default ->
          deep == 0
              ? Arbitraries.oneOf(
                  name,
                  Arbitraries.of("1", "-1", "'x'", "''", ".", "1 div 0", "0 div 0", "1e300", "0.5"))
              : Arbitraries.oneOf(name, called(deep - 1));
    };
  }

  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  void every_function_has_a_value_for_all_values(
      @ForAll @From("calls") String text, @ForAll @From("values") Values values)
      throws ExpressionProblem {
    Expression expression = Expression.parse(text);
    Value value = expression.value(values);

    assertNotNull(value.text(), text);
    expression.holds(values);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void what_is_written_anew_is_read_as_the_same(
      @ForAll @From("mixed") String text, @ForAll @From("values") Values values)
      throws ExpressionProblem {
    Expression expression = Expression.parse(text);
    Expression again = Expression.parse(expression.written());

    assertEquals(expression.written(), again.written());
    assertEquals(expression.names().keySet(), again.names().keySet());
    assertEquals(expression.value(values), again.value(values), text);
  }

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.oneOf(Expressions.any(2), called(1));
  }

  @Provide
  Arbitrary<String> conditions() {
    return Expressions.truth(2);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void what_is_said_to_come_to_a_number_always_comes_to_one_or_to_nothing(
      @ForAll @From("mixed") String text, @ForAll @From("values") Values values)
      throws ExpressionProblem {
    Expression expression = Expression.parse(text);
    if (expression.isAlwaysNumber()) {
      Value value = expression.value(values);
      assertTrue(value instanceof Value.Numeric || value.text().isEmpty(), text + " is " + value);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void not_not_is_the_same_and_and_or_change_places_under_not(
      @ForAll @From("conditions") String p,
      @ForAll @From("conditions") String q,
      @ForAll @From("values") Values values)
      throws ExpressionProblem {
    assertSame("not(not(" + p + "))", p, values);
    assertSame("not((" + p + ") and (" + q + "))", "not(" + p + ") or not(" + q + ")", values);
    assertSame("not((" + p + ") or (" + q + "))", "not(" + p + ") and not(" + q + ")", values);
  }

  private static void assertSame(String one, String other, Values values) throws ExpressionProblem {
    assertEquals(Expression.parse(one).holds(values), Expression.parse(other).holds(values), one);
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void what_is_said_to_hold_always_or_never_does(
      @ForAll @From("comparisons") String text, @ForAll @From("answers") Map<String, String> all)
      throws ExpressionProblem {
    Expression expression = Expression.parse(text);
    Outlook outlook = new Outlook(new KnownScope(Kind.ANY, "a", "b"));
    boolean holds =
        expression.holds(name -> all.containsKey(name) ? List.of(all.get(name)) : List.of());

    assertEquals(holds, outlook.of(expression.root()).orElse(holds), text + " with " + all);
  }

  @Provide
  Arbitrary<Map<String, String>> answers() {
    return Arbitraries.maps(
        Arbitraries.of("a", "b", "c"), Arbitraries.of("", "x", "y", "1", "2", "3", "10", "2.5"));
  }

  @Provide
  Arbitrary<String> comparisons() {
    return compared(2);
  }

  private static Arbitrary<String> compared(int deep) {
    Arbitrary<String> one =
        Combinators.combine(
                Arbitraries.of("${a}", "${b}"),
                Arbitraries.of("=", "!=", "<", "<=", ">", ">="),
                Arbitraries.of("'x'", "'y'", "''", "1", "2", "10", "'2'"))
            .as((name, sign, with) -> name + " " + sign + " " + with);
    if (deep == 0) {
      return one;
    }
    Arbitrary<String> less = compared(deep - 1);
    return Arbitraries.oneOf(
        one,
        Combinators.combine(less, less).as((p, q) -> "(" + p + ") and (" + q + ")"),
        Combinators.combine(less, less).as((p, q) -> "(" + p + ") or (" + q + ")"),
        less.map(p -> "not(" + p + ")"));
  }

  @Example
  void a_regular_expression_that_others_never_end_with_takes_no_time() {
    Values long_ = name -> List.of("a".repeat(4_000) + "!");

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String pattern : List.of("(a+)+", "(a|aa)+", "(a|a?)+", "(.*a){20}")) {
            assertTrue(!Expression.parse("regex(${a}, '" + pattern + "')").holds(long_), pattern);
            Values both = name -> List.of(name.equals("p") ? pattern : "a".repeat(4_000) + "!");
            assertTrue(!Expression.parse("regex(${a}, ${p})").holds(both), pattern);
          }
        });
  }

  @Example
  void patterns_that_would_fill_the_memory_are_refused_as_they_are_written() {
    for (String pattern :
        List.of(
            "((a{100}){100}){100}",
            "(x{1000}){1000}",
            "(?:[^]a]{0,1000}){11}",
            "(x{99,}y){101}",
            "\\p{Greek}{1000}(b{10}){1000}",
            "((((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9}){9}")) {
      ExpressionProblem problem =
          assertThrows(
              ExpressionProblem.class, () -> Expression.parse("regex('a', '" + pattern + "')"));
      assertEquals(ExpressionMistake.PATTERN_TOO_LARGE, problem.mistake(), pattern);
    }
  }

  @Example
  void patterns_that_would_fill_the_memory_match_nothing_where_somebody_answers_them()
      throws ExpressionProblem {
    Values both = name -> List.of(name.equals("p") ? "((a{0,100}){0,100}){0,100}" : "a");

    assertFalse(Expression.parse("regex(${a}, ${p})").holds(both));
  }

  @Example
  void patterns_that_people_write_are_small_enough() throws ExpressionProblem {
    for (String pattern :
        List.of(
            "[a-z]{1,64}",
            "(?s:.{0,1000})",
            "\\x{41}{1,9}|[{}]{2}|a{,5}|[^]]{3}|x{4",
            "(.*a){20}")) {
      Expression.parse("regex(${a}, '" + pattern + "')");
    }
  }

  @Example
  void patterns_that_the_library_itself_refuses_are_refused() {
    for (String pattern : List.of("(".repeat(400), "a{1001}", "a{2,1}")) {
      assertThrows(
          ExpressionProblem.class, () -> Expression.parse("regex('a', '" + pattern + "')"));
    }
  }
}
