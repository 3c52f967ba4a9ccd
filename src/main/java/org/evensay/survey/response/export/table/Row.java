package org.evensay.survey.response.export.table;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.reading.AnswersDocument;

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

  /** Signs of a whole number that a long one has room for in any case. */
  private static final int LONG_DIGITS = 18;

  private final Variables variables;
  private final Object[] values;
  private SentResponse response;
  private Variables.Layout layout;

  Row(Variables variables) {
    this.variables = variables;
    this.values = new Object[variables.all().size()];
  }

  /** Takes this response's answers in place of those that it had. */
  Row fill(SentResponse next) {
    response = next;
    Arrays.fill(values, null);
    layout = variables.layout(next.edition());
    if (layout.conditional()) {
      leaveOutWhatWasNotShown();
    }
    try (JsonParser parser = JSON.createParser(new StringReader(next.answers()))) {
      parser.next();
      while (parser.next() == JsonParser.Event.KEY_NAME) {
        List<Variables.Place> places = layout.places().get(parser.getString());
        Object value = value(parser, parser.next());
        if (places != null) {
          put(value, places);
        }
      }
    }
    return this;
  }

  private void leaveOutWhatWasNotShown() {
    Set<String> shown =
        layout.edition().shown(AnswersDocument.parse(response.answers(), layout.edition()));
    layout
        .places()
        .forEach(
            (question, places) -> {
              if (!shown.contains(question)) {
                put(NOT_SHOWN, places);
              }
            });
  }

  private void put(Object value, List<Variables.Place> places) {
    for (Variables.Place place : places) {
      values[place.column()] = place.part().apply(value);
    }
  }

  private static Object value(JsonParser parser, JsonParser.Event event) {
    return switch (event) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER -> number(parser);
      case VALUE_NULL -> null;
      case START_ARRAY -> list(parser.getArray());
      case START_OBJECT -> points(parser.getObject());
      default -> parser.getValue().toString();
    };
  }

  /** A calculation can come to more than a long number has room for; none says 1E+2 for 100. */
  private static Number number(JsonParser parser) {
    if (parser.isIntegralNumber() && parser.getString().length() <= LONG_DIGITS) {
      return parser.getLong();
    }
    BigDecimal number = parser.getBigDecimal();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static List<String> list(JsonArray array) {
    return array.stream().map(Row::text).toList();
  }

  private static Object points(JsonObject object) {
    if (object.get("file") instanceof JsonString file) {
      return file(file.getString(), object);
    }
    if (!object.values().stream().allMatch(JsonNumber.class::isInstance)) {
      return object.toString();
    }
    Map<String, Long> points = new HashMap<>();
    object.forEach((name, given) -> points.put(name, ((JsonNumber) given).longValue()));
    return points;
  }

  /** The name that a file is kept under, with how far the safe side is with it. */
  private static String file(String name, JsonObject object) {
    String ending =
        FileKind.of(object.getString("kind", "")).map(kind -> "." + kind.ending()).orElse("");
    return name + ending + " (" + object.getString("state", "waiting") + ")";
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  /** The answer to the variable at this place. */
  public Object value(int place) {
    return values[place];
  }

  /** Whether its edition has this choice of the variable at this place. */
  boolean offers(int place, Code code) {
    Set<String> notOffered = layout.notOffered().get(place);
    return notOffered == null || !notOffered.contains(code.name());
  }

  /** The response itself. */
  public SentResponse response() {
    return response;
  }

  /** The number of its edition. */
  public int edition() {
    return layout.number();
  }
}
