package org.evensay.survey.design;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.reading.EditionDocument;

/**
 * The document of an edition as anybody may read it: what it says, without keys that nothing here
 * knows. Those were the authors' own, such as notes to each other.
 */
@ApplicationScoped
class EditionForReaders {

  // An edition never changes, and looking for what is not known in it takes as long as reading it.
  private final Map<EditionId, Set<Place.Path>> unknown = new ConcurrentHashMap<>();

  /** What may be read of an edition's document. */
  String of(EditionId id, String document) {
    Set<Place.Path> paths =
        unknown.computeIfAbsent(id, any -> Set.copyOf(EditionDocument.unknownKeys(document)));
    if (paths.isEmpty()) {
      return document;
    }
    try (JsonReader reader = JSON.createReader(new StringReader(document))) {
      return known(reader.readObject(), Place.Path.WHOLE, paths).toString();
    }
  }

  private static JsonObject known(JsonObject object, Place.Path at, Set<Place.Path> unknown) {
    JsonObjectBuilder known = JSON.createObjectBuilder();
    object.forEach(
        (key, value) -> {
          if (!unknown.contains(at.key(key))) {
            known.add(key, known(value, at.key(key), unknown));
          }
        });
    return known.build();
  }

  private static JsonValue known(JsonValue value, Place.Path at, Set<Place.Path> unknown) {
    if (value instanceof JsonObject object) {
      return known(object, at, unknown);
    }
    if (value instanceof JsonArray list) {
      JsonArrayBuilder known = JSON.createArrayBuilder();
      for (int i = 0; i < list.size(); i++) {
        known.add(known(list.get(i), at.item(i), unknown));
      }
      return known.build();
    }
    return value;
  }
}
