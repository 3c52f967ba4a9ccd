package org.evensay.survey.interchange;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;

/** How a report is written down: a list of what it says, each by the keys of its words. */
final class ReportDocument {

  private ReportDocument() {}

  static String write(ImportReport report) {
    StringWriter written = new StringWriter();
    // Item by item: a tree of a long report takes many times its room.
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartArray();
      for (ImportReport.Item item : report.items()) {
        json.writeStartObject();
        json.write("outcome", item.outcome().name().toLowerCase(Locale.ROOT));
        words(json, "where", item.where().code(), item.where().arguments());
        words(json, "what", item.code(), item.arguments());
        json.writeEnd();
      }
      json.writeEnd();
    }
    return written.toString();
  }

  private static void words(JsonGenerator json, String name, String code, List<Object> arguments) {
    json.writeStartObject(name).write("code", code).writeStartArray("arguments");
    for (Object argument : arguments) {
      if (argument instanceof Number number) {
        json.write(number.longValue());
      } else {
        json.write(argument.toString());
      }
    }
    json.writeEnd().writeEnd();
  }

  static List<Said> read(String document) {
    try (JsonParser json = JSON.createParser(new StringReader(document))) {
      json.next();
      return json.getArrayStream().map(item -> said(item.asJsonObject())).toList();
    }
  }

  private static Said said(JsonObject item) {
    return new Said(
        Outcome.valueOf(item.getString("outcome").toUpperCase(Locale.ROOT)),
        words(item.getJsonObject("where")),
        words(item.getJsonObject("what")));
  }

  private static Said.Words words(JsonObject words) {
    JsonArray arguments = words.getJsonArray("arguments");
    return new Said.Words(
        words.getString("code"),
        arguments.stream()
            .map(
                argument ->
                    argument instanceof JsonNumber number
                        ? (Object) number.longValue()
                        : ((JsonString) argument).getString())
            .toList());
  }
}
