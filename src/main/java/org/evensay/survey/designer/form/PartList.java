package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A list of choices, points or rows in a part of a draft: what is in it, and in which order.
 *
 * @param key the key of the list
 */
public record PartList(Key key) {

  /** What is in the list of a part. */
  List<JsonObject> of(JsonObject part) {
    List<JsonObject> list = new ArrayList<>();
    if (part.get(key.way()) instanceof JsonArray array) {
      for (JsonValue one : array) {
        list.add(one instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
      }
    }
    return list;
  }

  JsonObject with(JsonObject part, List<JsonObject> list) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    list.forEach(array::add);
    return PartForm.put(
        part, List.of(key.way()), list.isEmpty() ? Optional.empty() : Optional.of(array.build()));
  }

  /** The part with two things in its list changed about; where there are no two, as it is. */
  public JsonObject swapped(JsonObject part, int one, int other) {
    List<JsonObject> list = of(part);
    if (Math.min(one, other) < 0 || Math.max(one, other) >= list.size()) {
      return part;
    }
    Collections.swap(list, one, other);
    return with(part, list);
  }

  /**
   * The part with one thing in its list behind another one; where there are no two, as it is.
   *
   * @param behind which one; −1 for the beginning
   */
  public JsonObject moved(JsonObject part, int one, int behind) {
    List<JsonObject> list = of(part);
    if (Math.min(one, behind + 1) < 0 || Math.max(one, behind) >= list.size() || one == behind) {
      return part;
    }
    JsonObject moved = list.remove(one);
    list.add(behind < one ? behind + 1 : behind, moved);
    return with(part, list);
  }

  /** The part without one thing in its list. */
  public JsonObject without(JsonObject part, int one) {
    List<JsonObject> list = of(part);
    if (one < 0 || one >= list.size()) {
      return part;
    }
    list.remove(one);
    return with(part, list);
  }
}
