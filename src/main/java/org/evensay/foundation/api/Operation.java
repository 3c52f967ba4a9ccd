package org.evensay.foundation.api;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that programs can do, as the page to try it shows it.
 *
 * @param id names it
 * @param method the method of HTTP
 * @param path the address, behind the beginning that all have
 * @param summary what it does, in English as the whole description is
 * @param parameters what can be said with it
 * @param mediaType the kind of its body; empty for none
 * @param body an example of its body
 */
public record Operation(
    String id,
    String method,
    String path,
    String summary,
    List<Parameter> parameters,
    String mediaType,
    String body) {

  /** One thing that can be said with a request, and where: in its path, its query or its head. */
  public record Parameter(String id, String name, String where, String description, String value) {

    public String getId() {
      return id;
    }

    public String getName() {
      return name;
    }

    public String getWhere() {
      return where;
    }

    public String getDescription() {
      return description;
    }

    public String getValue() {
      return value;
    }
  }

  /** Reads one from the description. */
  static Operation of(JsonObject description, String method, String path) {
    JsonObject operation =
        description.getJsonObject("paths").getJsonObject(path).getJsonObject(method);
    String id = operation.getString("operationId");
    JsonObject content =
        operation
            .getOrDefault("requestBody", JsonValue.EMPTY_JSON_OBJECT)
            .asJsonObject()
            .getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT)
            .asJsonObject();
    String mediaType = content.keySet().stream().findFirst().orElse("");
    return new Operation(
        id,
        method.toUpperCase(Locale.ROOT),
        path,
        operation.getString("summary"),
        parameters(
            description,
            operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray(),
            id),
        mediaType,
        mediaType.isEmpty() ? "" : text(content.getJsonObject(mediaType).get("example")));
  }

  private static List<Parameter> parameters(JsonObject description, JsonArray list, String id) {
    return list.getValuesAs(JsonObject.class).stream()
        .map(
            named ->
                named.containsKey("$ref")
                    ? description.getValue(named.getString("$ref").substring(1)).asJsonObject()
                    : named)
        .map(
            one ->
                new Parameter(
                    id + "-" + one.getString("name"),
                    one.getString("name"),
                    one.getString("in"),
                    one.getString("description", ""),
                    text(one.get("example"))))
        .toList();
  }

  /** In lines, for people to change. */
  private static String text(JsonValue example) {
    if (example instanceof JsonString text) {
      return text.getString();
    }
    if (!(example instanceof JsonObject)) {
      return String.valueOf(example);
    }
    StringWriter lines = new StringWriter();
    try (JsonWriter writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(lines)) {
      writer.write(example);
    }
    return lines.toString().strip();
  }

  public String getId() {
    return id;
  }

  public String getMethod() {
    return method;
  }

  public String getPath() {
    return path;
  }

  public String getSummary() {
    return summary;
  }

  public List<Parameter> getParameters() {
    return parameters;
  }

  public String getMediaType() {
    return mediaType;
  }

  public String getBody() {
    return body;
  }

  /** Whether there is something to send. */
  public boolean isWithBody() {
    return !mediaType.isEmpty();
  }
}
