package org.evensay.survey.interchange.surveyjs.writing;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How formulas there name the answers to questions. */
final class Answers {

  /** An answer by its name there, and whether it is a list. */
  record Named(String name, boolean several) {}

  private final Map<String, Named> known = new HashMap<>();

  Answers(JsonObject document) {
    for (JsonObject page : document.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      page.getJsonArray("questions").getValuesAs(JsonObject.class).forEach(this::add);
    }
  }

  private void add(JsonObject question) {
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
                    known.put(name + "_" + part, new Named(name + "." + part, false));
                  });
      case "points", "note" -> {}
      default -> {
        List<String> lists = List.of("several-choices", "ranking", "best-worst");
        known.put(name, new Named(name, lists.contains(type)));
        known.put(name + "_other", new Named(name + "_other", false));
      }
    }
  }

  Optional<Named> named(String question) {
    return Optional.ofNullable(known.get(question));
  }
}
