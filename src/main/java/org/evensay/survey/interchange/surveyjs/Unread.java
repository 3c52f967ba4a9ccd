package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.stream.Stream;

/** Counts the questions of an element without making any. */
final class Unread {

  private Unread() {}

  /** How many questions an element has; one if it has no others inside. */
  static long questions(Node element, String type) {
    return switch (type) {
      case "panel", "flowpanel" ->
          element.nodes("elements", "questions").stream()
              .mapToLong(inner -> questions(inner, Elements.type(inner)))
              .sum();
      case "matrixdropdown" ->
          size(element, "rows") * (size(element, "columns") + size(element, "detailElements"));
      case "multipletext" -> size(element, "items");
      default -> 1;
    };
  }

  private static long size(Node element, String key) {
    return Stream.ofNullable(element.peek(key))
        .filter(JsonArray.class::isInstance)
        .map(JsonValue::asJsonArray)
        .mapToLong(JsonArray::size)
        .sum();
  }
}
