package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Expressions that are written at random mean what somebody else's reading of them says. */
class ExpressionLaw {

  private static final List<String> NAMES = List.of("a", "b", "_c", "d1");

  /** What an expression looks like, and what it means by a reading of its own. */
  record Written(String text, Predicate<Map<String, List<String>>> meaning) {}

  /** A side of a comparison: as a text, and whether it is a number to begin with. */
  private record Side(String text, boolean number, String value) {

    String value(Map<String, List<String>> answers) {
      return value.startsWith("$")
          ? String.join(" ", answers.getOrDefault(value.substring(1), List.of()))
          : value;
    }
  }

  @Provide
  Arbitrary<Map<String, List<String>>> answers() {
    return Arbitraries.maps(
        Arbitraries.of(NAMES),
        Arbitraries.of("yes", "no", "1", "2", "2.0", "-3", "", " 1 ", "x y").list().ofMaxSize(3));
  }

  @Provide
  Arbitrary<Written> expressions() {
    return truth(3);
  }

  private static Arbitrary<Side> side() {
    return Arbitraries.oneOf(
        Arbitraries.of(NAMES).map(name -> new Side("${" + name + "}", false, "$" + name)),
        Arbitraries.of("yes", "no", "1", "2", "", "x y")
            .map(text -> new Side("'" + text + "'", false, text)),
        Arbitraries.of("1", "2", "-3", "2.0", ".5", "4.")
            .map(number -> new Side(number, true, number)));
  }

  private static Arbitrary<Written> truth(int deep) {
    Arbitrary<Written> simple = Arbitraries.oneOf(comparison(), selected());
    if (deep == 0) {
      return simple;
    }
    Arbitrary<Written> inner = truth(deep - 1);
    Arbitrary<Written> and =
        Combinators.combine(inner, inner)
            .as(
                (left, right) ->
                    new Written(
                        "(" + left.text + ") and (" + right.text + ")",
                        answers -> left.meaning.test(answers) && right.meaning.test(answers)));
    Arbitrary<Written> or =
        Combinators.combine(inner, inner, inner)
            .as(
                (one, two, three) ->
                    new Written(
                        "(" + one.text + ")or(" + two.text + ") and(" + three.text + ")",
                        answers ->
                            one.meaning.test(answers)
                                || two.meaning.test(answers) && three.meaning.test(answers)));
    Arbitrary<Written> not =
        inner.map(one -> new Written("not(" + one.text + ")", one.meaning.negate()));
    return Arbitraries.oneOf(simple, and, or, not);
  }

  private static Arbitrary<Written> comparison() {
    return Combinators.combine(side(), Arbitraries.of("=", "!=", "<", "<=", ">", ">="), side())
        .as(
            (left, operator, right) ->
                new Written(
                    left.text + " " + operator + " " + right.text,
                    answers -> compare(left, operator, right, answers)));
  }

  private static Arbitrary<Written> selected() {
    return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of("yes", "1", "x", "x y"))
        .as(
            (name, choice) ->
                new Written(
                    "selected(${" + name + "}, '" + choice + "')",
                    answers -> chosen(answers.getOrDefault(name, List.of())).contains(choice)));
  }

  /** One text is names with spaces between them; several are names each, as choices have none. */
  private static List<String> chosen(List<String> answered) {
    return answered.size() == 1 ? List.of(answered.get(0).strip().split(" +")) : answered;
  }

  /** XPath 1.0, section 3.4, for texts and numbers. */
  private static boolean compare(
      Side left, String operator, Side right, Map<String, List<String>> answers) {
    String one = left.value(answers);
    String other = right.value(answers);
    boolean size = operator.startsWith("<") || operator.startsWith(">");
    if (!size && !left.number && !right.number) {
      return one.equals(other) == operator.equals("=");
    }
    double a = number(one);
    double b = number(other);
    return switch (operator) {
      case "=" -> a == b;
      case "!=" -> a != b;
      case "<" -> a < b;
      case "<=" -> a <= b;
      case ">" -> a > b;
      default -> a >= b;
    };
  }

  private static double number(String text) {
    Set<String> known = Set.of("1", "2", "2.0", "-3", ".5", "4.");
    return known.contains(text.strip()) ? Double.parseDouble(text.strip()) : Double.NaN;
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void an_expression_means_what_it_was_written_for(
      @ForAll @From("expressions") Written written,
      @ForAll @From("answers") Map<String, List<String>> answers)
      throws ExpressionProblem {
    if (written.text().length() > Expression.MOST_CHARACTERS) {
      return;
    }
    Expression expression = Expression.parse(written.text());

    assertEquals(
        written.meaning().test(answers),
        expression.holds(name -> answers.getOrDefault(name, List.of())),
        written.text() + " with " + answers);
    assertTrue(NAMES.containsAll(expression.names().keySet()));
  }

  @Property
  void garbage_is_understood_or_refused_with_a_place_in_it(@ForAll String garbage) {
    assertUnderstoodOrRefused(garbage);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void garbage_that_looks_like_an_expression_is_too(@ForAll @From("pieces") List<String> pieces) {
    assertUnderstoodOrRefused(String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "${a}",
            "'x'",
            "\"",
            "'",
            "(",
            ")",
            "not(",
            "selected(",
            ",",
            " and ",
            " or ",
            "=",
            "!=",
            "<",
            ">",
            "1",
            "-",
            ".",
            " ",
            "${",
            "}",
            "\u0000",
            "🙂")
        .list()
        .ofMaxSize(40);
  }

  private static void assertUnderstoodOrRefused(String text) {
    try {
      Expression.parse(text).holds(name -> List.of("1"));
    } catch (ExpressionProblem problem) {
      assertTrue(problem.position() >= 1, text);
      assertTrue(problem.position() <= text.length() + 1, text);
    }
  }
}
