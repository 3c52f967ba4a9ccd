package org.evensay.foundation.api;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * One of several things that are wrong.
 *
 * @param place where: the way to a value, or the name of a question; empty for a position
 * @param line the line of what is no JSON, from 1; 0 where there is a way
 * @param column the character in that line, from 1
 * @param code which it is, the same in every language
 * @param detail what it says
 */
public record Flaw(String place, int line, int column, String code, String detail) {

  /** At a place that has a name. */
  public static Flaw at(String place, String code, String detail) {
    return new Flaw(place, 0, 0, code, detail);
  }

  /** As programs read it. */
  public JsonObject json() {
    JsonObjectBuilder json = JSON.createObjectBuilder().add("place", place);
    if (line > 0) {
      json.add("line", line).add("column", column);
    }
    return json.add("code", code).add("detail", detail).build();
  }
}
