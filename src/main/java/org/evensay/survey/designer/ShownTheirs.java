package org.evensay.survey.designer;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.PartValues;

/**
 * What somebody else made of a thing that two people changed, called as the form calls it.
 *
 * @param what the field, the thing in its list, and the language, as far as there are such
 * @param words what she wrote; of what she took out, that she did
 */
public record ShownTheirs(List<String> what, String words) {

  private static final Map<String, String> OF_ROWS =
      Map.of(
          "label", "designer.edit.row.label",
          "other-label", "designer.edit.row.asks",
          "values", "designer.edit.row.columns",
          "alone", "designer.edit.row.special",
          "not-said", "designer.edit.row.special",
          "other", "designer.edit.row.special",
          "other-required", "designer.edit.row.special");

  public ShownTheirs {
    what = List.copyOf(what);
  }

  /**
   * Shows it.
   *
   * @param way the way to it, such as {@code choices.bus.label.cy}
   * @param there the part as it is now
   * @param before the part as both began with it
   */
  static ShownTheirs of(
      String way,
      JsonObject there,
      JsonObject before,
      List<Key> keys,
      DraftDocument document,
      PageLanguage page) {
    Optional<Key> field =
        keys.stream()
            .filter(key -> way.equals(key.way()) || way.startsWith(key.way() + "."))
            .max(Comparator.comparing(key -> key.way().length()));
    LanguageVariant first = document.defaultLanguage();
    List<String> what = new ArrayList<>();
    String known = field.map(Key::way).orElse("");
    field.ifPresent(key -> what.add(page.get("designer.key." + known)));
    List<String> steps =
        Arrays.stream(way.substring(known.length()).split("\\."))
            .filter(step -> !step.isEmpty())
            .toList();
    boolean isList = field.filter(key -> key.kind().isList()).isPresent();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      what.add(
          isList && i == 0
              ? Stream.of(there, before)
                  .flatMap(part -> PartValues.plainAt(part, known + "." + step, first).stream())
                  .findFirst()
                  .orElse(step)
              : isList && i == 1 && OF_ROWS.containsKey(step)
                  ? page.get(OF_ROWS.get(step))
                  : language(step, document));
    }
    String words =
        PartValues.plainAt(there, way, first)
            .map(
                said ->
                    known.equals("type") && Key.TYPES.contains(said)
                        ? page.get("designer.type." + said)
                        : said)
            .orElseGet(() -> page.get("designer.edit.theirs.gone"));
    return new ShownTheirs(what, words);
  }

  private static String language(String step, DraftDocument document) {
    return LanguageVariant.ofTag(step)
        .filter(document.languages()::contains)
        .map(LanguageVariant::ownName)
        .orElse(step);
  }

  /** All of it on one line, each in its own direction of writing. */
  public String getWhat() {
    return what.stream().map(Apart::words).collect(Collectors.joining(" – "));
  }

  public String getWords() {
    return words;
  }
}
