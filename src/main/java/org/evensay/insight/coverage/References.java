package org.evensay.insight.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The reference populations that are shipped: England, from official figures; and for what has
 * none, why.
 */
@ApplicationScoped
class References {

  private static final String FILE = "/reference/england.json";

  private final Map<String, Reference> known = new HashMap<>();
  private final Map<String, Unknown> unknown = new HashMap<>();

  References() {
    try (JsonReader reader = Json.createReader(References.class.getResourceAsStream(FILE))) {
      JsonObject file = reader.readObject();
      file.getJsonArray("populations").getValuesAs(JsonObject.class).forEach(this::keep);
      file.getJsonObject("unknown")
          .forEach((characteristic, why) -> unknown.put(characteristic, named((JsonString) why)));
    }
  }

  private void keep(JsonObject population) {
    known.put(
        key(population.getString("characteristic"), population.getString("category")),
        new Reference(
            population.getJsonNumber("share").doubleValue(),
            population.getString("measured"),
            population.getInt("year"),
            population.getString("source")));
  }

  private static Unknown named(JsonString code) {
    return Arrays.stream(Unknown.values())
        .filter(why -> why.code().equals(code.getString()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such reason: " + code));
  }

  /** The reference of a category; empty where no official figure is known. */
  Optional<Reference> of(String characteristic, String category) {
    return Optional.ofNullable(known.get(key(characteristic, category)));
  }

  /** Why a characteristic has no reference. */
  Unknown whyUnknown(String characteristic) {
    return unknown.getOrDefault(characteristic, Unknown.NOT_LOOKED_UP);
  }

  private static String key(String characteristic, String category) {
    return characteristic + "/" + category;
  }
}
