package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What of a part got another name, in all that somebody made of it. */
final class OtherNames {

  private static final String NAME = "name";
  private static final String LABEL = "label";
  private static final String POINTS = "points";
  private static final List<String> LISTS = List.of("choices", "rows");
  private static final List<String> WORDS = List.of(LABEL, "title", "words");

  private OtherNames() {}

  /**
   * Whether it may be the same part under another name, where only a text says so: of the same
   * type, with some of the same words, and most of what can be chosen. Where nothing has words, all
   * else has to be the same.
   */
  static boolean isAlike(JsonObject was, JsonObject is) {
    if (!Objects.equals(was.get("type"), is.get("type"))) {
      return false;
    }
    Set<String> before = choices(was);
    Set<String> kept = choices(is);
    kept.retainAll(before);
    boolean isAsked = was.containsKey("type") || WORDS.stream().anyMatch(was::containsKey);
    return isAsked
        ? kept.size() * 2 >= before.size() && WORDS.stream().anyMatch(key -> shared(was, is, key))
        : was.size() > 1 && unnamed(was).equals(unnamed(is));
  }

  private static boolean shared(JsonObject was, JsonObject is, String key) {
    return was.get(key) instanceof JsonObject before
        && is.get(key) instanceof JsonObject after
        && before.entrySet().stream()
            .anyMatch(text -> text.getValue().equals(after.get(text.getKey())));
  }

  private static Set<String> choices(JsonObject part) {
    Set<String> names = new HashSet<>();
    if (part.get("choices") instanceof JsonArray choices) {
      choices.forEach(one -> name(one).ifPresent(names::add));
    }
    return names;
  }

  private static JsonObject unnamed(JsonObject part) {
    return JSON.createObjectBuilder(part).remove(NAME).build();
  }

  /** The part as it was, where nothing but names is as it is now: its own, and of what it lists. */
  static JsonObject of(JsonObject was, JsonObject is) {
    JsonObjectBuilder named = JSON.createObjectBuilder(was);
    if (Names.of(was).isPresent()) {
      Names.of(is).ifPresent(name -> named.add(NAME, name));
    }
    for (String key : LISTS) {
      if (was.get(key) instanceof JsonArray before && is.get(key) instanceof JsonArray after) {
        named.add(key, list(before, after));
      }
    }
    if (was.get(POINTS) instanceof JsonArray before && is.get(POINTS) instanceof JsonArray after) {
      named.add(
          POINTS, points(before, Known.points(was).toList(), after, Known.points(is).toList()));
    }
    String arms = Shelf.ARMS.content();
    if (was.get(arms) instanceof JsonObject before && is.get(arms) instanceof JsonObject after) {
      named.add(arms, byName(before, after));
    }
    return named.build();
  }

  private static JsonArrayBuilder list(List<JsonValue> was, List<JsonValue> is) {
    JsonArrayBuilder named = JSON.createArrayBuilder();
    for (int i = 0; i < was.size(); i++) {
      JsonValue one = was.get(i);
      Optional<String> name = another(was, i, is);
      named.add(
          name.isPresent()
              ? JSON.createObjectBuilder(one.asJsonObject()).add(NAME, name.get()).build()
              : one);
    }
    return named;
  }

  /**
   * Points of a scale are known by their words; without any, or where two say the same, by their
   * numbers. What is gone has no number any more where another one has that now.
   */
  private static JsonArrayBuilder points(
      List<JsonValue> was, List<String> before, List<JsonValue> is, List<String> after) {
    List<Integer> found = new ArrayList<>();
    for (JsonValue one : was) {
      List<Integer> alike = saying(one, is);
      found.add(
          alike.size() == 1 && saying(is.get(alike.get(0)), was).size() == 1 ? alike.get(0) : -1);
    }
    JsonArrayBuilder named = JSON.createArrayBuilder();
    for (int i = 0; i < was.size(); i++) {
      boolean isAnothers = found.contains(after.indexOf(before.get(i)));
      String number =
          found.get(i) >= 0
              ? after.get(found.get(i))
              : isAnothers && after.contains(before.get(i)) ? "" : before.get(i);
      named.add(
          number.equals(before.get(i)) || !(was.get(i) instanceof JsonObject point)
              ? was.get(i)
              : JSON.createObjectBuilder(point).add("value", number).build());
    }
    return named;
  }

  private static List<Integer> saying(JsonValue one, List<JsonValue> all) {
    return IntStream.range(0, all.size())
        .filter(i -> saysTheSame(one, all.get(i)))
        .boxed()
        .toList();
  }

  private static JsonObjectBuilder byName(JsonObject was, JsonObject is) {
    List<JsonValue> before = listed(was);
    List<JsonValue> after = listed(is);
    JsonObjectBuilder named = JSON.createObjectBuilder();
    for (int i = 0; i < before.size(); i++) {
      String name = before.get(i).asJsonObject().getString(NAME);
      named.add(another(before, i, after).orElse(name), was.get(name));
    }
    return named;
  }

  private static List<JsonValue> listed(JsonObject byName) {
    return byName.keySet().stream()
        .<JsonValue>map(name -> JSON.createObjectBuilder().add(NAME, name).build())
        .toList();
  }

  /**
   * Another name of one in a list: it is gone, and just one that is new says the same; or another
   * one has its name, and the one that stands where it stood says the same. Where somebody wrote
   * both words and name anew it is another one, unless it had no words yet: then its place tells.
   */
  private static Optional<String> another(List<JsonValue> was, int at, List<JsonValue> is) {
    Optional<String> name = name(was.get(at));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> there = at < is.size() ? name(is.get(at)) : Optional.empty();
    if (hasName(is, name.get())) {
      return there.filter(one -> isExchanged(was, at, is));
    }
    if (!hasWords(was.get(at))) {
      return there.filter(one -> !hasName(was, one) && isEachInItsPlace(was, is));
    }
    List<String> alike =
        IntStream.range(0, is.size())
            .filter(i -> saysTheSame(was.get(at), is.get(i)))
            .filter(i -> i == at || name(is.get(i)).filter(one -> hasName(was, one)).isEmpty())
            .mapToObj(i -> name(is.get(i)))
            .flatMap(Optional::stream)
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /**
   * Whether what stands in its place says what it said, and what has its name says something else.
   */
  private static boolean isExchanged(List<JsonValue> was, int at, List<JsonValue> is) {
    Optional<String> name = name(was.get(at));
    return hasWords(was.get(at))
        && saysTheSame(was.get(at), is.get(at))
        && is.stream()
            .filter(one -> name(one).equals(name))
            .noneMatch(one -> saysTheSame(was.get(at), one));
  }

  /** Whether nothing moved: each that is there still stands where it stood. */
  private static boolean isEachInItsPlace(List<JsonValue> was, List<JsonValue> is) {
    return is.size() >= was.size()
        && IntStream.range(0, was.size())
            .allMatch(
                i ->
                    name(was.get(i)).equals(name(is.get(i)))
                        || name(was.get(i)).filter(name -> hasName(is, name)).isEmpty());
  }

  private static boolean hasWords(JsonValue one) {
    return one instanceof JsonObject object
        && (object.get(LABEL) instanceof JsonObject texts
            ? !texts.isEmpty()
            : object.containsKey(LABEL));
  }

  private static boolean hasName(List<JsonValue> list, String name) {
    return list.stream().anyMatch(one -> name(one).equals(Optional.of(name)));
  }

  private static Optional<String> name(JsonValue one) {
    return one instanceof JsonObject object ? Names.of(object) : Optional.empty();
  }

  private static boolean saysTheSame(JsonValue one, JsonValue other) {
    if (!(one instanceof JsonObject before && other instanceof JsonObject after)) {
      return false;
    }
    JsonValue was = before.get(LABEL);
    JsonValue is = after.get(LABEL);
    if (was instanceof JsonObject texts && is instanceof JsonObject now) {
      return texts.entrySet().stream()
          .anyMatch(text -> text.getValue().equals(now.get(text.getKey())));
    }
    return was != null && was.equals(is);
  }
}
