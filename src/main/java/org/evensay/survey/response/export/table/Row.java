package org.evensay.survey.response.export.table;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.evensay.survey.design.AnswersDocument;

/**
 * One response under the variables of its survey. It is filled anew for each response, so that a
 * million of them take no more room than one; a value is a text, a number, a list of texts, {@link
 * #NOT_SHOWN}, or null for what was not answered.
 */
public final class Row {

  /** Stands where a question was not shown, because of what was answered before. */
  public static final Object NOT_SHOWN =
      new Object() {
        @Override
        public String toString() {
          return "(not shown)";
        }
      };

  private final Variables variables;
  private final Object[] values;
  private SentResponse response;
  private int edition;

  Row(Variables variables) {
    this.variables = variables;
    this.values = new Object[variables.all().size()];
  }

  /** Takes this response's answers in place of those that it had. */
  Row fill(SentResponse next) {
    response = next;
    Arrays.fill(values, null);
    Variables.Layout layout = variables.layout(next.edition());
    edition = layout.number();
    if (layout.conditional()) {
      leaveOutWhatWasNotShown(layout);
    }
    try (JsonParser parser = JSON.createParser(new StringReader(next.answers()))) {
      parser.next();
      while (parser.next() == JsonParser.Event.KEY_NAME) {
        Integer place = layout.places().get(parser.getString());
        Object value = value(parser, parser.next());
        if (place != null) {
          values[place] = value;
        }
      }
    }
    return this;
  }

  private void leaveOutWhatWasNotShown(Variables.Layout layout) {
    Set<String> shown =
        layout.edition().shown(AnswersDocument.parse(response.answers(), layout.edition()));
    layout
        .places()
        .forEach(
            (question, place) -> {
              if (!shown.contains(question)) {
                values[place] = NOT_SHOWN;
              }
            });
  }

  private static Object value(JsonParser parser, JsonParser.Event event) {
    return switch (event) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER ->
          parser.isIntegralNumber() ? (Object) parser.getLong() : parser.getBigDecimal();
      case VALUE_NULL -> null;
      case START_ARRAY -> list(parser.getArray());
      default -> parser.getValue().toString();
    };
  }

  private static List<String> list(JsonArray array) {
    return array.stream().map(Row::text).toList();
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  /** The answer to the variable at this place. */
  public Object value(int place) {
    return values[place];
  }

  /** The response itself. */
  public SentResponse response() {
    return response;
  }

  /** The number of its edition. */
  public int edition() {
    return edition;
  }
}
