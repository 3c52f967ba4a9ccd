package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.PlainValue;

/** The columns of a choice as a form has them: {@code county=kent town="High Halden" age=5}. */
final class Columns {

  private static final String NAME = "[^\\s=\"{]+";
  private static final String BARE = "[^\\s\"]*";
  private static final Pattern COLUMN =
      Pattern.compile(
          "\\s*(" + NAME + ")=(\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"|" + BARE + ")(?=\\s|$)\\s*");

  private Columns() {}

  /** Those that cannot be said so are shown as the document has them. */
  static String shown(JsonValue value) {
    if (!(value instanceof JsonObject columns)) {
      return value == JsonValue.NULL || value instanceof JsonString || value instanceof JsonNumber
          ? PlainValue.of(value)
          : value.toString();
    }
    String plain =
        columns.entrySet().stream()
            .map(one -> one.getKey() + "=" + quoted(one))
            .collect(Collectors.joining(" "));
    return of(plain).equals(Optional.of(value)) ? plain : value.toString();
  }

  private static String quoted(Map.Entry<String, JsonValue> column) {
    String plain = PlainValue.of(column.getValue());
    boolean bare = plain.matches(BARE) && read(plain).equals(column.getValue());
    return bare ? plain : "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** What was written; what cannot be read stays as it is, and is named as a mistake. */
  static Optional<JsonValue> of(String written) {
    String stripped = written.strip();
    if (stripped.startsWith("{")) {
      return Optional.of(document(stripped));
    }
    JsonObjectBuilder columns = JSON.createObjectBuilder();
    Set<String> names = new HashSet<>();
    Matcher one = COLUMN.matcher(stripped);
    int end = 0;
    while (end < stripped.length() && one.find(end) && one.start() == end) {
      if (!names.add(one.group(1))) {
        return PartForm.line(stripped);
      }
      columns.add(one.group(1), read(one.group(2)));
      end = one.end();
    }
    return end == stripped.length() && end > 0
        ? Optional.of(columns.build())
        : PartForm.line(stripped);
  }

  private static JsonValue document(String written) {
    try {
      return DraftDocument.of(written).survey();
    } catch (DocumentProblem none) {
      return JSON.createValue(written);
    }
  }

  /**
   * A number only where it is written as one: {@code 05} is a text, and so is whatever is quoted.
   */
  private static JsonValue read(String written) {
    if (written.startsWith("\"")) {
      String inside = written.substring(1, written.length() - 1);
      return JSON.createValue(inside.replaceAll("\\\\([\"\\\\])", "$1"));
    }
    return PartForm.number(written)
        .filter(JsonNumber.class::isInstance)
        .filter(number -> PlainValue.of(number).equals(written))
        .orElseGet(() -> JSON.createValue(written));
  }
}
