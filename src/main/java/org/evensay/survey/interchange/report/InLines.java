package org.evensay.survey.interchange.report;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** JSON in lines, for people to read and to write on. */
public final class InLines {

  private InLines() {}

  /** The document, a key on each line. */
  public static String of(JsonObject document) {
    StringWriter lines = new StringWriter();
    try (JsonWriter writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(lines)) {
      writer.writeObject(document);
    }
    return lines.toString().strip();
  }
}
