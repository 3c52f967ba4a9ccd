package org.evensay.survey.designer.change;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** A single value of a document, as it is typed into a field. */
public final class PlainValue {

  private PlainValue() {}

  /** A text, or a number in digits; nothing for what has no such form. */
  public static String of(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : "";
  }
}
