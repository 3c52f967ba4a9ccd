package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/** A scale of bare numbers, all as far from each other, is a range there. */
final class Range {

  /** As many as a range that is brought over makes points of. */
  private static final int POINTS = 20;

  private Range() {}

  /** Its parameters; empty for a scale that says more. */
  static String of(JsonObject scale) {
    List<JsonObject> points = scale.getJsonArray("points").getValuesAs(JsonObject.class);
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int value = points.get(i).getInt("value", i + 1);
      JsonObject label = points.get(i).getJsonObject("label");
      boolean bare =
          label.size() == 1
              && label.values().iterator().next() instanceof JsonString words
              && words.getString().equals(Integer.toString(value));
      if (!bare) {
        return "";
      }
      values.add(value);
    }
    if (values.size() < 2 || values.size() > POINTS) {
      return "";
    }
    int step = values.get(1) - values.get(0);
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) - values.get(i - 1) != step) {
        return "";
      }
    }
    return "start=%d end=%d step=%d"
        .formatted(values.get(0), values.get(values.size() - 1), Math.abs(step));
  }
}
