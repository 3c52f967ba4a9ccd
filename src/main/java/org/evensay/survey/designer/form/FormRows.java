package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.PlainValue;

/** A list of choices, points or rows in a form. */
public final class FormRows {

  private static final String LABEL = "label";
  private static final String ASKS = "other-label";

  /** The key of what conditions on choices look at. */
  public static final String COLUMNS = "values";

  /** What can be special about a choice, each a key that is true. */
  public static final List<String> SPECIAL =
      List.of("alone", "not-said", "other", "other-required");

  /** What is asked once a choice is chosen; the last of what is special says that it has to be. */
  private static final List<String> ASKED = List.of("other", "other-required");

  private final Key key;
  private final PartList inPart;
  private final LanguageVariant language;
  private final LanguageVariant first;
  private final boolean whole;

  /**
   * A list in a form.
   *
   * @param whole whether texts are shown to their end however long they are
   */
  FormRows(Key key, LanguageVariant language, LanguageVariant first, boolean whole) {
    this.key = key;
    this.inPart = new PartList(key);
    this.language = language;
    this.first = first;
    this.whole = whole;
  }

  /** The fields of its rows into which something is typed, those of the empty one too. */
  Stream<Lengths.Slot> slots(JsonObject part) {
    List<JsonObject> list = of(part);
    return list.size() > PartForm.MOST_ROWS
        ? Stream.of()
        : shown(list).stream()
            .flatMap(
                row ->
                    Stream.of(
                        slot(row, "name", row.identity()),
                        slot(row, LABEL, row.label()),
                        slot(row, ASKS, row.asks()),
                        slot(row, COLUMNS, row.columns())));
  }

  private Lengths.Slot slot(Field.Row row, String name, String text) {
    String field = key.way() + "." + row.number();
    return new Lengths.Slot(field, field + "." + name, text, Lengths.most(key.kind()));
  }

  /** What is in the list of a part. */
  List<JsonObject> of(JsonObject part) {
    return inPart.of(part);
  }

  /** The rows that a form shows of it, and an empty one. */
  List<Field.Row> shown(List<JsonObject> list) {
    List<Field.Row> rows = new ArrayList<>();
    for (JsonObject one : list) {
      rows.add(
          new Field.Row(
              rows.size(),
              identity(one),
              text(one, LABEL, language),
              inFirst(one, LABEL),
              special(one),
              text(one, ASKS, language),
              inFirst(one, ASKS),
              columns(one)));
    }
    rows.add(new Field.Row(rows.size(), "", "", "", "", "", "", ""));
    return rows;
  }

  private String identity(JsonObject one) {
    return shown(PlainValue.of(one.getOrDefault(key.kind().identity(), JsonValue.NULL)));
  }

  private String shown(String text) {
    return whole ? text : Lengths.shown(text, key.kind());
  }

  private String text(JsonObject one, String name, LanguageVariant in) {
    return shown(PartValues.words(one.getOrDefault(name, JsonValue.NULL), in, first));
  }

  private String inFirst(JsonObject one, String name) {
    return language.equals(first) ? "" : text(one, name, first);
  }

  private String columns(JsonObject one) {
    return shown(Columns.shown(one.getOrDefault(COLUMNS, JsonValue.NULL)));
  }

  private static String special(JsonObject one) {
    List<String> set = SPECIAL.stream().filter(flag -> one.get(flag) == JsonValue.TRUE).toList();
    if (set.equals(ASKED)) {
      return ASKED.get(1);
    }
    // That an answer is needed means nothing where nothing is asked.
    return set.isEmpty() || set.get(0).equals(ASKED.get(1)) ? "" : set.get(0);
  }

  private static boolean isSet(String flag, String special) {
    return flag.equals(special) || special.equals(ASKED.get(1)) && ASKED.contains(flag);
  }

  /** The part with its list as the form has it. */
  JsonObject written(JsonObject part, Function<String, String[]> form) {
    List<JsonObject> before = of(part);
    if (before.size() > PartForm.MOST_ROWS) {
      return part;
    }
    List<JsonObject> after = rows(before, form);
    SeveralRows several = new SeveralRows(this, after, form);
    List<JsonObject> all = several.wrong().isEmpty() ? several.added() : after;
    return all.equals(before) ? part : inPart.with(part, all);
  }

  /** What was written for it with one thing on each line, besides its rows. */
  SeveralRows several(JsonObject part, Function<String, String[]> form) {
    return new SeveralRows(this, rows(of(part), form), form);
  }

  /** Its things as their rows were written. */
  private List<JsonObject> rows(List<JsonObject> list, Function<String, String[]> form) {
    List<JsonObject> after = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonObject row = row(list.get(i), i, form, others(after, list, i));
      // Whoever wipes out all of it means that it goes.
      if (!row.isEmpty() || list.get(i).isEmpty()) {
        after.add(row);
      }
    }
    JsonObject added =
        row(JsonValue.EMPTY_JSON_OBJECT, list.size(), form, others(after, list, list.size()));
    if (!added.isEmpty()) {
      after.add(added);
    }
    return after;
  }

  /** The names of all but one: as they are written already, and behind it as they were. */
  private Set<String> others(List<JsonObject> written, List<JsonObject> before, int number) {
    return Stream.concat(written.stream(), before.stream().skip(number + 1L))
        .map(this::identity)
        .collect(Collectors.toSet());
  }

  private JsonObject row(
      JsonObject before, int number, Function<String, String[]> form, Set<String> others) {
    String way = key.way() + "." + number + ".";
    Optional<String> label = PartForm.typed(form, way + LABEL);
    JsonObject row = texted(before, LABEL, label);
    Optional<String> identity = PartForm.typed(form, way + "name").map(String::strip);
    boolean wiped = identity.filter(String::isEmpty).isPresent() && label.orElse("x").isBlank();
    if (wiped && !row.containsKey(LABEL) && !before.isEmpty()) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    row = texted(row, ASKS, PartForm.typed(form, way + ASKS));
    Optional<String> columns = PartForm.typed(form, way + COLUMNS);
    if (columns.isPresent() && !columns.get().equals(columns(before))) {
      row = put(row, COLUMNS, Columns.of(columns.get()));
    }
    if (identity.isPresent() && !identity.get().equals(identity(before))) {
      row = identified(row, identity.get());
    }
    if (identity.orElse("x").isEmpty() && !row.isEmpty()) {
      row = identified(row, free(label.orElse(""), others));
    } else if (isFirstWritten(before, row) && !Names.ofWords(label.orElse("")).isEmpty()) {
      row = identified(row, free(label.orElse(""), others));
    }
    Optional<String> special = PartForm.typed(form, way + "special");
    if (special.isPresent() && !row.isEmpty() && !special.get().equals(special(before))) {
      for (String flag : SPECIAL) {
        boolean set = isSet(flag, special.get());
        row = put(row, flag, set ? Optional.of(JsonValue.TRUE) : Optional.empty());
      }
    }
    return row;
  }

  /** The thing at a place in a list, or a new one behind it, with these words. */
  JsonObject worded(List<JsonObject> list, int number, String words) {
    boolean there = number < list.size();
    JsonObject before = there ? list.get(number) : JsonValue.EMPTY_JSON_OBJECT;
    List<JsonObject> others = new ArrayList<>(list);
    if (there) {
      others.remove(number);
    }
    String way = key.way() + "." + number + ".";
    Map<String, String> typed = Map.of(way + LABEL, words, way + "name", identity(before));
    return row(
        before,
        number,
        name -> typed.containsKey(name) ? new String[] {typed.get(name)} : null,
        others.stream().map(this::identity).collect(Collectors.toSet()));
  }

  /**
   * Whether something has no words yet, nor anything else, under a name that nobody chose. Points
   * are numbers: those of a scale that has words at its ends have none on purpose.
   */
  boolean isWaiting(JsonObject one, List<JsonObject> list) {
    boolean bare = one.size() == 1 && one.containsKey(key.kind().identity());
    return key.kind() == Key.Kind.POINTS
        ? bare && list.stream().noneMatch(other -> MadeNames.hasWords(other.get(LABEL)))
        : bare && MadeNames.isMade(identity(one));
  }

  /** Its words, in the language that is written. */
  String words(JsonObject one) {
    return PartValues.words(one.getOrDefault(LABEL, JsonValue.NULL), language, first);
  }

  String way() {
    return key.way();
  }

  /** Whether it gets its first words under a name that nobody chose. */
  private boolean isFirstWritten(JsonObject before, JsonObject row) {
    return key.kind() != Key.Kind.POINTS
        && identity(row).equals(identity(before))
        && MadeNames.isMade(identity(row))
        && !MadeNames.hasWords(before.get(LABEL))
        && MadeNames.hasWords(row.get(LABEL));
  }

  private JsonObject texted(JsonObject row, String name, Optional<String> typed) {
    if (typed.isEmpty() || typed.get().equals(text(row, name, language))) {
      return row;
    }
    JsonValue old = row.getOrDefault(name, JsonValue.NULL);
    return put(row, name, PlainValue.text(old, typed.get(), language, first));
  }

  private JsonObject identified(JsonObject row, String identity) {
    boolean number = key.kind() == Key.Kind.POINTS;
    JsonObjectBuilder named = JSON.createObjectBuilder();
    (number ? PartForm.number(identity) : PartForm.line(identity))
        .ifPresent(value -> named.add(key.kind().identity(), value));
    // First, as people write it.
    row.forEach(
        (name, value) -> {
          if (!name.equals(key.kind().identity())) {
            named.add(name, value);
          }
        });
    return named.build();
  }

  /** A name made of its words that no other has; a point has its place in the list. */
  private String free(String label, Set<String> others) {
    if (key.kind() == Key.Kind.POINTS) {
      return "";
    }
    String wished = Names.ofWords(label);
    return Names.free(wished.isEmpty() ? MadeNames.CHOICE : wished, others);
  }

  private static JsonObject put(JsonObject row, String name, Optional<JsonValue> value) {
    return PartForm.put(row, List.of(name), value);
  }
}
