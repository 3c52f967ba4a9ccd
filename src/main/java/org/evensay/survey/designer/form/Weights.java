package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.PlainValue;

/** Names with weights as a form has them: one on a line, {@code short 2}. */
public final class Weights {

  private static final String WEIGHT = "\\d{1,9}";

  private Weights() {}

  public static String shown(JsonValue value) {
    return value instanceof JsonObject weights
        ? weights.entrySet().stream()
            .map(one -> (one.getKey() + " " + PlainValue.of(one.getValue())).strip())
            .collect(Collectors.joining("\n"))
        : PlainValue.of(value);
  }

  /** What was written; a name without a weight has 1, and no two are the same. */
  static Optional<JsonValue> of(String written) {
    JsonObjectBuilder weights = JSON.createObjectBuilder();
    Set<String> taken = new HashSet<>();
    for (String line : written.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      int space = line.lastIndexOf(' ');
      boolean weighed = space > 0 && line.substring(space + 1).matches(WEIGHT);
      String name = Names.free(weighed ? line.substring(0, space).strip() : line, taken);
      taken.add(name);
      weights.add(name, weighed ? Integer.parseInt(line.substring(space + 1)) : 1);
    }
    return Optional.of(weights.build());
  }
}
