package org.evensay.insight.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The reference populations that are shipped: England, from official figures. */
@ApplicationScoped
class References {

  private static final String FILE = "/reference/england.json";

  private final Map<String, Reference> known = new HashMap<>();

  References() {
    try (JsonReader reader = Json.createReader(References.class.getResourceAsStream(FILE))) {
      for (JsonObject one :
          reader.readObject().getJsonArray("populations").getValuesAs(JsonObject.class)) {
        known.put(
            key(one.getString("characteristic"), one.getString("category")),
            new Reference(
                one.getJsonNumber("share").doubleValue(),
                one.getString("measured"),
                one.getInt("year"),
                one.getString("source")));
      }
    }
  }

  /** The reference of a category; empty where no official figure is known. */
  Optional<Reference> of(String characteristic, String category) {
    return Optional.ofNullable(known.get(key(characteristic, category)));
  }

  private static String key(String characteristic, String category) {
    return characteristic + "/" + category;
  }
}
