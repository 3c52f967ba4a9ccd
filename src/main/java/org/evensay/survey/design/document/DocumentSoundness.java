package org.evensay.survey.design.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.TypedText;

/**
 * Finds what JSON allows and not every database or reader can take, also under keys that mean
 * nothing here: the document is kept as it came.
 */
final class DocumentSoundness {

  private static final int MOST_DIGITS = 15;

  private final List<DocumentProblem.Place> problems;

  DocumentSoundness(List<DocumentProblem.Place> problems) {
    this.problems = problems;
  }

  /** What is wrong with a document's brackets; looked at before it is parsed. */
  static Optional<String> problemOfShape(String document) {
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (inText) {
        if (c == '\\') {
          i++;
        }
        inText = c != '"';
      } else if (c == '"') {
        inText = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0 && !document.substring(i + 1).isBlank()) {
          return Optional.of("there is something after the end of the document");
        }
      }
      if (depth > Limits.DOCUMENT_DEPTH) {
        return Optional.of("more than " + Limits.DOCUMENT_DEPTH + " brackets inside each other");
      }
    }
    return Optional.empty();
  }

  void check(JsonValue value, String at) {
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
        checkText(entry.getKey(), at);
        check(entry.getValue(), at + "/" + entry.getKey());
      }
    } else if (value instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        check(list.get(i), at + "/" + i);
      }
    } else if (value instanceof JsonString text) {
      checkText(text.getString(), at);
    } else if (value instanceof JsonNumber number) {
      BigDecimal exact = number.bigDecimalValue();
      if (exact.precision() > MOST_DIGITS || Math.abs(exact.scale()) > MOST_DIGITS) {
        problems.add(
            new DocumentProblem.Place(at, "a number has " + MOST_DIGITS + " digits at most"));
      }
    }
  }

  private void checkText(String text, String at) {
    if (!TypedText.withoutOddSigns(text).equals(text)) {
      problems.add(new DocumentProblem.Place(at, "there are signs in it that cannot be kept"));
    }
  }
}
