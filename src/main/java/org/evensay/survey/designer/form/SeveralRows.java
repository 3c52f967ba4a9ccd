package org.evensay.survey.designer.form;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Things for a list that were written with one on each line. Those that wait for words get theirs
 * first, the others come behind; what says the same as another one is left out.
 */
final class SeveralRows {

  /** Behind the name of the list: the field that they are written in. */
  static final String FIELD = ".several";

  private static final String TOO_MANY = "designer.edit.row.room";

  private final FormRows rows;
  private final List<JsonObject> list;
  private final List<String> lines = new ArrayList<>();
  private int twice;

  /**
   * Reads them.
   *
   * @param list what is in the list, as its rows were written
   */
  SeveralRows(FormRows rows, List<JsonObject> list, Function<String, String[]> form) {
    this.rows = rows;
    this.list = list;
    Set<String> there = new HashSet<>();
    list.forEach(one -> there.add(folded(rows.words(one))));
    PartForm.typed(form, rows.way() + FIELD)
        .orElse("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              if (there.add(folded(line))) {
                lines.add(line);
              } else {
                twice++;
              }
            });
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** How many were left out, as others say the same. */
  int twice() {
    return twice;
  }

  /** Why none of them can be taken; empty where all can. */
  Optional<Lengths.Wrong> wrong() {
    int most = Lengths.most(Key.Kind.WORDS);
    Optional<Lengths.Wrong> tooLong =
        lines.stream()
            .filter(line -> line.length() > most)
            .findFirst()
            .map(line -> new Lengths.Wrong(Lengths.TOO_LONG, most, line.length()));
    int room = PartForm.MOST_ROWS - list.size() + waiting().size();
    return lines.size() > room
        ? Optional.of(new Lengths.Wrong(TOO_MANY, room, lines.size()))
        : tooLong;
  }

  /** Where in the list something has nothing but a name yet that nobody chose. */
  private List<Integer> waiting() {
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (rows.isWaiting(list.get(i), list)) {
        waiting.add(i);
      }
    }
    return waiting;
  }

  /** The list with all of them. */
  List<JsonObject> added() {
    List<JsonObject> after = new ArrayList<>(list);
    List<Integer> waiting = waiting();
    for (int i = 0; i < lines.size(); i++) {
      if (i < waiting.size()) {
        int at = waiting.get(i);
        after.set(at, rows.worded(after, at, lines.get(i)));
      } else {
        after.add(rows.worded(after, after.size(), lines.get(i)));
      }
    }
    return after;
  }
}
