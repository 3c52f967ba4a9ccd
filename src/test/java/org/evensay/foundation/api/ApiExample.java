package org.evensay.foundation.api;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of {@code docs/api.md}: what is sent, and what comes back.
 *
 * @param status the status of what comes back
 */
record ApiExample(
    String method,
    String path,
    Map<String, String> headers,
    String body,
    int status,
    Map<String, String> answerHeaders,
    String answer) {

  private static final Pattern BLOCK = Pattern.compile("```http\\n(.*?)```", Pattern.DOTALL);

  /** All of them, in order. */
  static List<ApiExample> all() {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(read("docs/api.md"));
    while (block.find()) {
      blocks.add(block.group(1).strip());
    }
    List<ApiExample> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i += 2) {
      all.add(of(blocks.get(i), blocks.get(i + 1)));
    }
    return all;
  }

  private static ApiExample of(String request, String answer) {
    String[] line = head(request).get(0).split(" ");
    return new ApiExample(
        line[0],
        line[1].replaceFirst("^/api/v1", ""),
        headers(request),
        body(request),
        Integer.parseInt(head(answer).get(0)),
        headers(answer),
        body(answer));
  }

  private static List<String> head(String block) {
    return List.of(block.split("\n\n", 2)[0].split("\n"));
  }

  private static Map<String, String> headers(String block) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : head(block).subList(1, head(block).size())) {
      headers.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
    }
    return headers;
  }

  private static String body(String block) {
    String[] parts = block.split("\n\n", 2);
    return parts.length < 2 ? "" : parts[1];
  }

  static String read(String file) {
    try {
      return Files.readString(Path.of(System.getProperty("evensay.project")).resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  /** Whether everything that is expected is there: "…" stands for anything. */
  static boolean isIn(JsonValue expected, JsonValue actual) {
    if (expected.equals(Json.createValue("…"))) {
      return true;
    }
    return switch (expected.getValueType()) {
      case OBJECT ->
          actual.getValueType() == JsonValue.ValueType.OBJECT
              && expected.asJsonObject().entrySet().stream()
                  .allMatch(
                      member ->
                          actual.asJsonObject().containsKey(member.getKey())
                              && isIn(
                                  member.getValue(), actual.asJsonObject().get(member.getKey())));
      case ARRAY ->
          actual.getValueType() == JsonValue.ValueType.ARRAY
              && expected.asJsonArray().isEmpty() == actual.asJsonArray().isEmpty()
              && expected.asJsonArray().stream()
                  .allMatch(
                      one -> actual.asJsonArray().stream().anyMatch(other -> isIn(one, other)));
      default -> expected.equals(actual);
    };
  }
}
