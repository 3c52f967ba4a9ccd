package org.evensay.survey.design;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.evensay.survey.design.document.Place;

/**
 * The document of an edition as anybody may read it: what it says, without keys that nothing here
 * knows. Those were the authors' own, such as notes to each other.
 */
final class EditionForReaders {

  private final Set<Place.Path> unknown;

  private EditionForReaders(Set<Place.Path> unknown) {
    this.unknown = unknown;
  }

  static String of(String document) {
    Set<Place.Path> unknown = new HashSet<>(EditionDocument.unknownKeys(document));
    if (unknown.isEmpty()) {
      return document;
    }
    try (JsonReader reader = JSON.createReader(new StringReader(document))) {
      return new EditionForReaders(unknown).known(reader.readObject(), Place.Path.WHOLE).toString();
    }
  }

  private JsonObject known(JsonObject object, Place.Path at) {
    JsonObjectBuilder known = JSON.createObjectBuilder();
    object.forEach(
        (key, value) -> {
          if (!unknown.contains(at.key(key))) {
            known.add(key, known(value, at.key(key)));
          }
        });
    return known.build();
  }

  private JsonValue known(JsonValue value, Place.Path at) {
    if (value instanceof JsonObject object) {
      return known(object, at);
    }
    if (value instanceof JsonArray list) {
      JsonArrayBuilder known = JSON.createArrayBuilder();
      for (int i = 0; i < list.size(); i++) {
        known.add(known(list.get(i), at.item(i)));
      }
      return known.build();
    }
    return value;
  }
}
