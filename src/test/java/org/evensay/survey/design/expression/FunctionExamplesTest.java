package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.design.expression.function.Functions;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Examples of each function: from the ODK reference of operators and functions, the ODK XForms
 * specification, and XPath 1.0 (section 4), and where those show none, from the texts of RFCs.
 */
class FunctionExamplesTest {

  /** A row of the table: a function, what it gives, an example, and the source. */
  private static final Pattern FUNCTION_ROW =
      Pattern.compile("\\| `([a-z][a-z0-9:-]*)\\(.*\\)` \\| .* \\| `(.*)` \\| [XOSJ] \\|");

  /** A child's three siblings, and what else the examples ask for. */
  private static final Context CONTEXT =
      new Context() {
        private final Map<String, Value> values =
            Map.of(
                "color_prefs", new Value.Choices(List.of("red", "green", "purple")),
                "child_name", new Value.Instances(List.of("Ana", "Bo", "")),
                "child_age", new Value.Instances(List.of("7", "11", "")),
                "child_questions", new Value.Instances(List.of("", "", "")),
                "age", Value.of("18"));

        @Override
        public Value value(String name) {
          return values.getOrDefault(name, Value.EMPTY);
        }

        @Override
        public Instant now() {
          return Instant.parse("2026-03-28T23:30:00Z");
        }

        @Override
        public ZoneId zone() {
          return ZoneId.of("Europe/Warsaw");
        }

        @Override
        public double random() {
          return 0.5;
        }

        @Override
        public Value current() {
          return Value.of(" 12  34 ");
        }

        @Override
        public int position(String group) {
          return group.isEmpty() ? 2 : 5;
        }

        @Override
        public Value indexed(String name, List<Repetition> repetitions) {
          return Value.of(name + repetitions.get(0).group() + repetitions.get(0).number());
        }

        @Override
        public String label(String question, String choice) {
          return question.equals("color_prefs") && choice.equals("green") ? "Verde" : "";
        }

        @Override
        public String lookUp(String list, String column, String keyColumn, String key) {
          return String.join("/", list, column, keyColumn, key);
        }

        @Override
        public String version() {
          return "7";
        }
      };

  private static String value(String expression) throws ExpressionProblem {
    return Expression.parse(expression).value(CONTEXT).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "if(${age} >= 18, 'adult', 'child') | adult",
        "coalesce('', ${age}) | 18",
        "coalesce('', '', 'third') | third",
        "once(1) | ` 12  34 `",
        "selected(${color_prefs}, 'green') | true",
        "selected(${color_prefs}, 'blue') | false",
        "selected-at(${color_prefs}, 0) | red",
        "selected-at(${color_prefs}, 2) | purple",
        "selected-at(${color_prefs}, 3) | ``",
        "selected-at(${color_prefs}, -0.5) | red",
        "selected-at(${nobody_answered}, -0.5) | ``",
        "count-selected(${color_prefs}) | 3",
        "jr:choice-name(selected-at(${color_prefs}, 1), '${color_prefs}') | Verde",
        "jr:choice-name('green', ${color_prefs}) | Verde",
        "pulldata('fruits', 'name', 'name_key', 'mango') | fruits/name/name_key/mango",
        "position(..) | 2",
        "position(${child_questions}) | 5",
        "index() | 2",
        "indexed-repeat(${child_name}, ${child_questions}, 2) | child_namechild_questions2",
        "indexed-repeat(${child_name}, ${child_questions}, 0) | child_namechild_questions1",
        "count(${child_questions}) | 3",
        "count(${child_name}) | 3",
        "count-non-empty(${child_name}) | 2",
        "sum(${child_age}) | 18",
        "max(${child_age}) | 11",
        "min(${child_age}) | 7",
        "max(${child_age}, 30) | 30",
        "concat(${child_name}) | AnaBo",
        "join(', ', ${child_name}) | `Ana, Bo, `",
        "join('-', 1, 2, 3) | 1-2-3",
        "randomize(${child_age}, 42) | ``",
        "regex('1234', '[0-9]{4}') | true",
        "regex('12345', '[0-9]{4}') | false",
        "contains('coffee', 'fee') | true",
        "starts-with('coffee', 'cof') | true",
        "ends-with('coffee', 'fee') | true",
        "substr('hello', 1, 3) | el",
        "substr('hello', -3) | llo",
        "substring('12345', 2, 3) | 234",
        "substring('12345', 1.5, 2.6) | 234",
        "substring('12345', 0 div 0, 3) | ``",
        "substring-before('1999/04/01', '/') | 1999",
        "substring-after('1999/04/01', '/') | 04/01",
        "translate('bar', 'abc', 'ABC') | BAr",
        "translate('--aaa--', 'abc-', 'ABC') | AAA",
        "string-length('🙂a') | 2",
        "string-length() | 8",
        "normalize-space('  a   b ') | a b",
        "normalize-space() | 12 34",
        "string(1 div 3) | 0.3333333333333333",
        "string(1 = 1) | true",
        "boolean-from-string('1') | true",
        "boolean-from-string('yes') | false",
        "round(2.5) | 3",
        "round(-2.5) | -2",
        "round(33.33, -1) | 30",
        "round(2.149, 1) | 2.1",
        "int(2.9) | 2",
        "int(-2.9) | -2",
        "floor(2.6) | 2",
        "floor(-2.5) | -3",
        "ceiling(2.2) | 3",
        "ceiling(-2.5) | -2",
        "number('12.5') | 12.5",
        "number('twelve') | NaN",
        "number(true()) | 1",
        "digest('abc', 'MD5', 'hex') | 900150983cd24fb0d6963f7d28e17f72",
        "digest('abc', 'SHA-1', 'hex') | a9993e364706816aba3e25717850c26c9cd0d89d",
        "digest('', 'SHA-1') | 2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
        "digest('abc', 'SHA-3', 'hex') | ``",
        "base64-decode('Zm9vYmFy') | foobar",
        "base64-decode('?') | ``",
        "pow(2, 10) | 1024",
        "exp(0) | 1",
        "exp10(3) | 1000",
        "log(1) | 0",
        "log10(1000) | 3",
        "sqrt(144) | 12",
        "abs(-7) | 7",
        "sin(0) | 0",
        "cos(0) | 1",
        "tan(0) | 0",
        "asin(0) | 0",
        "acos(1) | 0",
        "atan(0) | 0",
        "atan2(0, 1) | 0",
        "round(pi(), 4) | 3.1416",
        "today() | 2026-03-29",
        "today() + 1 | 20542",
        "date(today() + 1) | 2026-03-30",
        "now() | 2026-03-29T00:30:00.000+01:00",
        "date('2018-06-25') | 2018-06-25",
        "date(17707) | 2018-06-25",
        "date('2018-02-29') | ``",
        "date('') | ``",
        "date-time('2018-06-25T10:20:30.400+02:00') | 2018-06-25T10:20:30.400+02:00",
        "decimal-date-time('1970-01-02T00:00:00.000Z') | 1",
        "decimal-time('12:00:00.000+02:00') | 0.5",
        "decimal-time('18:00') | 0.75",
        "format-date('2018-06-25', '%A %e %B %Y, %a %d.%m.%y %n %%') | "
            + "Monday 25 June 2018, Mon 25.06.18 6 %",
        "format-date('', '%Y') | ``",
        "format-date-time('2018-06-25T09:08:07.006', '%H:%M:%S.%3 %h') | 09:08:07.006 9",
        "geofence('1 1', '0 0;0 2;2 2;2 0;0 0') | true",
        "geofence('3 1', '0 0;0 2;2 2;2 0;0 0') | false",
        "round(distance('0 0;0 1')) | 111319",
        "distance('0 0') | 0",
        "distance('nowhere') | NaN",
        "round(distance('0 0', '1 0')) | 111319",
        "round(area('0 0;0 1;1 1;1 0') div 1000000) | 12391",
        "random() | 0.5",
        "uuid() | 88888888-8888-4888-a888-888888888888",
        "uuid(5) | IIIII",
        "boolean('false') | true",
        "boolean(0) | false",
        "not(1 = 2) | true",
        "checklist(1, 2, 1 = 1, 2 = 2, 1 = 2) | true",
        "checklist(-1, 1, 1 = 1, 2 = 2) | false",
        "weighted-checklist(3, 9, 1 = 1, 2.5, 1 = 1, 0.5) | true",
        "version() | 7",
        "${child_age} > 10 | true",
        "${child_age} > 11 | false",
        ". > 3 | false",
        "5 mod -2 | 1",
        "-5 mod 2 | -1",
        "1 - 1 | 0",
        "2 * 3 + 4 div 8 | 6.5",
        "1 div 0 | Infinity",
        "100000000000000000000 | 100000000000000000000",
        "0.000001 | 0.000001",
        "'2026-03-29' = today() | true",
        "today() > '2026-03-28' | true",
        "now() > today() | true",
        "'' < today() | false"
      })
  void a_function_gives_what_its_reference_says(String expression, String expected)
      throws ExpressionProblem {
    if (expression.startsWith("randomize")) {
      List<String> shuffled = Expression.parse(expression).value(CONTEXT).items();
      assertTrue(shuffled.containsAll(List.of("7", "11", "")), shuffled.toString());
    } else {
      assertEquals(expected, value(expression));
    }
  }

  @Test
  void the_documentation_has_a_row_for_each_function_and_an_example_that_is_understood()
      throws IOException {
    Path page = Path.of(System.getProperty("evensay.project"), "docs/expressions.md");
    Set<String> documented = new TreeSet<>();
    for (String line : Files.readAllLines(page)) {
      Matcher row = FUNCTION_ROW.matcher(line);
      if (row.matches()) {
        documented.add(row.group(1));
        assertTrue(Functions.named(row.group(1)).isPresent(), line);
        assertDoesNotThrow(() -> Expression.parse(row.group(2)).value(CONTEXT).text(), line);
      }
    }

    Set<String> giving = new TreeSet<>(Functions.names());
    Set<String> refused = new TreeSet<>(Functions.refusedNames());
    Functions.names().stream().filter(Functions::givesNothing).forEach(refused::add);
    giving.removeAll(refused);
    assertEquals(giving, documented);
    String words = Files.readString(page);
    refused.forEach(name -> assertTrue(words.contains("`" + name + "()`"), name));
  }

  @Test
  void months_and_days_are_named_in_the_language_that_is_answered_in() throws ExpressionProblem {
    Context polish =
        new Values() {
          @Override
          public List<String> of(String name) {
            return List.of();
          }

          @Override
          public Locale locale() {
            return Locale.forLanguageTag("pl");
          }
        };

    assertEquals(
        "pon. 25 cze",
        Expression.parse("format-date('2018-06-25', '%a %e %b')").value(polish).text());
  }

  @Test
  void a_text_never_grows_without_end() throws ExpressionProblem {
    Values long_ = name -> List.of("x".repeat(4_000));
    String much = "concat(" + "${a}, ".repeat(400) + "${a})";

    assertEquals(20_000, Expression.parse(much).value(long_).text().length());
  }
}
