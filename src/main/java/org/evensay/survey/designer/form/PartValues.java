package org.evensay.survey.designer.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.change.NamedList;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.PlainValue;

/** What stands where in a part, in words. */
public final class PartValues {

  private PartValues() {}

  /** The words in a language; what is no text by language is one in the first. */
  static String words(JsonValue value, LanguageVariant in, LanguageVariant first) {
    if (value instanceof JsonObject text) {
      return text.get(in.tag()) instanceof JsonString words ? words.getString() : "";
    }
    return in.equals(first) ? PlainValue.of(value) : "";
  }

  static Optional<JsonValue> at(JsonObject part, String way) {
    JsonValue value = part;
    for (String step : way.split("\\.")) {
      JsonValue here = value;
      value =
          here instanceof JsonObject object
              ? object.get(step)
              : NamedList.of(here).map(list -> list.byName().get(step)).orElse(null);
    }
    return Optional.ofNullable(value);
  }

  /**
   * What stands at the end of a way, as it can be shown; empty when nothing does. Of what has a
   * name it is its words in a language, or else the name.
   */
  public static Optional<String> plainAt(JsonObject part, String way, LanguageVariant in) {
    return at(part, way).map(value -> plain(value, in));
  }

  private static String plain(JsonValue value, LanguageVariant in) {
    if (value instanceof JsonArray list && NamedList.of(list).isPresent()) {
      return list.stream().map(one -> plain(one, in)).collect(Collectors.joining(", "));
    }
    if (value instanceof JsonObject named && Names.of(named).isPresent()) {
      String words = words(named.getOrDefault("label", JsonValue.NULL), in, in);
      return words.isBlank() ? Names.of(named).get() : words;
    }
    return value == JsonValue.NULL || value instanceof JsonString || value instanceof JsonNumber
        ? PlainValue.of(value)
        : value.toString();
  }
}
