package org.evensay.survey.designer.form;

import static org.evensay.survey.designer.form.Key.choices;
import static org.evensay.survey.designer.form.Key.condition;
import static org.evensay.survey.designer.form.Key.flag;
import static org.evensay.survey.designer.form.Key.line;
import static org.evensay.survey.designer.form.Key.number;
import static org.evensay.survey.designer.form.Key.oneOf;
import static org.evensay.survey.designer.form.Key.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of questions, by their types. */
final class KeysOfTypes {

  private static final List<Key> ASKED = List.of(words("label"), words("hint"));

  private static final List<Key> CHOSEN = List.of(choices(List.of()));

  private static final List<Key> SEARCHED =
      List.of(
          choices(FormRows.SPECIAL),
          oneOf("appearance", "list", "search"),
          condition("choices-if"),
          flag("shuffle"));

  private static final List<Key> FILE = List.of(number("most-megabytes"));

  private static final List<Key> ANSWERED =
      List.of(
          flag("required"),
          condition("required-if"),
          words("required-message"),
          condition("show-if"),
          condition("valid-if"),
          words("valid-message"));

  private static final Map<String, List<Key>> OWN =
      Map.ofEntries(
          Map.entry(
              "one-choice",
              with(SEARCHED, line("default"), condition("default-from"), line(Key.CHARACTERISTIC))),
          Map.entry(
              "several-choices",
              with(
                  SEARCHED,
                  number("least"),
                  number("most"),
                  line("default"),
                  condition("default-from"))),
          Map.entry(
              "scale",
              List.of(
                  new Key("points", Key.Kind.POINTS, List.of()),
                  oneOf("appearance", "list", "faces", "slider"),
                  line("default"),
                  condition("default-from"))),
          Map.entry(
              "pairwise",
              with(
                  CHOSEN,
                  number("pairs"),
                  flag("undecided"),
                  condition("choices-if"),
                  flag("shuffle"))),
          Map.entry(
              "short-text",
              List.of(number("most-characters"), line("default"), condition("default-from"))),
          Map.entry(
              "long-text",
              List.of(number("most-characters"), line("default"), condition("default-from"))),
          Map.entry(
              "number",
              List.of(number("least"), number("most"), line("default"), condition("default-from"))),
          Map.entry(
              "decimal",
              List.of(
                  number("least"),
                  number("most"),
                  number("places"),
                  line("default"),
                  condition("default-from"))),
          Map.entry(
              "date",
              List.of(line("least"), line("most"), line("default"), condition("default-from"))),
          Map.entry(
              "month",
              List.of(line("least"), line("most"), line("default"), condition("default-from"))),
          Map.entry("time", List.of(line("default"), condition("default-from"))),
          Map.entry(
              "ranking",
              with(
                  CHOSEN,
                  number("most"),
                  condition("choices-if"),
                  flag("shuffle"),
                  line("default"),
                  condition("default-from"))),
          Map.entry(
              "best-worst",
              with(
                  CHOSEN,
                  words("best-label"),
                  words("worst-label"),
                  condition("choices-if"),
                  flag("shuffle"),
                  line("default"),
                  condition("default-from"))),
          Map.entry(
              "points",
              with(
                  CHOSEN,
                  number("total"),
                  condition("choices-if"),
                  flag("shuffle"),
                  line("default"),
                  condition("default-from"))),
          Map.entry("agree", List.of()),
          Map.entry("photo", FILE),
          Map.entry("drawing", FILE),
          Map.entry("voice", FILE),
          Map.entry("video", FILE),
          Map.entry("file", FILE),
          Map.entry(
              "matrix",
              List.of(
                  new Key("rows", Key.Kind.ROWS, List.of()),
                  new Key("points", Key.Kind.POINTS, List.of()),
                  choices(List.of("alone", "not-said")),
                  flag("shuffle"),
                  line("default"),
                  condition("default-from"))));

  private KeysOfTypes() {}

  /** The keys of a question of a type; of one that there is not, those that all have. */
  static List<Key> of(String type) {
    List<Key> keys = new ArrayList<>(List.of(oneOf("type", Key.TYPES.toArray(String[]::new))));
    switch (type) {
      case "note" -> keys.addAll(List.of(words("label"), condition("show-if")));
      case "calculated" ->
          keys.addAll(List.of(condition("value"), words("label"), condition("show-if")));
      // What it asks are parts of their own.
      case "repeat" ->
          keys.addAll(
              List.of(
                  words("label"),
                  line("for-each"),
                  line("times"),
                  words("another.label"),
                  words("another.any"),
                  words("another.yes"),
                  words("another.no"),
                  number("least"),
                  number("most"),
                  condition("show-if")));
      case "hidden" ->
          keys.addAll(List.of(words("label"), choices(List.of()), condition("show-if")));
      default -> {
        keys.addAll(ASKED);
        keys.addAll(OWN.getOrDefault(type, List.of()));
        keys.addAll(ANSWERED);
      }
    }
    keys.add(line("name"));
    return keys;
  }

  private static List<Key> with(List<Key> keys, Key... more) {
    return Stream.concat(keys.stream(), Stream.of(more)).toList();
  }
}
