package org.evensay.survey.edition;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;

/** A survey that says nothing yet: its languages, and room for each text that it needs. */
final class EmptyDocument {

  private static final List<String> START = List.of("asker", "why", "use", "harm");

  private EmptyDocument() {}

  /**
   * One in some languages.
   *
   * @param languages the one that every text has to be in first
   */
  static String in(List<LanguageVariant> languages) {
    JsonObjectBuilder states = JSON.createObjectBuilder();
    languages.forEach(one -> states.add(one.tag(), "draft"));
    JsonObjectBuilder start = JSON.createObjectBuilder();
    START.forEach(text -> start.add(text, JsonValue.EMPTY_JSON_OBJECT));
    JsonObjectBuilder survey =
        JSON.createObjectBuilder()
            .add("default-language", languages.get(0).tag())
            .add("languages", states)
            .add("title", JsonValue.EMPTY_JSON_OBJECT)
            .add("start", start)
            .add("pages", JsonValue.EMPTY_JSON_ARRAY)
            .add("end", JSON.createObjectBuilder().add("next", JsonValue.EMPTY_JSON_OBJECT));
    StringWriter text = new StringWriter();
    try (var writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(survey.build());
    }
    return text.toString().strip();
  }
}
