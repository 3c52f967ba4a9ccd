package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Comparisons as the tests of openrosa-xpath-evaluator (Enketo, Apache License 2.0) have them, as
 * far as they lie within the part of the language that is understood here. The folder of corpora is
 * named by the system property {@code evensay.corpus}; without it this test is skipped, and says
 * so.
 */
class PublishedCasesTest {

  private static final Path CASES =
      Path.of(System.getProperty("evensay.corpus"), "expressions/openrosa_cases.json");

  @Test
  void comparisons_come_out_as_in_other_programs_that_read_the_same_forms() throws IOException {
    assumeTrue(Files.exists(CASES), () -> "skipped: there is no " + CASES);
    int understood = 0;
    Map<String, Boolean> unlike = new TreeMap<>();
    for (JsonObject one : comparisons()) {
      Optional<Expression> expression = understand(one.getString("expr"));
      if (expression.isPresent()) {
        understood++;
        boolean holds = expression.get().holds(name -> List.of());
        if (holds != one.getBoolean("expected")) {
          unlike.put(one.getString("expr"), holds);
        }
      }
    }

    assertEquals(Map.of(), unlike);
    assertTrue(understood >= 25, "only " + understood + " of the cases were understood");
  }

  private static List<JsonObject> comparisons() throws IOException {
    List<JsonObject> cases = new ArrayList<>();
    try (Reader file = Files.newBufferedReader(CASES);
        var reader = Json.createReader(file)) {
      for (JsonObject one : reader.readArray().getValuesAs(JsonObject.class)) {
        // OpenRosa compares texts that look like dates as dates; XPath 1.0 and Evensay do not.
        boolean dates = one.getString("expr").matches(".*\\d{4}-\\d\\d-\\d\\d.*");
        if (one.getString("kind").equals("boolean") && !dates) {
          cases.add(one);
        }
      }
    }
    return cases;
  }

  private static Optional<Expression> understand(String text) {
    try {
      return Optional.of(Expression.parse(text)).filter(e -> e.names().isEmpty());
    } catch (ExpressionProblem outside) {
      return Optional.empty();
    }
  }
}
