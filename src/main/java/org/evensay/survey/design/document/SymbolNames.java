package org.evensay.survey.design.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.symbol.Symbol;
import org.evensay.survey.design.symbol.Symbols;

/**
 * How symbols are written down: an object stands beside the texts of a question, a choice or a
 * page, and says for each of these texts which symbols stand before its lines. Nothing read what
 * stood there before there were symbols, so that in what was published it may be anything.
 */
public final class SymbolNames {

  /** The key of that object. */
  public static final String KEY = "symbols";

  /** The keys of texts that stand on pages, where there is room for a symbol before each line. */
  public static final Set<String> TEXTS =
      Set.of("label", "hint", "title", "words", "asker", "why", "use", "harm", "next");

  private SymbolNames() {}

  /** Those that stand before the lines of a text. */
  static List<String> before(String key, LocalizedText text, DocumentReader where) {
    if (!TEXTS.contains(key) || !where.has(KEY)) {
      return List.of();
    }
    if (!where.isObject(KEY)) {
      where.mistakeSince(KEY, DocumentMistake.OBJECT_NEEDED, "{ }");
      return List.of();
    }
    DocumentReader said = where.inside(KEY);
    // Each of its texts asks for its own: what none of them can be called stays unknown.
    TEXTS.forEach(said::has);
    return said.has(key) ? read(key, said, lines(text)) : List.of();
  }

  private static long lines(LocalizedText text) {
    return text.texts().values().stream().mapToLong(words -> words.lines().count()).max().orElse(0);
  }

  private static List<String> read(String key, DocumentReader said, long lines) {
    if (!(said.value(key) instanceof JsonArray list)) {
      said.mistakeSince(key, DocumentMistake.LIST_NEEDED, "[ ]");
      return List.of();
    }
    if (list.size() > Limits.SYMBOLS) {
      said.mistakeSince(key, DocumentMistake.LIST_TOO_LONG, Limits.SYMBOLS, list.size());
      return List.of();
    }
    if (list.size() > lines) {
      said.mistakeSince(key, DocumentMistake.SYMBOLS_BEYOND_LINES, lines);
    }
    List<String> names = new ArrayList<>();
    list.forEach(one -> names.add(name(one, key, said)));
    return names;
  }

  private static String name(JsonValue value, String key, DocumentReader said) {
    if (!(value instanceof JsonString text)) {
      said.mistakeSince(key, DocumentMistake.TEXT_NEEDED);
      return "";
    }
    String written = text.getString();
    if (written.isBlank()) {
      return "";
    }
    if (Symbols.named(written).isEmpty()) {
      String shown = Place.shown(written);
      List<String> near = Symbols.near(shown);
      if (near.isEmpty()) {
        said.mistakeSince(key, DocumentMistake.NO_SYMBOL_LIKE_IT, shown);
      } else {
        said.mistakeSince(key, DocumentMistake.NO_SUCH_SYMBOL, shown, String.join(", ", near));
      }
    }
    return Symbols.named(written).map(Symbol::name).orElse("");
  }
}
