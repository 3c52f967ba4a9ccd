package org.evensay.foundation.programme;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;

/**
 * The files that the demonstration is made from: facts of the event of 2020, and made-up people.
 */
public final class DemonstrationDocument {

  private final JsonObject programme = read("programme.json");

  /** The document of this name in {@code demonstration/}. */
  public static JsonObject read(String name) {
    String path = "/demonstration/" + name;
    InputStream stream = DemonstrationDocument.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("missing from the build: " + path);
    }
    try (JsonReader reader = Json.createReader(stream)) {
      return reader.readObject();
    }
  }

  /** What is known of the programme itself, its people and its first weighting round. */
  public JsonObject programme() {
    return programme;
  }

  /**
   * A text of the event of 2020: its words in English, and the translations kept under this key;
   * English ones there, where notes are no whole sentence, take the place of the event's.
   *
   * @param key such as {@code priority.behaviour} or {@code ask.strategy.short.1}
   */
  public LocalizedText text(String key, String english) {
    JsonObject translations = programme.getJsonObject("texts").getJsonObject(key);
    LocalizedText text =
        translations == null ? LocalizedText.empty() : LocalizedTextDocument.read(translations);
    return text.variants().contains(LanguageVariant.ENGLISH)
        ? text
        : text.with(LanguageVariant.ENGLISH, english);
  }
}
