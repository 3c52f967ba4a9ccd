package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.evensay.survey.design.expression.value.Value;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.xform.parse.RandomizeHelper;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;

/**
 * Evensay and JavaRosa, which reads the same expressions in ODK Collect, come to the same. What is
 * known to differ is listed in {@link #DIFFERENT}, each with its reason; {@link Expressions} writes
 * nothing of it.
 */
class JavaRosaLaw {

  /** What comes out otherwise here: an expression, what JavaRosa makes of it, and what we do. */
  record Difference(String expression, String theirs, String ours, String why) {}

  static final List<Difference> DIFFERENT =
      List.of(
          new Difference(
              "string(10000000000)", "1.0E10", "10000000000", "XPath 1.0 writes no exponent"),
          new Difference("string(0.00001)", "1.0E-5", "0.00001", "XPath 1.0 writes no exponent"),
          new Difference("0.1 + 0.2 = 0.3", "true", "false", "XPath 1.0 compares numbers exactly"),
          new Difference(
              "1 div 0 = 1 div 0", "false", "true", "numbers are compared exactly, these too"),
          new Difference("boolean(0.0000000000001)", "false", "true", "0 alone is false"),
          new Difference("'2,5' + 1", "3.5", "NaN", "XPath 1.0 knows no decimal comma"),
          new Difference(
              "'2018-06-26' > '2018-06-25'",
              "false",
              "true",
              "an answer that is a date is a text here, and has to compare as one"),
          new Difference(
              "'2018-06-25' = '2018-06-25T00:00:00.000'", "false", "true", "the same reason"),
          new Difference("selected('', '')", "true", "false", "no answer has no choice"),
          new Difference("selected('x y', 'x y')", "true", "false", "two choices are not one"),
          new Difference("max(-3, -1)", "4.9E-324", "-1", "-1 is the largest"),
          new Difference(
              "min(1 div 0, 1 div 0)",
              "1.7976931348623157E308",
              "Infinity",
              "nothing is smaller there"),
          new Difference("round(-33.3, -1)", "-20.0", "-30", "-30 is nearest"),
          new Difference("string-length('🙂')", "2.0", "1", "it is one character"),
          new Difference(
              "string(date-time('2018-06-25T10:00:00.000'))",
              "2018-06-25",
              "2018-06-25T10:00:00.000" + offset(),
              "the reference has now() with its time"),
          new Difference(
              "number(date-time('2018-06-25T12:00:00.000'))",
              "17707.0",
              "17707.5",
              "so that times of one day can be subtracted"));

  private static String offset() {
    return DateTimeFormatter.ofPattern("xxx")
        .format(LocalDateTime.parse("2018-06-25T10:00:00").atZone(ZoneId.systemDefault()));
  }

  /** The answers, where the clock of this machine stands. */
  private static Values with(Map<String, String> answers) {
    return new Values() {
      @Override
      public List<String> of(String name) {
        String answer = answers.getOrDefault(name, "");
        return answer.isEmpty() ? List.of() : List.of(answer);
      }

      @Override
      public ZoneId zone() {
        return ZoneId.systemDefault();
      }

      @Override
      public Instant now() {
        return Instant.now();
      }
    };
  }

  /** What JavaRosa makes of it; there the answers are written in place of the questions. */
  private static Object theirs(String expression, Map<String, String> answers) throws Exception {
    String written = expression;
    for (String name : Expressions.NAMES) {
      written = written.replace("${" + name + "}", "'" + answers.getOrDefault(name, "") + "'");
    }
    return XPathParseTool.parseXPath(written).eval(null, new EvaluationContext(null));
  }

  private static void assertSame(Object theirs, Expression ours, Values answers, String what) {
    if (theirs instanceof Boolean truth) {
      assertEquals(truth, ours.holds(answers), what);
    } else if (theirs instanceof Double number) {
      double got = ours.value(answers).number(answers.zone());
      double apart = Math.abs(number) * 1e-12;
      assertTrue(
          number.equals(got) || number == got || Math.abs(number - got) <= apart,
          () -> what + ": " + number + ", but " + got);
    } else {
      String text = theirs instanceof Date ? XPathFuncExpr.toString(theirs) : (String) theirs;
      assertEquals(text, ours.value(answers).text(), what);
    }
  }

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void both_come_to_the_same(
      @ForAll @From("expressions") String expression,
      @ForAll @From("answers") Map<String, String> answers)
      throws Exception {
    if (expression.length() > Expression.MOST_CHARACTERS) {
      return;
    }
    String what = expression + " with " + answers;

    assertSame(theirs(expression, answers), Expression.parse(expression), with(answers), what);
  }

  @Provide
  Arbitrary<String> expressions() {
    return Expressions.any(3);
  }

  @Provide
  Arbitrary<Map<String, String>> answers() {
    return Arbitraries.maps(Arbitraries.of(Expressions.NAMES), Expressions.answers());
  }

  /** The list is true: what it says of the other program is what that does. */
  @Example
  void what_differs_is_known() throws Exception {
    for (Difference difference : DIFFERENT) {
      Object theirs = theirs(difference.expression(), Map.of());
      String text = theirs instanceof String said ? said : String.valueOf(theirs);

      assertEquals(difference.theirs(), text, difference.toString());
      assertEquals(
          difference.ours(),
          Expression.parse(difference.expression()).value(with(Map.of())).text(),
          difference.toString());
    }
  }

  @Property(tries = 300)
  void both_shuffle_by_a_seed_in_the_same_way(@ForAll int seed) throws Exception {
    List<String> items = IntStream.range(0, 12).mapToObj(Integer::toString).toList();
    List<String> theirs = RandomizeHelper.shuffle(new ArrayList<>(items), (long) seed);
    Values values =
        new Values() {
          @Override
          public List<String> of(String name) {
            return List.of();
          }

          @Override
          public Value value(String name) {
            return new Value.Instances(items);
          }
        };

    assertEquals(
        theirs,
        Expression.parse("randomize(${a}, " + seed + ")").value(values).items(),
        "seed " + seed);
  }

  /** The generator leaves out no function that both have, but for what cannot be the same. */
  @Example
  void all_functions_of_both_are_among_the_expressions() {
    Set<String> written =
        Expressions.any(3)
            .sampleStream()
            .limit(4_000)
            .flatMap(
                text ->
                    Pattern.compile("[a-z][a-z0-9-]*(?=\\()")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group))
            .collect(Collectors.toSet());
    Set<String> elsewhere =
        Set.of("today", "now", "random", "uuid", "randomize", "date-time", "decimal-time");

    assertTrue(written.size() >= 45, written.size() + ": " + written);
    assertTrue(elsewhere.stream().noneMatch(written::contains));
  }
}
