package org.evensay.insight.results;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** How it is kept what a release stands for in some of the editions. */
final class PartsDocument {

  private PartsDocument() {}

  static String write(Map<String, Stretch> parts) {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    parts.forEach(
        (editions, part) ->
            all.add(
                editions, JSON.createArrayBuilder().add(part.counted()).add(part.lastArrival())));
    return all.build().toString();
  }

  /** Releases from before there were any have none. */
  static Map<String, Stretch> parse(String json) {
    Map<String, Stretch> parts = new LinkedHashMap<>();
    if (json != null) {
      try (JsonReader reader = JSON.createReader(new StringReader(json))) {
        reader
            .readObject()
            .forEach((editions, part) -> parts.put(editions, stretch(part.asJsonArray())));
      }
    }
    return parts;
  }

  private static Stretch stretch(JsonArray part) {
    return new Stretch(
        part.getJsonNumber(0).longValueExact(), part.getJsonNumber(1).longValueExact());
  }
}
