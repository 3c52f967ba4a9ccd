package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

/**
 * What a device works out in a browser is what the server works out: every expression that is known
 * from the documentation, from another program's tests and by chance, each on both.
 */
@OnTheServer
class DeviceExpressionWalk {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));

  /** In the documentation, an example stands in the third column of a function's row. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^\\| `[a-z][a-z0-9:-]*\\(.*\\)` \\| .* \\| `(.*)` \\| [XOSJ] \\|$");

  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "a", List.of("yes"),
          "b", List.of("2.5"),
          "c", List.of("x", "y", "2"),
          "age", List.of("18"),
          "node", List.of("-12.50"),
          "day", List.of("2018-06-25"));

  /** What a device does not work out: surveys with these are not taken offline. */
  private static final Set<String> ABSENT =
      Set.of(
          "acos",
          "area",
          "asin",
          "atan",
          "atan2",
          "base64-decode",
          "cos",
          "date-time",
          "decimal-date-time",
          "digest",
          "distance",
          "enclosed-area",
          "exp",
          "exp10",
          "geofence",
          "log",
          "log10",
          "now",
          "random",
          "randomize",
          "sin",
          "tan",
          "today",
          "uuid");

  private static final String WORK_OUT =
      """
      async ([trees, answers]) => {
        const {valueOf} = await import("/resources/script/offline/expression.js");
        const v = await import("/resources/script/offline/value.js");
        const {FUNCTIONS} = await import("/resources/script/offline/functions.js");
        const missing = (tree) => !Array.isArray(tree) ? [] :
          [...(tree[0] === "call" && !FUNCTIONS[tree[1]] ? [tree[1]] : []), ...tree.flatMap(missing)];
        const context = {
          value: (name) => v.answered(answers[name] ?? []),
          current: () => v.EMPTY, column: () => v.EMPTY, position: () => 1,
          indexed: () => v.EMPTY, label: () => "",
        };
        return JSON.parse(trees).map((tree) => {
          const absent = missing(tree);
          if (absent.length) {
            return "absent " + absent.join(" ");
          }
          const value = valueOf(tree, context);
          const kind = value.kind;
          return kind + " " + v.asText(value) + " " + v.numberText(v.asNumber(value)) + " " + v.asTruth(value);
        });
      }
      """;

  private static Map<String, Expression> parsed(Iterable<String> texts) {
    Map<String, Expression> all = new LinkedHashMap<>();
    for (String text : texts) {
      try {
        all.put(text, Expression.parse(text));
      } catch (ExpressionProblem refused) {
        // Nobody can publish it.
      }
    }
    return all;
  }

  private static List<String> known() throws IOException {
    List<String> texts = new ArrayList<>();
    EXAMPLE
        .matcher(Files.readString(PROJECT.resolve("docs/expressions.md")))
        .results()
        .forEach(found -> texts.add(found.group(1).replace("\\|", "|")));
    Path cases =
        Path.of(System.getProperty("evensay.corpus", "none"), "expressions/openrosa_cases.json");
    if (Files.exists(cases)) {
      try (Reader file = Files.newBufferedReader(cases);
          var reader = Json.createReader(file)) {
        for (JsonObject one : reader.readArray().getValuesAs(JsonObject.class)) {
          texts.add(one.getString("expr").replace("/simple/xpath/to/node", "${node}"));
        }
      }
    }
    return texts;
  }

  private static String onTheServer(Expression expression) {
    Values values = name -> ANSWERS.getOrDefault(name, List.of());
    Value value = expression.value(values);
    String kind =
        switch (value.getClass().getSimpleName()) {
          case "Text" -> "text";
          case "Numeric" -> "number";
          case "Choices" -> "choices";
          case "Instances" -> "instances";
          case "Moment" -> "moment";
          default -> "truth";
        };
    return kind
        + " "
        + value.text()
        + " "
        + Value.of(value.number(values.zone())).text()
        + " "
        + value.truth();
  }

  /** Those that come out otherwise, with both outcomes; what is absent is looked at by name. */
  private static Map<String, String> unlike(Map<String, Expression> all, Set<String> absent) {
    JsonArrayBuilder trees = Json.createArrayBuilder();
    all.values().forEach(one -> trees.add(json(ExpressionTree.of(one))));
    List<?> outcomes;
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open("/survey/answering/help?lang=en-GB");
      outcomes = (List<?>) page.evaluate(WORK_OUT, List.of(trees.build().toString(), ANSWERS));
    }
    Map<String, String> unlike = new TreeMap<>();
    int i = 0;
    for (Map.Entry<String, Expression> one : all.entrySet()) {
      String there = (String) outcomes.get(i++);
      if (there.startsWith("absent ")) {
        absent.addAll(List.of(there.substring("absent ".length()).split(" ")));
        continue;
      }
      String here = onTheServer(one.getValue());
      if (!here.equals(there)) {
        unlike.put(one.getKey(), here + " but on a device " + there);
      }
    }
    return unlike;
  }

  private static JsonArrayBuilder json(List<?> tree) {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    for (Object part : tree) {
      if (part instanceof List<?> inner) {
        parts.add(json(inner));
      } else {
        parts.add((String) part);
      }
    }
    return parts;
  }

  @Test
  void all_expressions_that_are_known_come_out_the_same_on_a_device() throws IOException {
    Map<String, Expression> all = parsed(known());
    Set<String> absent = new TreeSet<>();

    Map<String, String> unlike = unlike(all, absent);

    assertTrue(all.size() >= 70, all.size() + " are known");
    assertEquals(Map.of(), unlike);
    absent.removeAll(ABSENT);
    assertEquals(Set.of(), absent);
  }

  @Test
  void expressions_by_chance_come_out_the_same_on_a_device() {
    List<String> texts = new ArrayList<>();
    for (int deep = 0; deep < 4; deep++) {
      Expressions.any(deep).sampleStream().limit(1_000).forEach(texts::add);
    }
    Map<String, Expression> all = parsed(texts);

    Map<String, String> unlike = unlike(all, new TreeSet<>());

    assertTrue(all.size() > 1_000, all.size() + " were written");
    assertEquals(Map.of(), unlike);
  }
}
