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
import org.evensay.insight.results.figure.Figures;

/** How a {@link Hearing} is kept: gated figures only, a hidden one as null. */
final class HearingDocument {

  private static final String FIGURES = "figures";
  private static final String TABLES = "tables";

  private HearingDocument() {}

  static String write(Hearing hearing) {
    JsonObjectBuilder questions = JSON.createObjectBuilder();
    hearing.figures().forEach((question, figures) -> questions.add(question, written(figures)));
    return JSON.createObjectBuilder()
        .add("counted", value(hearing.counted()))
        .add("batch", hearing.batch())
        .add(FIGURES, questions)
        .build()
        .toString();
  }

  private static JsonObjectBuilder written(Figures figures) {
    JsonObjectBuilder tables = JSON.createObjectBuilder();
    figures.tables().forEach((name, table) -> tables.add(name, written(table)));
    JsonObjectBuilder values = JSON.createObjectBuilder();
    figures
        .values()
        .forEach(
            (name, byChoice) -> {
              JsonObjectBuilder all = JSON.createObjectBuilder();
              byChoice.forEach(all::add);
              values.add(name, all);
            });
    return JSON.createObjectBuilder().add(TABLES, tables).add("values", values);
  }

  private static JsonObjectBuilder written(GatedTable table) {
    JsonObjectBuilder cells = JSON.createObjectBuilder();
    table.byCategory().forEach((category, figure) -> cells.add(category, value(figure)));
    return JSON.createObjectBuilder().add("total", value(table.total())).add("cells", cells);
  }

  /** Releases from before there were figures of every type have one table of some questions. */
  static Hearing parse(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonObject document = reader.readObject();
      Map<String, Figures> figures = new LinkedHashMap<>();
      if (document.containsKey(FIGURES)) {
        document
            .getJsonObject(FIGURES)
            .forEach((question, those) -> figures.put(question, figures(those.asJsonObject())));
      } else {
        document
            .getJsonObject(TABLES)
            .forEach(
                (question, table) ->
                    figures.put(
                        question, Figures.of(Figures.ANSWERS, table(table.asJsonObject()))));
      }
      return new Hearing(figure(document.get("counted")), document.getInt("batch"), figures);
    }
  }

  private static Figures figures(JsonObject those) {
    Map<String, GatedTable> tables = new LinkedHashMap<>();
    those
        .getJsonObject(TABLES)
        .forEach((name, table) -> tables.put(name, table(table.asJsonObject())));
    Map<String, Map<String, Double>> values = new LinkedHashMap<>();
    those
        .getJsonObject("values")
        .forEach(
            (name, all) -> {
              Map<String, Double> byChoice = new LinkedHashMap<>();
              all.asJsonObject()
                  .forEach(
                      (choice, value) -> byChoice.put(choice, ((JsonNumber) value).doubleValue()));
              values.put(name, byChoice);
            });
    return new Figures(tables, values);
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
