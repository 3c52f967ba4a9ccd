package org.evensay.survey.interchange.surveyjs.writing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What conditions on choices can ask of each: its name, and what stands in its columns. */
final class ChoiceColumns {

  private ChoiceColumns() {}

  /** One map for each choice; a column that only others have is blank. */
  static List<Map<String, String>> of(List<JsonObject> choices) {
    Map<String, String> blank = new HashMap<>();
    for (JsonObject choice : choices) {
      if (choice.get("values") instanceof JsonObject values) {
        values.keySet().forEach(column -> blank.put(column, ""));
      }
    }
    List<Map<String, String>> all = new ArrayList<>();
    for (JsonObject choice : choices) {
      Map<String, String> columns = new HashMap<>(blank);
      if (choice.get("values") instanceof JsonObject values) {
        values.forEach((column, value) -> columns.put(column, written(value)));
      }
      columns.put("name", choice.getString("name"));
      all.add(columns);
    }
    return all;
  }

  private static String written(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }
}
