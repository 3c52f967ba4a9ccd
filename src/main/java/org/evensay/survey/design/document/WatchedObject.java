package org.evensay.survey.design.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** An object of a document, which knows what it was never asked for. */
final class WatchedObject {

  private final JsonObject object;
  private final Place.Path at;
  private final Set<String> asked = new HashSet<>();

  WatchedObject(JsonObject object, Place.Path at) {
    this.object = object;
    this.at = at;
  }

  /** The value of a key; null when there is none. */
  JsonValue get(String key) {
    asked.add(key);
    return object.get(key);
  }

  /** All keys, which are asked for with this. */
  Set<String> keys() {
    asked.addAll(object.keySet());
    return object.keySet();
  }

  /** The places of keys that nobody asked for. */
  Stream<Place.Path> neverAsked() {
    return object.keySet().stream().filter(key -> !asked.contains(key)).map(at::key);
  }
}
