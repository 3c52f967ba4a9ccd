package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The tests of openrosa-xpath-evaluator (Enketo, Apache License 2.0): all of them run, and those
 * that come out differently here are named, each with its reason. The folder of corpora is named by
 * the system property {@code evensay.corpus}; without it this test is skipped, and says so.
 */
class PublishedCasesTest {

  private static final Path CASES =
      Path.of(System.getProperty("evensay.corpus"), "expressions/openrosa_cases.json");

  /** Where those cases were made. */
  private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");

  private static final Instant NOW = Instant.parse("2026-11-26T05:00:00Z");

  /** They ask the XML document of a form; there is none here, and paths are refused. */
  private static final Set<String> OF_A_DOCUMENT =
      Set.of(
          "boolean(/asdf)",
          "0 and 1 + /explode",
          "0 and explode(/explode) + explode(explode(explode(1, 2, 3, explode(), /explode)))",
          "0 and fn(/explode)",
          "join(\", \", //item)",
          "max(//nonexisting)",
          "/*[1]/item/a/number");

  /** A mistake is refused when it is written, even where it would never be come to. */
  private static final Set<String> REFUSED_WHEN_WRITTEN =
      Set.of(
          "false() and substring()",
          "true() and false() and substring()",
          "true() or substring()",
          "false() or true() or substring()",
          "0 and 1 + explode()",
          "0 and explode(explode()) + explode(explode(explode(1, 2, 3, explode(), explode())))",
          "if( false() and explode-a(), \"A\", if(false() and explode-b(), \"B\", \"C\") )",
          "if( false() and explode-a(), \"A\", if(false() and explode-b(), \"B\", false() or true())"
              + " )",
          "if( false() and explode-a(), \"A\", if(false() and explode-b(), \"B\", true() and"
              + " false()) )",
          "if( false() and explode-a(), \"A\", if(false() and explode-b(), \"B\", true() and"
              + " true()) )",
          "if( true() or true() and false(), \"A\", if(true() or true() and false(), true() or"
              + " true() and explode-c(), true() or true() and explode-d()) )",
          "if( true() or true() and explode-a(), \"A\", if(true() or true() and explode-b(), true()"
              + " or true() and explode-c(), true() or true() and explode-d()) )");

  /** What comes out otherwise here, and why; docs/expressions.md says the same. */
  private static final Map<String, String> DIFFERENT =
      Map.ofEntries(
          Map.entry("round(-1.5)", "a half goes up, as in XPath 1.0 and JavaRosa"),
          Map.entry("int(\"7.922021953507237e-12\")", "a text with an exponent is no number"),
          Map.entry(
              "regex(/simple/xpath/to/node, \"[0-9]{3}\")",
              "the whole text has to match, as the reference says"),
          Map.entry("date-time('nonsense')", "what is no date is empty"),
          Map.entry("date('nonsense')", "what is no date is empty"),
          Map.entry("date(0)", "days of numbers are counted here, as in JavaRosa"),
          Map.entry("date(1.5)", "a date has no time, as in JavaRosa"),
          Map.entry("date(\"2001-12-26\") - 5", "days are whole, as in JavaRosa"),
          Map.entry("-5 + date(\"2001-12-26\")", "days are whole, as in JavaRosa"),
          Map.entry("3 + date(\"2001-12-26\") - 5", "days are whole, as in JavaRosa"));

  /** Whole days of Greenwich: elsewhere a date counts the days of the place, as in JavaRosa. */
  private static final Set<String> IN_GREENWICH =
      Set.of(
          "date(0) != date(\"1970-01-01T00:00:00.000Z\")",
          "date(1) != date(\"1970-01-02T00:00:00.000Z\")",
          "date(-1) != date(\"1969-12-31T00:00:00.000Z\")",
          "date(14127) != date(\"2008-09-05T00:00:00.000Z\")",
          "date(-10252) != date(\"1941-12-07T00:00:00.000Z\")",
          "date-time(0) = date('1970-01-01T00:00:00.000+00:00')",
          "date-time(1) = date('1970-01-02T00:00:00.000+00:00')",
          "date-time(-1) = date('1969-12-31T00:00:00.000+00:00')",
          "date-time(14127) = date('2008-09-05T00:00:00.000+00:00')",
          "date-time(-10252) = date('1941-12-07T00:00:00.000+00:00')");

  private static List<JsonObject> cases = List.of();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(CASES), () -> "skipped: there is no " + CASES);
    try (Reader file = Files.newBufferedReader(CASES);
        var reader = Json.createReader(file)) {
      cases = List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
    }
  }

  @Test
  void all_cases_come_out_as_in_another_program_but_for_those_that_are_named() {
    Map<String, String> unlike = new TreeMap<>();
    for (JsonObject one : cases) {
      String got = got(one);
      if (!isSame(one, got)) {
        unlike.put(one.getString("expr"), got);
      }
    }
    Set<String> named =
        Stream.of(OF_A_DOCUMENT, REFUSED_WHEN_WRITTEN, DIFFERENT.keySet())
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(499, cases.size());
    assertEquals(named, unlike.keySet(), unlike.toString());
  }

  @Test
  void what_asks_an_xml_document_or_is_wrong_is_refused_with_its_place() {
    Stream.of(OF_A_DOCUMENT, REFUSED_WHEN_WRITTEN)
        .flatMap(Set::stream)
        .forEach(
            text -> {
              ExpressionProblem problem =
                  assertThrows(ExpressionProblem.class, () -> Expression.parse(text));
              assertTrue(problem.position() <= text.length() + 1, text);
            });
  }

  /** What it comes out as, turned into a text; "refused" where it cannot be written. */
  private static String got(JsonObject one) {
    // The document of those tests has these two questions in it.
    String text =
        one.getString("expr")
            .replace("/simple/xpath/to/node", "${node}")
            .replace("/simple/empty", "${empty}");
    Context context = context(one);
    try {
      Expression expression = Expression.parse(text);
      return switch (one.getString("kind")) {
        case "boolean" -> Boolean.toString(expression.holds(context));
        case "number" -> Value.of(expression.value(context).number(context.zone())).text();
        default -> expression.value(context).text();
      };
    } catch (ExpressionProblem problem) {
      return "refused";
    }
  }

  private static Context context(JsonObject one) {
    JsonValue node = one.get("simpleValue");
    String value = node instanceof JsonString text ? text.getString() : "";
    ZoneId zone = IN_GREENWICH.contains(one.getString("expr")) ? ZoneOffset.UTC : PHOENIX;
    return new Values() {
      @Override
      public List<String> of(String name) {
        return name.equals("node") ? List.of(value) : List.of();
      }

      @Override
      public Instant now() {
        return NOW;
      }

      @Override
      public ZoneId zone() {
        return zone;
      }
    };
  }

  private static String expected(JsonObject one) {
    if (one.getString("kind").equals("throws")) {
      return "refused";
    }
    JsonValue expected = one.get("expected");
    return expected instanceof JsonString text ? text.getString() : expected.toString();
  }

  /**
   * Numbers to eight digits, which is as many as those tests look at, and areas to five: theirs are
   * of another projection. Texts exactly.
   */
  private static boolean isSame(JsonObject one, String got) {
    String expected = expected(one);
    double apart = one.getString("expr").startsWith("area(") ? 1e-5 : 1e-8;
    if (expected.equals(got)) {
      return true;
    }
    try {
      double number = Double.parseDouble(expected);
      return Math.abs(number - Double.parseDouble(got)) <= Math.abs(number) * apart + 1e-15;
    } catch (NumberFormatException notNumbers) {
      return false;
    }
  }
}
