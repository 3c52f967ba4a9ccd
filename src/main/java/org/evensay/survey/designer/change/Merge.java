package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What two people made of the same part of a draft, put together key by key, texts language by
 * language, lists of things with names thing by thing: a three-way merge. Whatever only one of them
 * changed is as she made it.
 *
 * @param merged both together; where both changed the same thing, as the second one made it
 * @param contested the ways to what both changed in different ways, such as {@code label.cy} or
 *     {@code choices.bus.label.en-GB}
 */
public record Merge(JsonObject merged, List<String> contested) {

  private static final String TYPE = "type";

  public Merge {
    contested = List.copyOf(contested);
  }

  /** What questions of some types are made of, and of others not. */
  private static final Map<String, Set<String>> MADE_OF =
      Map.of(
          "choices",
          Set.of(
              "one-choice",
              "several-choices",
              "ranking",
              "best-worst",
              "pairwise",
              "points",
              "matrix",
              "hidden"),
          "points",
          Set.of("scale", "matrix"),
          "rows",
          Set.of("matrix"));

  /**
   * Puts them together.
   *
   * @param base what both began with
   * @param first what is there now
   * @param second what somebody made of the base, who did not see the first
   */
  public static Merge of(JsonObject base, JsonObject first, JsonObject second) {
    List<String> contested = new ArrayList<>();
    JsonObject merged = merge("", base, first, second, contested);
    if (isLostByType(base, first, second)) {
      contested.add(TYPE);
    }
    return new Merge(merged, contested);
  }

  /** Whether the second changed what a question of the type has not that the first has given it. */
  private static boolean isLostByType(JsonObject base, JsonObject first, JsonObject second) {
    String type = first.get(TYPE) instanceof JsonString now ? now.getString() : "";
    return !same(base.get(TYPE), first.get(TYPE))
        && same(base.get(TYPE), second.get(TYPE))
        && MADE_OF.entrySet().stream()
            .filter(one -> !one.getValue().contains(type))
            .anyMatch(one -> !same(base.get(one.getKey()), second.get(one.getKey())));
  }

  private static JsonObject merge(
      String way, JsonObject base, JsonObject first, JsonObject second, List<String> contested) {
    Set<String> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    JsonObjectBuilder merged = JSON.createObjectBuilder();
    for (String key : keys) {
      one(way + key, base.get(key), first.get(key), second.get(key), contested)
          .ifPresent(value -> merged.add(key, value));
    }
    return merged.build();
  }

  private static Optional<JsonValue> one(
      String way, JsonValue base, JsonValue first, JsonValue second, List<String> contested) {
    if (same(first, second) || same(base, second)) {
      return Optional.ofNullable(first);
    }
    if (same(base, first)) {
      return Optional.ofNullable(second);
    }
    if (first instanceof JsonObject one && second instanceof JsonObject other) {
      JsonObject before = base instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
      return Optional.of(merge(way + ".", before, one, other, contested));
    }
    Optional<JsonValue> list = list(way, base, first, second, contested);
    if (list.isPresent()) {
      return list;
    }
    contested.add(way);
    return Optional.ofNullable(second);
  }

  /** Lists of things with names, thing by thing; empty where they are no such lists. */
  private static Optional<JsonValue> list(
      String way, JsonValue base, JsonValue first, JsonValue second, List<String> contested) {
    Optional<NamedList> before = NamedList.of(base == null ? JsonValue.EMPTY_JSON_ARRAY : base);
    Optional<NamedList> one = NamedList.of(first);
    Optional<NamedList> other = NamedList.of(second);
    if (before.isEmpty() || one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return before
        .get()
        .together(one.get(), other.get())
        .map(
            names -> {
              JsonArrayBuilder merged = JSON.createArrayBuilder();
              for (String name : names) {
                one(
                        way + "." + name,
                        before.get().byName().get(name),
                        one.get().byName().get(name),
                        other.get().byName().get(name),
                        contested)
                    .ifPresent(merged::add);
              }
              return merged.build();
            });
  }

  private static boolean same(JsonValue one, JsonValue other) {
    return one == null ? other == null : one.equals(other);
  }
}
