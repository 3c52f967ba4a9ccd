package org.evensay.survey.interchange.surveyjs.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Place;

/** What belongs to elements of some types: choices, points, rows, bounds, what they begin with. */
final class ElementParts {

  private static final int MEGABYTE = 1_000_000;
  private static final Map<String, String> KINDS =
      Map.of("photo", "image/*", "voice", "audio/*", "video", "video/*");

  private final JsonObject document;
  private final Texts texts;
  private final Scripts scripts;
  private final Beginnings beginnings;
  private final Remarks remarks;
  private final InsidePictures pictures;

  ElementParts(
      JsonObject document, Texts texts, Scripts scripts, InsidePictures pictures, Remarks remarks) {
    this.document = document;
    this.pictures = pictures;
    this.texts = texts;
    this.scripts = scripts;
    this.beginnings = new Beginnings(scripts);
    this.remarks = remarks;
  }

  private void say(String way, Remark remark, Object... arguments) {
    remarks.add(new Place.Path(way), remark, arguments);
  }

  private List<JsonObject> choices(JsonObject question) {
    return Answers.choices(document, question);
  }

  /** Whether choices open as a list there, too. */
  boolean searched(JsonObject question) {
    return question.getString("type").equals("one-choice")
        && (question.getString("appearance", "").equals("search")
            || choices(question).size() >= Limits.CHOICES_FOUND);
  }

  /** Whether its choices are pictures there. */
  boolean pictured(JsonObject question) {
    return pictures.arePicked(question.getString("type"), choices(question));
  }

  /** Choices, and which of them when. */
  void offer(JsonObjectBuilder element, JsonObject question, String type, String way) {
    JsonArrayBuilder written = JSON.createArrayBuilder();
    List<JsonObject> choices = choices(question);
    List<String> conditions =
        scripts.onChoices(question, "choices-if", way, ChoiceColumns.of(choices));
    boolean picked = pictures.begin(element, type, choices);
    for (int i = 0; i < choices.size(); i++) {
      JsonObject choice = choices.get(i);
      JsonObjectBuilder one =
          JSON.createObjectBuilder()
              .add("value", choice.getString("name"))
              .add("text", texts.plain(choice.getJsonObject("label"), way + ".choices"));
      pictures.write(one, choice, picked, way + ".choices");
      if (choice.getBoolean("alone", false)) {
        one.add("isExclusive", true);
      }
      if (choice.getBoolean("not-said", false)) {
        say(way + ".choices", Remark.OUT_LEFT_OUT, "not-said", choice.getString("name"));
      }
      if (choice.get("values") instanceof JsonObject values) {
        values.forEach(one::add);
      }
      if (!conditions.isEmpty() && !conditions.get(i).isEmpty()) {
        one.add("visibleIf", conditions.get(i));
      }
      written.add(one);
    }
    element.add("choices", written);
    if (question.getBoolean("shuffle", false)) {
      element.add("choicesOrder", "random");
    }
    leaveOut(question, way, "best-label", "worst-label");
    if (type.equals("several-choices")) {
      bound(element, question, "least", "minSelectedChoices");
      bound(element, question, "most", "maxSelectedChoices");
    } else if (type.equals("ranking") && question.containsKey("most")) {
      element.add("selectToRankEnabled", true);
      bound(element, question, "most", "maxSelectedChoices");
    }
  }

  private static void bound(
      JsonObjectBuilder element, JsonObject question, String ours, String there) {
    if (question.containsKey(ours)) {
      element.add(there, question.get(ours));
    }
  }

  /** The points of a scale, or what the rows of a matrix are answered with. */
  void points(JsonObjectBuilder element, JsonObject question, String key, String way) {
    JsonArrayBuilder written = JSON.createArrayBuilder();
    List<JsonObject> points = question.getJsonArray("points").getValuesAs(JsonObject.class);
    for (int i = 0; i < points.size(); i++) {
      written.add(
          JSON.createObjectBuilder()
              .add("value", points.get(i).getInt("value", i + 1))
              .add("text", texts.plain(points.get(i).getJsonObject("label"), way + ".points")));
    }
    element.add(key, written);
  }

  void matrix(JsonObjectBuilder element, JsonObject matrix, String way) {
    if (matrix.containsKey("points")) {
      points(element, matrix, "columns", way);
    } else {
      JsonArrayBuilder columns = JSON.createArrayBuilder();
      choices(matrix)
          .forEach(
              choice ->
                  columns.add(
                      JSON.createObjectBuilder()
                          .add("value", choice.getString("name"))
                          .add(
                              "text",
                              texts.plain(choice.getJsonObject("label"), way + ".choices"))));
      element.add("columns", columns);
    }
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (JsonObject row : matrix.getJsonArray("rows").getValuesAs(JsonObject.class)) {
      rows.add(
          JSON.createObjectBuilder()
              .add("value", row.getString("name"))
              .add("text", texts.plain(row.getJsonObject("label"), way + ".rows")));
    }
    element.add("rows", rows);
    if (matrix.getBoolean("required", false)) {
      element.add("eachRowRequired", true);
    }
    if (matrix.getBoolean("shuffle", false)) {
      element.add("rowOrder", "random");
    }
    leaveOut(
        matrix,
        way,
        "required-if",
        "valid-if",
        "valid-message",
        "choices-if",
        "default",
        "default-from");
  }

  /** A number for each choice, and their sum. */
  void shares(JsonObjectBuilder element, JsonObject question, String way) {
    int total = question.getInt("total", 100);
    JsonArrayBuilder items = JSON.createArrayBuilder();
    for (JsonObject choice : choices(question)) {
      items.add(
          JSON.createObjectBuilder()
              .add("name", choice.getString("name"))
              .add("title", texts.plain(choice.getJsonObject("label"), way + ".choices"))
              .add("inputType", "number")
              .add("min", 0)
              .add("max", total));
    }
    String name = question.getString("name");
    String sum =
        choices(question).stream()
            .map(choice -> "{" + name + "." + choice.getString("name") + "}")
            .collect(Collectors.joining(", ", "sum(", ")"));
    element.add("items", items);
    element.add(
        "validators",
        JSON.createArrayBuilder()
            .add(
                JSON.createObjectBuilder()
                    .add("type", "expression")
                    .add("expression", sum + " = " + total)));
    leaveOut(
        question,
        way,
        "valid-if",
        "valid-message",
        "choices-if",
        "default",
        "default-from",
        "shuffle");
  }

  private void leaveOut(JsonObject question, String way, String... keys) {
    for (String key : keys) {
      if (question.containsKey(key)) {
        say(way + "." + key, Remark.OUT_LEFT_OUT, key, question.get(key).toString());
      }
    }
  }

  /** A field for a number, a day, a month or a time. */
  void typed(JsonObjectBuilder element, JsonObject question, String kind) {
    element.add("inputType", kind);
    if (kind.equals("number")) {
      int places = question.getString("type").equals("decimal") ? question.getInt("places", 2) : 0;
      element.add("step", BigDecimal.ONE.movePointLeft(places));
      if (!question.containsKey("least")) {
        element.add("min", 0);
      }
    }
    bound(element, question, "least", "min");
    bound(element, question, "most", "max");
  }

  /** Which kinds of files are taken, and how large they may be. */
  void file(JsonObjectBuilder element, JsonObject question, String type) {
    String kinds = KINDS.getOrDefault(type, "");
    if (!kinds.isEmpty()) {
      element.add("acceptedTypes", kinds);
    }
    int most = question.getInt("most-megabytes", 0);
    if (most > 0 && !type.equals("drawing")) {
      element.add("maxSize", most * MEGABYTE);
    }
    if (!type.equals("drawing")) {
      element.add("storeDataAsText", false);
    }
  }

  /** What an answer has to be like, and what the field begins with. */
  void rules(JsonObjectBuilder element, JsonObject question, String type, String way) {
    if (question.containsKey("characteristic")) {
      leaveOut(question, way, "characteristic");
    }
    if (List.of("matrix", "points").contains(type)) {
      return;
    }
    scripts
        .condition(question, "valid-if", way, question.getString("name"))
        .ifPresent(
            condition -> {
              JsonObjectBuilder validator =
                  JSON.createObjectBuilder().add("type", "expression").add("expression", condition);
              if (question.get("valid-message") instanceof JsonObject message) {
                validator.add("text", texts.plain(message, way + ".valid-message"));
              }
              element.add("validators", JSON.createArrayBuilder().add(validator));
            });
    beginnings.add(element, question, type, way);
  }

  /** The line for another one is a question of its own there. */
  void sayWhich(JsonObject question, String type, String way, JsonArrayBuilder elements) {
    if (!type.equals("one-choice") && !type.equals("several-choices")) {
      return;
    }
    String name = question.getString("name");
    for (JsonObject choice : choices(question)) {
      if (choice.getBoolean("other", false)) {
        String key = choice.containsKey("other-label") ? "other-label" : "label";
        String sign = type.equals("one-choice") ? " = '" : " contains '";
        JsonObjectBuilder which =
            JSON.createObjectBuilder()
                .add("type", "text")
                .add("name", name + "_other")
                .add("title", texts.plain(choice.getJsonObject(key), way + ".choices"))
                .add("maxLength", Limits.SHORT_ANSWER_CHARACTERS)
                .add("visibleIf", "{" + name + "}" + sign + choice.getString("name") + "'");
        if (choice.getBoolean("other-required", false)) {
          which.add("isRequired", true);
        }
        elements.add(which);
        say(way, Remark.OUT_OTHERWISE, "other", name + "_other");
      }
    }
  }
}
