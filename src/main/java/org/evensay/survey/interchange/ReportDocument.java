package org.evensay.survey.interchange;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;

/** How a report is written down: a list of what it says, each by the keys of its words. */
final class ReportDocument {

  private ReportDocument() {}

  static String write(ImportReport report) {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    for (ImportReport.Item item : report.items()) {
      items.add(
          JSON.createObjectBuilder()
              .add("outcome", item.outcome().name().toLowerCase(Locale.ROOT))
              .add("where", words(item.where().code(), item.where().arguments()))
              .add("what", words(item.code(), item.arguments())));
    }
    return items.build().toString();
  }

  private static JsonObjectBuilder words(String code, List<Object> arguments) {
    JsonArrayBuilder listed = JSON.createArrayBuilder();
    for (Object argument : arguments) {
      if (argument instanceof Number number) {
        listed.add(number.longValue());
      } else {
        listed.add(argument.toString());
      }
    }
    return JSON.createObjectBuilder().add("code", code).add("arguments", listed);
  }

  static List<Said> read(String document) {
    try (var reader = JSON.createReader(new StringReader(document))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              item ->
                  new Said(
                      Outcome.valueOf(item.getString("outcome").toUpperCase(Locale.ROOT)),
                      words(item.getJsonObject("where")),
                      words(item.getJsonObject("what"))))
          .toList();
    }
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
