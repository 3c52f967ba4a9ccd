package org.evensay.insight.results;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;

/** How a {@link Hearing} is kept: gated figures only, a hidden one as null. */
final class HearingDocument {

  private HearingDocument() {}

  static String write(Hearing hearing) {
    JsonObjectBuilder tables = JSON.createObjectBuilder();
    hearing
        .byQuestion()
        .forEach(
            (question, table) -> {
              JsonObjectBuilder cells = JSON.createObjectBuilder();
              table.byCategory().forEach((category, figure) -> cells.add(category, value(figure)));
              tables.add(
                  question,
                  JSON.createObjectBuilder()
                      .add("total", value(table.total()))
                      .add("cells", cells));
            });
    return JSON.createObjectBuilder()
        .add("counted", value(hearing.counted()))
        .add("batch", hearing.batch())
        .add("tables", tables)
        .build()
        .toString();
  }

  static Hearing parse(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonObject document = reader.readObject();
      Map<String, GatedTable> tables = new LinkedHashMap<>();
      document
          .getJsonObject("tables")
          .forEach((question, table) -> tables.put(question, table(table.asJsonObject())));
      return new Hearing(figure(document.get("counted")), document.getInt("batch"), tables);
    }
  }

  private static GatedTable table(JsonObject table) {
    Map<String, Figure> cells = new LinkedHashMap<>();
    table.getJsonObject("cells").forEach((category, figure) -> cells.put(category, figure(figure)));
    return new GatedTable(cells, figure(table.get("total")));
  }

  private static JsonValue value(Figure figure) {
    return figure.count().isPresent()
        ? JSON.createValue(figure.count().getAsInt())
        : JsonValue.NULL;
  }

  private static Figure figure(JsonValue value) {
    return value instanceof JsonNumber number
        ? new Figure.Shown(number.intValue())
        : new Figure.Hidden();
  }
}
