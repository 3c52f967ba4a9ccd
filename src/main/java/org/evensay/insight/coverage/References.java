package org.evensay.insight.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reference populations that are shipped: England, from official figures; and for what has
 * none, why.
 */
@ApplicationScoped
class References {

  private static final String FILE = "/reference/england.json";

  private final Map<String, Reference> known = new HashMap<>();
  private final Map<String, Unknown> unknown = new HashMap<>();

  /** The groups that make up the population, by characteristic, where others are asked for too. */
  private final Map<String, Set<String>> among = new HashMap<>();

  private final String licence;

  References() {
    try (JsonReader reader = Json.createReader(References.class.getResourceAsStream(FILE))) {
      JsonObject file = reader.readObject();
      licence = file.getString("licence");
      file.getJsonArray("populations").getValuesAs(JsonObject.class).forEach(this::keep);
      file.getJsonObject("unknown")
          .forEach((characteristic, why) -> unknown.put(characteristic, named((JsonString) why)));
      JsonObject populations = file.getJsonObject("among");
      for (String characteristic : populations.keySet()) {
        among.put(
            characteristic,
            populations.getJsonArray(characteristic).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toUnmodifiableSet()));
      }
    }
  }

  private void keep(JsonObject population) {
    known.put(
        key(population.getString("characteristic"), population.getString("category")),
        new Reference(
            population.getJsonNumber("share").doubleValue(),
            population.getBoolean("rough"),
            population.getString("counted"),
            population.getJsonArray("figures").getValuesAs(JsonNumber::doubleValue),
            population.getInt("year"),
            population.getString("source"),
            population.getString("read").equals("directly")));
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

  /** Under which licence the figures may be shown, by its English name. */
  String licence() {
    return licence;
  }

  /**
   * Whether a category is part of the population that a characteristic's references are shares of:
   * people over 25 are none of the children and young people whose ages are compared.
   */
  boolean isCompared(String characteristic, String category) {
    return !among.containsKey(characteristic) || among.get(characteristic).contains(category);
  }

  /** Why a characteristic has no reference. */
  Unknown whyUnknown(String characteristic) {
    return unknown.getOrDefault(characteristic, Unknown.NOT_LOOKED_UP);
  }

  private static String key(String characteristic, String category) {
    return characteristic + "/" + category;
  }
}
