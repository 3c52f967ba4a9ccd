package org.evensay.survey.interchange.xlsform.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Remark;

/** Questions of several parts are groups there: a row of a matrix, or a choice, is a question. */
final class PartedRows {

  private final FormSheet sheet;
  private final ChoiceRows choices;
  private final FormNames names;
  private final OutNotes notes;
  private final QuestionRows questions;

  PartedRows(
      FormSheet sheet,
      ChoiceRows choices,
      FormNames names,
      OutNotes notes,
      QuestionRows questions) {
    this.sheet = sheet;
    this.choices = choices;
    this.names = names;
    this.notes = notes;
    this.questions = questions;
  }

  private void group(JsonObject question, String name, String way, Map<String, String> own) {
    FormRow row =
        sheet
            .row()
            .cell("type", "begin_group")
            .cell("name", name)
            .text("label", question, "label")
            .cell("relevant", question.getString("show-if", ""))
            .cell("appearance", question.getString("type").equals("matrix") ? "table-list" : "");
    own.forEach(row::own);
    leaveOutPictures(question, way);
    if (question.getBoolean("shuffle", false)) {
      row.own("shuffle", "true");
      notes.own(way, "shuffle", "true");
    }
    notes.text(way, "label", question);
  }

  /** Groups have no pictures, nor have the numbers that are typed for choices. */
  private void leaveOutPictures(JsonObject question, String way) {
    boolean points = question.getString("type").equals("points");
    JsonObject without =
        points ? question : JSON.createObjectBuilder(question).remove("choices").build();
    for (String name : PictureDocument.named(without)) {
      notes.say(way, Remark.OUT_LEFT_OUT, PictureDocument.KEY, name);
    }
  }

  private void end() {
    sheet.row().cell("type", "end_group");
  }

  /** One question for each row, all with the same choices. */
  void matrix(JsonObject matrix, String way) {
    String name = matrix.getString("name");
    boolean scale = matrix.containsKey("points");
    group(matrix, name, way, Map.of("type", "matrix"));
    String list = scale ? choices.points(matrix, way) : choices.list(matrix, way);
    for (JsonObject part : matrix.getJsonArray("rows").getValuesAs(JsonObject.class)) {
      FormRow row =
          sheet
              .row()
              .cell("type", "select_one " + list)
              .cell("name", name + "_" + part.getString("name"))
              .text("label", part, "label")
              .text("hint", matrix, "hint");
      notes.text(way, "rows", part);
      if (scale) {
        row.own("type", "scale");
      } else if (matrix.getString("appearance", "").equals("search")) {
        row.cell("appearance", "autocomplete");
      }
      row.cell("choice_filter", choices.filter(matrix.getString("choices-if", "")));
      questions.rules(row, matrix, "matrix", way);
      if (matrix.containsKey("default")) {
        row.cell("default", ChoiceRows.plain(matrix.get("default")));
      } else {
        row.cell("default", matrix.getString("default-from", ""));
      }
    }
    end();
    notes.say(way, Remark.OUT_TAKEN, name, "begin_group (table-list)");
  }

  /** A whole number for each choice; the last one looks at the sum. */
  void points(JsonObject question, String way) {
    String name = question.getString("name");
    String total = question.containsKey("total") ? ChoiceRows.plain(question.get("total")) : "100";
    group(
        question,
        names.free(name + "_points"),
        way,
        Map.of("type", "points", "name", name, "total", total));
    List<JsonObject> all = choices.of(question);
    Map<String, String> parts = new HashMap<>();
    all.forEach(
        choice ->
            parts.put(choice.getString("name"), names.ofPoints(name, choice.getString("name"))));
    Map<String, String> given = given(question);
    for (int i = 0; i < all.size(); i++) {
      String choice = all.get(i).getString("name");
      String bounds = ". >= 0 and . <= " + total;
      boolean last = i == all.size() - 1;
      sheet
          .row()
          .cell("type", "integer")
          .cell("name", parts.get(choice))
          .text("label", all.get(i), "label")
          .text("hint", question, "hint")
          .cell("required", QuestionRows.required(question))
          .text("required_message", question, "required-message")
          .cell("constraint", last ? bounds + " and " + sum(all, parts, total) : bounds)
          .cell("default", given.getOrDefault(choice, ""))
          .own("choice", choice);
    }
    String together =
        all.stream()
            .map(choice -> choice.getString("name"))
            .map(choice -> "'" + choice + "=', ${" + parts.get(choice) + "}")
            .collect(Collectors.joining(", ' ', "));
    sheet
        .row()
        .cell("type", "calculate")
        .cell("name", name)
        .cell("calculation", "concat(" + together + ")")
        .own("as", "together");
    end();
    notes.say(way, Remark.OUT_NEAREST, name, "points", "integer (" + all.size() + ")");
    for (String key : List.of("valid-if", "valid-message", "choices-if", "default-from")) {
      if (question.containsKey(key)) {
        notes.say(way + "." + key, Remark.OUT_LEFT_OUT, key, question.get(key).toString());
      }
    }
  }

  private static String sum(List<JsonObject> all, Map<String, String> parts, String total) {
    String before =
        all.subList(0, all.size() - 1).stream()
            .map(choice -> "coalesce(${" + parts.get(choice.getString("name")) + "}, 0) + ")
            .collect(Collectors.joining());
    return before + ". = " + total;
  }

  private static Map<String, String> given(JsonObject question) {
    Map<String, String> given = new HashMap<>();
    if (question.containsKey("default")) {
      for (String one : ChoiceRows.plain(question.get("default")).split(" ", -1)) {
        int equals = one.indexOf('=');
        given.put(one.substring(0, Math.max(0, equals)), one.substring(equals + 1));
      }
    }
    return given;
  }
}
