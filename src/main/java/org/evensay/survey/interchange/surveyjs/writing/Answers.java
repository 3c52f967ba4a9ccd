package org.evensay.survey.interchange.surveyjs.writing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.SharedPoints;

/** How formulas there name the answers to questions. */
final class Answers {

  /** What an answer is there. */
  enum Kind {
    ONE,
    LIST,
    /** The best and the worst of a list here; the whole of it in order there. */
    ORDER,
    /** A time of day: a number to nobody here, and earlier or later there. */
    TIME,
    /** Words that somebody typed. */
    TYPED,
    /** The points of a choice: a field without any is none here, and empty there. */
    POINTS
  }

  /** An answer by its name there. */
  record Named(String name, Kind kind) {

    boolean several() {
      return kind == Kind.LIST;
    }

    boolean typed() {
      return kind == Kind.TYPED;
    }

    /** The question that it is of, where it is a part of one. */
    String whole() {
      return name.substring(0, name.lastIndexOf('.'));
    }

    Named called(String other) {
      return new Named(other, kind);
    }
  }

  private final Map<String, Named> known = new HashMap<>();
  private final Map<String, Named> inPanels = new HashMap<>();
  private final Set<String> indexes = new HashSet<>();
  private final JsonObject document;
  private boolean inPanel;

  private Answers(JsonObject document, List<JsonObject> questions) {
    this.document = document;
    questions.forEach(this::add);
  }

  Answers(JsonObject document) {
    this(document, List.of());
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
                    known.put(name + "_" + part, new Named(name + "." + part, Kind.ONE));
                  });
      case "points" ->
          choices(document, question).stream()
              .map(choice -> choice.getString("name"))
              .forEach(
                  choice ->
                      known.put(
                          SharedPoints.named(name, choice),
                          new Named(name + "." + choice, Kind.POINTS)));
      case "pairwise", "note" -> {}
      case "repeat" -> rounds(question);
      default -> {
        known.put(name, new Named(name, kind(type)));
        known.put(name + "_other", new Named(name + "_other", Kind.TYPED));
      }
    }
  }

  /** What a question offers. */
  static List<JsonObject> choices(JsonObject document, JsonObject question) {
    JsonArray choices =
        question.containsKey("list")
            ? document.getJsonObject("lists").getJsonArray(question.getString("list"))
            : question.getJsonArray("choices");
    return choices == null ? List.of() : choices.getValuesAs(JsonObject.class);
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "several-choices", "ranking" -> Kind.LIST;
      case "best-worst" -> Kind.ORDER;
      case "time" -> Kind.TIME;
      case "short-text", "long-text", "calculated" -> Kind.TYPED;
      default -> Kind.ONE;
    };
  }

  /** In a panel, each of its questions is that of the same panel; after it, panels are counted. */
  private void rounds(JsonObject group) {
    if (group.containsKey("for-each")) {
      return;
    }
    String name = group.getString("name");
    Answers inside =
        new Answers(document, group.getJsonArray("questions").getValuesAs(JsonObject.class));
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
        ? Optional.of(new Named("panelIndex", Kind.ONE))
        : named(name);
  }
}
