package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import org.evensay.survey.design.document.Limits;

/** How the document of a draft is kept. */
final class DocumentText {

  private DocumentText() {}

  /** Indented, so that it can be read, as long as there is room for that. */
  static String of(JsonObject survey) {
    StringWriter text = new StringWriter();
    try (var writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(survey);
    }
    String indented = text.toString().strip();
    return indented.length() > Limits.DOCUMENT_CHARACTERS ? survey.toString() : indented;
  }
}
