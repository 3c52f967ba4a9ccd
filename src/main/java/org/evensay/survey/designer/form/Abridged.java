package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Seen;

/**
 * A part as it travels with its form, there and back: what no form shows, because it is very long,
 * is only named by what it was. A request has room for the rest of any part.
 */
public final class Abridged {

  /** In front of what names something long; no form sends it in a text. */
  private static final String MARK = "\u2298";

  private Abridged() {}

  /** The part as it is sent with its form. */
  public static JsonObject of(JsonObject part) {
    return within(part, one -> isLong(one) ? JSON.createValue(mark(one)) : one).asJsonObject();
  }

  /** The part as it was, where all that was long is still somewhere in the draft. */
  public static JsonObject restored(JsonObject sent, DraftDocument draft) {
    if (!sent.toString().contains(MARK)) {
      return sent;
    }
    Map<String, JsonValue> known = new HashMap<>();
    within(
        draft.survey(),
        one -> {
          if (isLong(one)) {
            known.put(mark(one), one);
          }
          return one;
        });
    return within(
            sent,
            one -> one instanceof JsonString text ? known.getOrDefault(text.getString(), one) : one)
        .asJsonObject();
  }

  private static boolean isLong(JsonValue value) {
    return value instanceof JsonString text && text.getString().length() > Lengths.SHOWN
        || value instanceof JsonArray list && list.size() > PartForm.MOST_ROWS;
  }

  private static String mark(JsonValue value) {
    return MARK + Seen.of(value);
  }

  /** Whatever it is made of, put in its place from the outside in. */
  private static JsonValue within(JsonValue value, UnaryOperator<JsonValue> put) {
    JsonValue is = put.apply(value);
    if (is instanceof JsonObject object) {
      JsonObjectBuilder after = JSON.createObjectBuilder();
      object.forEach((key, one) -> after.add(key, within(one, put)));
      return after.build();
    }
    if (is instanceof JsonArray list) {
      JsonArrayBuilder after = JSON.createArrayBuilder();
      list.forEach(one -> after.add(within(one, put)));
      return after.build();
    }
    return is;
  }
}
