package org.evensay.survey.interchange.surveyjs.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What the fields of elements begin with: something that stays, or what is worked out. */
final class Beginnings {

  private final Scripts scripts;

  Beginnings(Scripts scripts) {
    this.scripts = scripts;
  }

  /** Adds it to the element of a question. */
  void add(JsonObjectBuilder element, JsonObject question, String type, String way) {
    scripts
        .value(question, "default-from", way)
        .ifPresent(value -> element.add("defaultValueExpression", value));
    if (question.containsKey("default")) {
      addDefault(element, question.get("default"), type);
    }
  }

  private static void addDefault(JsonObjectBuilder element, JsonValue value, String type) {
    String written =
        value instanceof JsonNumber number
            ? number.bigDecimalValue().toPlainString()
            : ((JsonString) value).getString();
    if (List.of("several-choices", "ranking", "best-worst").contains(type)) {
      JsonArrayBuilder all = JSON.createArrayBuilder();
      Arrays.stream(written.split(" ", -1)).forEach(all::add);
      element.add("defaultValue", all);
    } else if (List.of("number", "decimal", "scale").contains(type)) {
      element.add("defaultValue", new BigDecimal(written));
    } else {
      element.add("defaultValue", written);
    }
  }
}
