package org.evensay.survey.review;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the questions of a document stand, as addresses of the designer say it. */
final class DraftSpots {

  private static final Pattern STEP = Pattern.compile("(?:^pages|\\G\\.questions)\\[(\\d+)]");

  /** The spot of each question by its name; those of a group begin with the name of the group. */
  private final Map<List<String>, String> spots = new LinkedHashMap<>();

  private DraftSpots() {}

  /** Those of a document that can be read. */
  static DraftSpots of(String document) {
    DraftSpots all = new DraftSpots();
    try (var reader = JSON.createReader(new StringReader(document))) {
      JsonArray pages = reader.readObject().getJsonArray("pages");
      for (int page = 0; page < pages.size(); page++) {
        all.add(pages.getJsonObject(page), List.of(), Integer.toString(page));
      }
    }
    return all;
  }

  private void add(JsonObject around, List<String> group, String at) {
    if (!(around.get("questions") instanceof JsonArray questions)) {
      return;
    }
    for (int number = 0; number < questions.size(); number++) {
      JsonObject question = questions.getJsonObject(number);
      if (question.get("name") instanceof JsonString name) {
        List<String> names =
            group.isEmpty() ? List.of(name.getString()) : List.of(group.get(0), name.getString());
        spots.put(names, at + "." + number);
        add(question, names, at + "." + number);
      }
    }
  }

  /**
   * Where the question of this name is written: one of a group is asked by the name of its round
   * too, a row of a table by that of the table.
   */
  Optional<String> spot(String name) {
    return spots.entrySet().stream()
        .filter(one -> isOf(name, one.getKey()))
        .max(Comparator.comparing(one -> String.join("_", one.getKey()).length()))
        .map(Map.Entry::getValue);
  }

  private static boolean isOf(String name, List<String> names) {
    return names.size() == 1
        ? name.equals(names.get(0)) || name.startsWith(names.get(0) + "_")
        : name.startsWith(names.get(0) + "_") && name.endsWith("_" + names.get(1));
  }

  /** Where what a way in the document leads to is written; empty for what is on no page. */
  static Optional<String> at(String way) {
    Matcher step = STEP.matcher(way);
    StringJoiner spot = new StringJoiner(".").setEmptyValue("");
    while (step.find()) {
      spot.add(step.group(1));
    }
    return Optional.of(spot.toString()).filter(found -> !found.isEmpty());
  }
}
