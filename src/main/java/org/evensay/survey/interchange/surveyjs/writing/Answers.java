package org.evensay.survey.interchange.surveyjs.writing;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evensay.survey.design.document.Limits;

/** How formulas there name the answers to questions. */
final class Answers {

  /**
   * An answer by its name there.
   *
   * @param several whether it is a list
   * @param typed whether it is words that somebody typed
   */
  record Named(String name, boolean several, boolean typed) {

    Named called(String other) {
      return new Named(other, several, typed);
    }
  }

  private final Map<String, Named> known = new HashMap<>();
  private final Map<String, Named> inPanels = new HashMap<>();
  private final Set<String> indexes = new HashSet<>();
  private boolean inPanel;

  private Answers() {}

  Answers(JsonObject document) {
    for (JsonObject page : document.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      page.getJsonArray("questions").getValuesAs(JsonObject.class).forEach(this::add);
    }
  }

  /** One question more. */
  void add(JsonObject question) {
    String name = question.getString("name");
    String type = question.getString("type");
    switch (type) {
      case "matrix" ->
          question
              .getJsonArray("rows")
              .getValuesAs(JsonObject.class)
              .forEach(
                  row -> {
                    String part = row.getString("name");
                    known.put(name + "_" + part, new Named(name + "." + part, false, false));
                  });
      case "points", "pairwise", "note" -> {}
      case "repeat" -> rounds(question);
      default -> {
        List<String> lists = List.of("several-choices", "ranking", "best-worst");
        boolean typed = type.endsWith("-text") || type.equals("calculated");
        known.put(name, new Named(name, lists.contains(type), typed));
        known.put(name + "_other", new Named(name + "_other", false, true));
      }
    }
  }

  /** In a panel, each of its questions is that of the same panel; after it, panels are counted. */
  private void rounds(JsonObject group) {
    if (group.containsKey("for-each")) {
      return;
    }
    String name = group.getString("name");
    Answers inside = new Answers();
    group.getJsonArray("questions").getValuesAs(JsonObject.class).forEach(inside::add);
    inside.known.forEach(
        (question, there) -> {
          inPanels.put(question, there.called(String.join(".", "panel", there.name())));
          for (int round = 1; round <= Limits.ROUNDS; round++) {
            String inRound = name + "[" + (round - 1) + "]." + there.name();
            known.put(name + "_" + round + "_" + question, there.called(inRound));
          }
        });
    indexes.add(name);
  }

  /** A calculation that could not be written: what hangs on it cannot be, either. */
  void without(String calculated) {
    known.remove(calculated);
    inPanels.remove(calculated);
    known.keySet().removeIf(name -> name.matches(".*_\\d+_" + Pattern.quote(calculated)));
  }

  /** What follows stands in a panel, or does not any more. */
  void inPanel(boolean now) {
    inPanel = now;
  }

  Optional<Named> named(String question) {
    if (inPanel && inPanels.containsKey(question)) {
      return Optional.of(inPanels.get(question));
    }
    return Optional.ofNullable(known.get(question));
  }

  /** What says in a text which panel it is; in a condition there is no like. */
  Optional<Named> inText(String name) {
    return inPanel && indexes.contains(name)
        ? Optional.of(new Named("panelIndex", false, false))
        : named(name);
  }
}
