package org.evensay.survey.interchange.surveyjs.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A repeated group as it is for one choice: with its words, and under names of its own. */
final class RoundOfChoice {

  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
  private static final String NAME = "name";
  private static final String QUESTIONS = "questions";

  private final String group;
  private final String key;
  private final String chosen;
  private final JsonObject label;
  private final List<String> inside;

  private RoundOfChoice(JsonObject group, JsonObject choice) {
    this.group = group.getString(NAME);
    this.key = this.group + "_" + choice.getString(NAME).replace('-', '_');
    this.chosen =
        "selected(${" + group.getString("for-each") + "}, '" + choice.getString(NAME) + "')";
    this.label = choice.getJsonObject("label");
    this.inside =
        group.getJsonArray(QUESTIONS).getValuesAs(JsonObject.class).stream()
            .map(question -> question.getString(NAME))
            .toList();
  }

  /** The group for this choice. */
  static JsonObject of(JsonObject group, JsonObject choice) {
    return new RoundOfChoice(group, choice).written(group);
  }

  private JsonObject written(JsonObject whole) {
    JsonArrayBuilder questions = JSON.createArrayBuilder();
    for (JsonObject one : whole.getJsonArray(QUESTIONS).getValuesAs(JsonObject.class)) {
      questions.add(
          JSON.createObjectBuilder(in(one, "").asJsonObject())
              .add(NAME, key + "_" + one.getString(NAME)));
    }
    String shown =
        whole.containsKey("show-if")
            ? "(" + whole.getString("show-if") + ") and " + chosen
            : chosen;
    return JSON.createObjectBuilder(whole)
        .add(NAME, key)
        .add("label", about(whole.getJsonObject("label")))
        .add("show-if", shown)
        .add(QUESTIONS, questions)
        .build();
  }

  /** The choice's words stand in the group's label, or after it. */
  private JsonObject about(JsonObject words) {
    JsonObjectBuilder about = JSON.createObjectBuilder();
    words.forEach(
        (language, said) -> {
          String text = ((JsonString) said).getString();
          boolean named = text.contains("${" + group + "}");
          about.add(
              language, named ? in(said, language) : JSON.createValue(text + " " + in(language)));
        });
    return about.build();
  }

  /** The choice in a language, or else in the one that it has. */
  private String in(String language) {
    return label.getString(language, ((JsonString) label.values().iterator().next()).getString());
  }

  private JsonValue in(JsonValue value, String language) {
    if (value instanceof JsonObject object) {
      JsonObjectBuilder inner = JSON.createObjectBuilder();
      object.forEach((of, one) -> inner.add(of, in(one, of)));
      return inner.build();
    }
    if (value instanceof JsonArray list) {
      return JSON.createArrayBuilder(list.stream().map(one -> in(one, "")).toList()).build();
    }
    return value instanceof JsonString text
        ? JSON.createValue(named(text.getString(), language))
        : value;
  }

  private String named(String text, String language) {
    return NAMED
        .matcher(text)
        .replaceAll(
            found -> {
              String name = found.group(1);
              boolean own =
                  inside.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "_"));
              String there = own ? "${" + key + "_" + name + "}" : found.group();
              boolean which = name.equals(group) && label.containsKey(language);
              return Matcher.quoteReplacement(which ? in(language) : there);
            });
  }
}
