package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.PlainValue;

/**
 * A part of a draft as a form shows it in one language, and what becomes of the part when that form
 * comes back. Only what was written differently is changed: whatever the form does not show, or
 * does not understand, stays as it is.
 */
public final class PartForm {

  /** More things in a list are no form any more. */
  public static final int MOST_ROWS = 100;

  /** In front of the name of a box: it was shown, so that no mark in it means no. */
  public static final String SHOWN = "shown-";

  private final JsonObject part;
  private final List<Key> keys;
  private final LanguageVariant language;
  private final LanguageVariant first;
  private final boolean whole;

  /**
   * A form.
   *
   * @param language the one whose words are written
   * @param first the survey's first language
   */
  public PartForm(
      JsonObject part, List<Key> keys, LanguageVariant language, LanguageVariant first) {
    this(
        part,
        keys.stream().filter(key -> !isOtherList(part, key)).toList(),
        language,
        first,
        false);
  }

  private PartForm(
      JsonObject part,
      List<Key> keys,
      LanguageVariant language,
      LanguageVariant first,
      boolean whole) {
    this.part = part;
    this.keys = keys;
    this.language = language;
    this.first = first;
    this.whole = whole;
  }

  /** Of a matrix either points or choices are asked of each row. */
  private static boolean isOtherList(JsonObject part, Key key) {
    boolean both = part.containsKey("rows") || "matrix".equals(part.getString("type", ""));
    boolean points = part.containsKey("points");
    return both
        && (key.kind() == Key.Kind.POINTS && !points || key.kind() == Key.Kind.CHOICES && points);
  }

  /**
   * What a part was when she began to write; of one that she did not get from here, nothing. It is
   * a piece of a document, and whatever could be none is not read.
   *
   * @param draft where all that is very long in it still is
   */
  public static JsonObject posted(String base, DraftDocument draft) {
    try {
      return Abridged.restored(DraftDocument.of(base).survey(), draft);
    } catch (DocumentProblem none) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  /** What it shows, in order. */
  public List<Field> fields() {
    return keys.stream().map(this::field).toList();
  }

  /** The same form, where texts are shown to their end however long they are. */
  public PartForm whole() {
    return new PartForm(part, keys, language, first, true);
  }

  /** What was typed that is longer, or more, than it may be, by field. */
  public Map<String, Lengths.Wrong> exceeded(Function<String, String[]> form) {
    Map<String, Lengths.Wrong> wrong = Lengths.exceeded(slots(), form);
    several(form).forEach((way, rows) -> rows.wrong().ifPresent(is -> wrong.put(way, is)));
    return wrong;
  }

  /** How many lines were left out of lists, as something in them says the same. */
  public int twice(Function<String, String[]> form) {
    return several(form).values().stream().mapToInt(SeveralRows::twice).sum();
  }

  /** What was written with one thing on each line, by field. */
  private Map<String, SeveralRows> several(Function<String, String[]> form) {
    return keys.stream()
        .filter(key -> key.kind().isList())
        .map(this::rows)
        .filter(rows -> rows.of(part).size() <= MOST_ROWS)
        .collect(
            Collectors.toMap(
                rows -> rows.way() + SeveralRows.FIELD, rows -> rows.several(part, form)));
  }

  /** What is there of which only the beginning is shown, by field. */
  public Map<String, Lengths.Wrong> cut() {
    return whole ? Map.of() : Lengths.cut(slots());
  }

  private List<Lengths.Slot> slots() {
    PartForm all = whole();
    return keys.stream()
        .flatMap(
            key ->
                key.kind().isList()
                    ? all.rows(key).slots(part)
                    : Stream.of(
                        new Lengths.Slot(
                            key.way(),
                            key.way(),
                            all.shown(key, language),
                            Lengths.most(key.kind()))))
        .toList();
  }

  private FormRows rows(Key key) {
    return new FormRows(key, language, first, whole);
  }

  private Field field(Key key) {
    if (!key.kind().isList()) {
      String inFirst = language.equals(first) ? "" : shown(key, first);
      return Field.of(key, shown(key, language), key.kind() == Key.Kind.WORDS ? inFirst : "");
    }
    FormRows rows = rows(key);
    List<JsonObject> list = rows.of(part);
    return list.size() > MOST_ROWS
        ? new Field(key, "", "", List.of(), list.size())
        : new Field(key, "", "", rows.shown(list), 0);
  }

  private String shown(Key key, LanguageVariant in) {
    String all = all(key, in);
    return whole ? all : Lengths.shown(all, key.kind());
  }

  private String all(Key key, LanguageVariant in) {
    JsonValue value = at(key).orElse(JsonValue.NULL);
    return switch (key.kind()) {
      case WORDS -> PartValues.words(value, in, first);
      case FLAG -> value == JsonValue.TRUE ? "yes" : "";
      case LANGUAGES -> "";
      case WEIGHTS -> Weights.shown(value);
      default -> PlainValue.of(value);
    };
  }

  private Optional<JsonValue> at(Key key) {
    return PartValues.at(part, key.way());
  }

  /**
   * The part as it comes back.
   *
   * @param form the values of a field by its name; null for one that did not come
   */
  public JsonObject written(Function<String, String[]> form) {
    JsonObject after = part;
    for (Key key : keys) {
      if (key.kind().isList()) {
        after = rows(key).written(after, form);
      } else if (key.kind() == Key.Kind.LANGUAGES) {
        after = languages(after, form);
      } else {
        after = value(after, key, form);
      }
    }
    return after;
  }

  private JsonObject value(JsonObject after, Key key, Function<String, String[]> form) {
    Optional<String> typed = typed(form, key.way());
    if (key.kind() == Key.Kind.FLAG) {
      typed = typed(form, SHOWN + key.way()).map(shown -> typed(form, key.way()).orElse(""));
    }
    if (typed.isEmpty() || typed.get().equals(shown(key, language))) {
      return after;
    }
    List<String> way = Arrays.asList(key.way().split("\\."));
    String written = typed.get();
    return switch (key.kind()) {
      case WORDS ->
          put(
              after,
              way,
              PlainValue.text(at(key).orElse(JsonValue.NULL), written, language, first));
      case NUMBER -> put(after, way, number(written));
      case WEIGHTS -> put(after, way, Weights.of(written));
      case FLAG ->
          put(after, way, written.isEmpty() ? Optional.empty() : Optional.of(JsonValue.TRUE));
      default -> put(after, way, line(written.strip()));
    };
  }

  /** What was typed into a field, with the line ends that documents have. */
  public static Optional<String> typed(Function<String, String[]> form, String name) {
    String[] values = form.apply(name);
    return values == null || values.length == 0
        ? Optional.empty()
        : Optional.of(values[0].replace("\r\n", "\n"));
  }

  public static Optional<JsonValue> line(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(JSON.createValue(written));
  }

  /** A number, or else what was written in its place: it stays, and is named as a mistake. */
  static Optional<JsonValue> number(String written) {
    String stripped = written.strip();
    if (!stripped.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      return line(stripped);
    }
    BigDecimal number = new BigDecimal(stripped);
    return Optional.of(
        number.scale() == 0 ? JSON.createValue(number.longValueExact()) : JSON.createValue(number));
  }

  /** A value at the end of a way; without one, what was there is gone. */
  public static JsonObject put(JsonObject object, List<String> way, Optional<JsonValue> value) {
    var builder = JSON.createObjectBuilder(object);
    String key = way.get(0);
    if (way.size() > 1) {
      JsonObject inner =
          object.get(key) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
      builder.add(key, put(inner, way.subList(1, way.size()), value));
    } else {
      value.ifPresentOrElse(found -> builder.add(key, found), () -> builder.remove(key));
    }
    return builder.build();
  }

  private JsonObject languages(JsonObject after, Function<String, String[]> form) {
    JsonObject now = after;
    List<String> codes = new ArrayList<>();
    if (after.get("languages") instanceof JsonObject listed) {
      codes.addAll(listed.keySet());
    }
    for (String code : codes) {
      Optional<String> state = typed(form, "languages:" + code);
      if (state.isPresent()) {
        now = put(now, List.of("languages", code), line(state.get()));
      }
    }
    String added = typed(form, "languages").orElse("").strip();
    return added.isEmpty() || codes.contains(added)
        ? now
        : put(now, List.of("languages", added), line("draft"));
  }

  /** The languages that it lists, each with how far it is. */
  public List<List<String>> languages() {
    return part.get("languages") instanceof JsonObject listed
        ? listed.keySet().stream()
            .map(code -> List.of(code, PlainValue.of(listed.get(code))))
            .toList()
        : List.of();
  }
}
