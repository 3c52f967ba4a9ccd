package org.evensay.foundation.language;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a {@link LocalizedText} is written in JSON: an object of texts by language tag, as in {@code
 * {"en-GB": "Yes", "cy": "Ie"}}.
 */
public final class LocalizedTextDocument {

  private LocalizedTextDocument() {}

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException naming the tag that is none, or whose value is not a text
   */
  public static LocalizedText read(JsonObject object) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
      LanguageVariant variant =
          LanguageVariant.ofTag(entry.getKey())
              .orElseThrow(() -> new IllegalArgumentException("no language: " + entry.getKey()));
      if (!(entry.getValue() instanceof JsonString text)) {
        throw new IllegalArgumentException("not a text: " + entry.getKey());
      }
      texts.put(variant, text.getString());
    }
    return LocalizedText.of(texts);
  }

  /** Reads a text from its JSON. */
  public static LocalizedText parse(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return read(reader.readObject());
    }
  }

  /** Writes a text, its languages always in the same order. */
  public static JsonObject write(LocalizedText text) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    text.texts().forEach((variant, words) -> object.add(variant.tag(), words));
    return object.build();
  }
}
