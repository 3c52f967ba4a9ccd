package org.evensay.survey.offline;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;

/**
 * What was sealed, read. Everybody has the key to seal with, so that nothing in it is to be
 * trusted.
 *
 * @param variant the language that she read
 * @param receipt the code that her device gave her
 * @param typed the values of each question's field, by the question's name
 */
record OpenedResponse(LanguageVariant variant, String receipt, Map<String, List<String>> typed) {

  /** Reads it; nothing when it is no such thing, or of another language or edition. */
  static Optional<OpenedResponse> read(byte[] plain, Edition edition) {
    String text = new String(plain, StandardCharsets.UTF_8);
    try {
      DocumentReader.open(text);
    } catch (DocumentProblem notJson) {
      return Optional.empty();
    }
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return of(reader.readObject(), edition);
    }
  }

  private static Optional<OpenedResponse> of(JsonObject document, Edition edition) {
    Optional<LanguageVariant> variant =
        LanguageVariant.ofTag(text(document.get("language")))
            .filter(edition.languages()::containsKey);
    boolean whole = document.get("answers") instanceof JsonObject;
    if (variant.isEmpty() || !whole) {
      return Optional.empty();
    }
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> one : document.getJsonObject("answers").entrySet()) {
      boolean known =
          edition.question(one.getKey()).filter(asked -> asked.asks()).isPresent()
              && one.getValue() instanceof JsonArray values
              && values.stream().allMatch(JsonString.class::isInstance);
      if (!known) {
        return Optional.empty();
      }
      typed.put(one.getKey(), one.getValue().asJsonArray().getValuesAs(JsonString::getString));
    }
    return Optional.of(new OpenedResponse(variant.get(), text(document.get("receipt")), typed));
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : "";
  }

  /** Says nothing of what she answered. */
  @Override
  public String toString() {
    return typed.size() + " answers";
  }
}
