package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;

/** Single values of a document, as they are typed into fields. */
public final class PlainValue {

  private PlainValue() {}

  /** A text, or a number in digits; nothing for what has no such form. */
  public static String of(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : "";
  }

  /** A text with other words in one language; without any, it is gone. */
  public static Optional<JsonValue> text(
      JsonValue before, String words, LanguageVariant language, LanguageVariant first) {
    JsonObject text = before instanceof JsonObject object ? object : text(of(before), first);
    var builder = JSON.createObjectBuilder(text);
    if (words.isBlank()) {
      builder.remove(language.tag());
    } else {
      builder.add(language.tag(), words.strip());
    }
    JsonObject after = builder.build();
    return after.isEmpty() ? Optional.empty() : Optional.of(after);
  }

  private static JsonObject text(String words, LanguageVariant language) {
    return words.isEmpty()
        ? JsonValue.EMPTY_JSON_OBJECT
        : JSON.createObjectBuilder().add(language.tag(), words).build();
  }
}
