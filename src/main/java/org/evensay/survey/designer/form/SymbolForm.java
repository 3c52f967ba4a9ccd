package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.SymbolNames;

/**
 * A part of a draft as a form for its symbols: a field for each line of each of its texts. All else
 * of the part stays as it is.
 */
public final class SymbolForm {

  /** More fields are no form any more, and more than the server takes. */
  private static final int MOST_LINES = 400;

  /** In the order in which they are read. */
  private static final List<String> TEXTS =
      List.of("title", "label", "hint", "words", "asker", "why", "use", "harm", "next");

  private static final List<String> INSIDE = List.of("start", "end");
  private static final List<String> LISTS = List.of("choices", "points", "rows");

  private final JsonObject part;
  private final LanguageVariant first;

  /**
   * A line that a symbol may stand before.
   *
   * @param field the name of its field
   * @param words what it says, in Easy Read where there is such
   * @param in the language of these
   * @param symbol the name of its symbol as it is written down; empty for none
   */
  public record Line(String field, String words, LanguageVariant in, String symbol) {}

  /** What is written of one text: the words that its lines are told apart by, and how many. */
  private record Lines(List<String> words, LanguageVariant in, int count) {}

  /**
   * A form.
   *
   * @param first the survey's first language
   */
  public SymbolForm(JsonObject part, LanguageVariant first) {
    this.part = part;
    this.first = first;
  }

  /** Every line of it. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.addAll(linesOf("", part));
    for (String key : INSIDE) {
      if (part.get(key) instanceof JsonObject inner) {
        lines.addAll(linesOf(key + ".", inner));
      }
    }
    for (String key : LISTS) {
      List<JsonObject> list = objects(part.get(key));
      for (int i = 0; i < list.size(); i++) {
        lines.addAll(linesOf(key + "." + i + ".", list.get(i)));
      }
    }
    return lines.subList(0, Math.min(lines.size(), MOST_LINES));
  }

  /** Things of a list, unless it is too long for a form or no list of things. */
  private static List<JsonObject> objects(JsonValue list) {
    return list instanceof JsonArray all
            && all.size() <= PartForm.MOST_ROWS
            && all.stream().allMatch(JsonObject.class::isInstance)
        ? all.getValuesAs(JsonObject.class)
        : List.of();
  }

  private List<Line> linesOf(String way, JsonObject object) {
    List<Line> lines = new ArrayList<>();
    for (String text : TEXTS) {
      if (object.get(text) instanceof JsonObject byLanguage) {
        Lines written = written(byLanguage);
        List<String> symbols = symbols(object, text);
        for (int i = 0; i < written.count(); i++) {
          String words = i < written.words().size() ? written.words().get(i) : "";
          String symbol = i < symbols.size() ? symbols.get(i) : "";
          lines.add(new Line(field(way, text, i), words, written.in(), symbol));
        }
      }
    }
    return lines;
  }

  private static String field(String way, String text, int line) {
    return "symbol-" + way + text + "-" + line;
  }

  private Lines written(JsonObject byLanguage) {
    int count = 0;
    String told = "";
    LanguageVariant in = first;
    for (Map.Entry<String, JsonValue> one : byLanguage.entrySet()) {
      String words = one.getValue() instanceof JsonString text ? text.getString() : "";
      Optional<LanguageVariant> language = LanguageVariant.ofTag(one.getKey());
      count = Math.max(count, (int) words.lines().count());
      boolean better = language.filter(LanguageVariant::isEasyRead).isPresent() && !in.isEasyRead();
      if (better || told.isEmpty() && language.filter(first::equals).isPresent()) {
        told = words;
        in = language.orElse(first);
      }
    }
    return new Lines(told.lines().toList(), in, Math.min(count, Limits.SYMBOLS));
  }

  private static List<String> symbols(JsonObject object, String text) {
    JsonValue list = said(object).get(text);
    return list instanceof JsonArray all
        ? all.stream().map(one -> one instanceof JsonString name ? name.getString() : "").toList()
        : List.of();
  }

  private static JsonObject said(JsonObject object) {
    return object.get(SymbolNames.KEY) instanceof JsonObject there
        ? there
        : JsonValue.EMPTY_JSON_OBJECT;
  }

  /**
   * The part with the symbols that were typed.
   *
   * @param typed what came from a field; null for what did not come
   */
  public JsonObject with(Function<String, String> typed) {
    JsonObject after = withSymbols("", part, typed);
    for (String key : INSIDE) {
      if (part.get(key) instanceof JsonObject inner) {
        after = put(after, key, withSymbols(key + ".", inner, typed));
      }
    }
    for (String key : LISTS) {
      List<JsonObject> list = objects(part.get(key));
      JsonArrayBuilder all = JSON.createArrayBuilder();
      for (int i = 0; i < list.size(); i++) {
        all.add(withSymbols(key + "." + i + ".", list.get(i), typed));
      }
      after = list.isEmpty() ? after : put(after, key, all.build());
    }
    return after;
  }

  private JsonObject withSymbols(String way, JsonObject object, Function<String, String> typed) {
    JsonObject said = said(object);
    for (String text : TEXTS) {
      if (object.get(text) instanceof JsonObject byLanguage) {
        said = withText(said, text, typedFor(way, text, written(byLanguage).count(), typed));
      }
    }
    if (said.equals(said(object))) {
      return object;
    }
    return said.isEmpty()
        ? JSON.createObjectBuilder(object).remove(SymbolNames.KEY).build()
        : put(object, SymbolNames.KEY, said);
  }

  /** Empty where not all of it came. */
  private static Optional<List<String>> typedFor(
      String way, String text, int count, Function<String, String> typed) {
    List<String> names = new ArrayList<>();
    boolean whole = count > 0;
    for (int i = 0; i < count; i++) {
      String name = typed.apply(field(way, text, i));
      names.add(name == null ? "" : name.strip());
      whole &= name != null;
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return whole ? Optional.of(names) : Optional.empty();
  }

  private static JsonObject withText(JsonObject said, String text, Optional<List<String>> names) {
    if (names.isEmpty()) {
      return said;
    }
    JsonArray list = JSON.createArrayBuilder(names.get()).build();
    return list.isEmpty()
        ? JSON.createObjectBuilder(said).remove(text).build()
        : put(said, text, list);
  }

  private static JsonObject put(JsonObject object, String key, JsonValue value) {
    JsonObjectBuilder after = JSON.createObjectBuilder(object);
    return after.add(key, value).build();
  }
}
