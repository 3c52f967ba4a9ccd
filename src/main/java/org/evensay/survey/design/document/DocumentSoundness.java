package org.evensay.survey.design.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.TypedText;

/**
 * Finds signs that JSON allows and not every database or reader can take, also under keys that mean
 * nothing here: the document is kept as it came.
 */
final class DocumentSoundness {

  private final List<Mistake> mistakes;

  DocumentSoundness(List<Mistake> mistakes) {
    this.mistakes = mistakes;
  }

  void check(JsonValue value, Place.Path at) {
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
        checkText(entry.getKey(), at.key(entry.getKey()));
        check(entry.getValue(), at.key(entry.getKey()));
      }
    } else if (value instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        check(list.get(i), at.item(i));
      }
    } else if (value instanceof JsonString text) {
      checkText(text.getString(), at);
    }
  }

  /** Line ends may be those of Windows: texts are read with plain ones. */
  private void checkText(String text, Place.Path at) {
    String lines = text.replace("\r\n", "\n");
    if (!TypedText.withoutOddSigns(lines).equals(lines)) {
      mistakes.add(Mistake.of(at, DocumentMistake.ODD_SIGNS));
    }
  }
}
