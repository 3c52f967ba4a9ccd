package org.evensay.survey.interchange.surveyjs;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.report.Place;

/**
 * An object of a file, read key by key. It knows which keys nobody asked for, so that none of them
 * is dropped in silence.
 */
final class Node {

  private static final int DIGITS = 15;

  private final Whole whole;
  private final JsonObject json;
  private final String way;
  private final Scope scope;
  private final boolean quiet;
  private final Set<String> asked = new HashSet<>(Set.of("type", "name"));
  private final Map<String, Place.Path> elsewhere = new HashMap<>();
  private Words title;
  private boolean listQuiet;

  /**
   * An object.
   *
   * @param scope what it is inside of
   * @param quiet whether enough has been said of it
   */
  Node(Whole whole, JsonObject json, String way, Scope scope, boolean quiet) {
    this.whole = whole;
    this.json = json;
    this.way = way;
    this.scope = scope;
    this.quiet = quiet;
  }

  /** The same object inside of something else. */
  Node in(Scope other, boolean quietly) {
    return new Node(whole, json, way, other, quietly);
  }

  /** The same object with a list that stands elsewhere. */
  Node with(String key, JsonArray list, Place.Path there, boolean spokenOf) {
    JsonObject more = JSON.createObjectBuilder(json).add(key, list).build();
    Node node = new Node(whole, more, way, scope, quiet);
    node.elsewhere.put(key, there);
    node.asked.addAll(asked);
    node.asked.add(key);
    node.listQuiet = spokenOf;
    return node;
  }

  /** The same object with a title that was put together. */
  Node called(Words words) {
    Node node = new Node(whole, json, way, scope, quiet);
    node.elsewhere.putAll(elsewhere);
    node.asked.addAll(asked);
    node.listQuiet = listQuiet;
    node.title = quiet ? words.silently() : words;
    return node;
  }

  Scope scope() {
    return scope;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** The same of its choices, rows and columns. */
  boolean isListQuiet() {
    return quiet || listQuiet;
  }

  Place.Path where() {
    return new Place.Path(way);
  }

  Place.Path at(String key) {
    Place.Path there = elsewhere.get(key);
    if (there != null) {
      return there;
    }
    return new Place.Path(way.isEmpty() ? key : way + "." + key);
  }

  /** Says something of it, unless enough has been said. */
  void say(Remark remark, Object... arguments) {
    say(where(), remark, arguments);
  }

  /** The same of one of its keys. */
  void say(Place where, Remark remark, Object... arguments) {
    if (!quiet) {
      whole.remarks.add(where, remark, arguments);
    }
  }

  /** Says something of the whole file, once. */
  void once(Remark remark, Object... arguments) {
    whole.remarks.once(remark, arguments);
  }

  /** The value of a key; null if there is none. */
  JsonValue get(String key) {
    asked.add(key);
    return json.get(key);
  }

  /** The same of a key of which something is said all the same. */
  JsonValue peek(String key) {
    return json.get(key);
  }

  boolean has(String key) {
    return json.containsKey(key);
  }

  /** What a text, a number or a flag says; an empty text for anything else. */
  static String scalar(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    boolean said =
        value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE;
    return said ? value.toString() : "";
  }

  /** The same of any value: an object or a list is shown as it stands. */
  static String said(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  /** A value that is no object and no list, as a text; the first of the keys that has one. */
  Optional<String> string(String... keys) {
    for (String key : keys) {
      String text = scalar(json.get(key));
      if (!text.isEmpty()) {
        asked.add(key);
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  String name() {
    return string("name", "valueName").orElse("");
  }

  /** Whether any of these keys is switched on; false under one of them says nothing more. */
  boolean flag(String... keys) {
    boolean on = false;
    for (String key : keys) {
      if (json.get(key) == JsonValue.TRUE || json.get(key) == JsonValue.FALSE) {
        asked.add(key);
        on |= json.get(key) == JsonValue.TRUE;
      }
    }
    return on;
  }

  /** Whether a key is switched off in so many words. */
  boolean isOff(String key) {
    boolean off = json.get(key) == JsonValue.FALSE;
    if (off || json.get(key) == JsonValue.TRUE) {
      asked.add(key);
    }
    return off;
  }

  /** A number, also one in a text; no larger and no finer than can be kept. */
  Optional<BigDecimal> number(String key) {
    String text = scalar(json.get(key));
    if (!text.matches("-?[0-9]{1,%1$d}(\\.[0-9]{1,%1$d})?".formatted(DIGITS))) {
      return Optional.empty();
    }
    asked.add(key);
    return Optional.of(new BigDecimal(text));
  }

  /** A whole number. */
  Optional<Integer> whole(String key) {
    return number(key)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .filter(number -> number.abs().intValue() <= Limits.NUMBER)
        .filter(number -> number.precision() <= 10)
        .map(BigDecimal::intValue);
  }

  /** The words of the first of these keys that has any; blank if none has. */
  Words words(String... keys) {
    if (title != null && keys[0].equals("title")) {
      asked.add("title");
      return title;
    }
    for (String key : keys) {
      JsonValue value = json.get(key);
      if (value instanceof JsonObject || !scalar(value).isBlank()) {
        asked.add(key);
        Place.Path where = at(key);
        Words words = new Words(where, whole.texts(value, where), piping());
        return quiet ? words.silently() : words;
      }
    }
    return Words.silent(Map.of());
  }

  /** How answers are named in texts. */
  Words.Piping piping() {
    SurveyScript script = new SurveyScript(whole.answers, scope, "");
    return script::piped;
  }

  /** A condition under a key. */
  Optional<Condition> condition(String key, String current) {
    return expression(key, current, SurveyScript::condition);
  }

  /** What is worked out under a key. */
  Optional<Condition> value(String key) {
    return expression(key, "", SurveyScript::value);
  }

  private Optional<Condition> expression(
      String key,
      String current,
      BiFunction<SurveyScript, String, Condition.Translation> translation) {
    Optional<String> text = string(key).filter(said -> !said.isBlank());
    SurveyScript script = new SurveyScript(whole.answers, scope, current);
    return text.map(
        said -> {
          Condition condition = new Condition(at(key), said, translation.apply(script, said));
          return quiet ? condition.silently() : condition;
        });
  }

  /** The objects of lists. */
  List<Node> nodes(String... keys) {
    List<Node> nodes = new ArrayList<>();
    for (String key : keys) {
      if (json.get(key) instanceof JsonArray list) {
        asked.add(key);
        for (int i = 0; i < list.size(); i++) {
          String inner = at(key).way() + "[" + i + "]";
          if (list.get(i) instanceof JsonObject object) {
            nodes.add(new Node(whole, object, inner, scope, quiet));
          } else {
            say(new Place.Path(inner), Remark.NOT_HERE, key, list.get(i).toString());
          }
        }
      }
    }
    return nodes;
  }

  /** Says of each key that nobody asked for that it is left out. */
  void rest() {
    if (quiet) {
      return;
    }
    json.forEach(
        (key, value) -> {
          if (!asked.contains(key)) {
            boolean looks = Looks.KEYS.contains(key);
            whole.remarks.add(at(key), looks ? Remark.LOOKS : Remark.NOT_HERE, key, said(value));
          }
        });
  }
}
