package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.xlsform.sheet.Bounds;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;

/** Questions as rows: what each type is called there, and what all types have. */
final class QuestionRows {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("one-choice", "select_one"),
          Map.entry("several-choices", "select_multiple"),
          Map.entry("ranking", "rank"),
          Map.entry("best-worst", "rank"),
          Map.entry("pairwise", "rank"),
          Map.entry("scale", "select_one"),
          Map.entry("number", "integer"),
          Map.entry("decimal", "decimal"),
          Map.entry("date", "date"),
          Map.entry("month", "date"),
          Map.entry("time", "time"),
          Map.entry("short-text", "text"),
          Map.entry("long-text", "text"),
          Map.entry("agree", "acknowledge"),
          Map.entry("photo", "image"),
          Map.entry("drawing", "image"),
          Map.entry("voice", "audio"),
          Map.entry("video", "video"),
          Map.entry("file", "file"),
          Map.entry("note", "note"),
          Map.entry("calculated", "calculate"),
          Map.entry("hidden", "hidden"));

  private final FormSheet sheet;
  private final ChoiceRows choices;
  private final OutNotes notes;
  private final PartedRows parted;
  private final RepeatRows repeats;

  QuestionRows(
      FormSheet sheet, ChoiceRows choices, FormNames names, OneRound rounds, OutNotes notes) {
    this.sheet = sheet;
    this.choices = choices;
    this.notes = notes;
    this.parted = new PartedRows(sheet, choices, names, notes, this);
    this.repeats = new RepeatRows(sheet, names, rounds, notes, this);
  }

  void write(JsonObject question, String way) {
    String type = question.getString("type");
    switch (type) {
      case "matrix" -> parted.matrix(question, way);
      case "points" -> parted.points(question, way);
      case "repeat" -> repeats.write(question, way);
      default -> {
        if (TYPES.containsKey(type)) {
          one(question, type, way);
        } else {
          notes.say(way, Remark.OUT_LEFT_OUT, question.getString("name"), type);
        }
      }
    }
  }

  private void one(JsonObject question, String type, String way) {
    FormRow row = sheet.row();
    String there = type(row, question, type, way);
    row.cell("type", there).cell("name", question.getString("name"));
    row.text("label", question, "label").text("hint", question, "hint");
    row.text(OwnKeys.BEST, question, "best-label").text(OwnKeys.WORST, question, "worst-label");
    row.picture(question, choices.first());
    notes.text(way, PictureDocument.WORDS, question);
    notes.text(way, "label", question);
    notes.text(way, "hint", question);
    notes.text(way, "best-label", question);
    notes.text(way, "worst-label", question);
    row.cell("relevant", question.getString("show-if", ""));
    rules(row, question, type, way);
    begins(row, question, type);
    if (type.equals("best-worst") || type.equals("pairwise")) {
      row.own("type", type);
      notes.say(way, Remark.OUT_NEAREST, question.getString("name"), type, there);
    } else {
      notes.say(way, Remark.OUT_TAKEN, question.getString("name"), there);
    }
    sayWhich(question, type, way);
  }

  /** The type there, with what belongs to it. */
  private String type(FormRow row, JsonObject question, String type, String way) {
    String there = TYPES.get(type);
    switch (type) {
      case "one-choice", "several-choices", "ranking", "best-worst", "pairwise" -> {
        return there + " " + offer(row, question, way);
      }
      case "scale" -> {
        return scale(row, question, way);
      }
      case "month" -> row.cell("appearance", "month-year");
      case "long-text" -> row.cell("appearance", "multiline");
      case "drawing" -> row.cell("appearance", "draw");
      case "calculated" -> row.cell("calculation", question.getString("value"));
      case "hidden" -> {
        row.own("list", choices.list(question, way));
        notes.own(way, "choices", question.getString("name"));
      }
      default -> {}
    }
    if (question.getBoolean("shuffle", false)) {
      own(row, "shuffle", "true", way);
    }
    return there;
  }

  /** The list of a question that offers choices. */
  private String offer(FormRow row, JsonObject question, String way) {
    String list = choices.list(question, way);
    if (question.getString("appearance", "").equals("search")) {
      row.cell("appearance", "autocomplete");
    }
    if (question.getBoolean("shuffle", false)) {
      row.cell("parameters", "randomize=true");
    }
    row.cell("choice_filter", choices.filter(question.getString("choices-if", "")));
    return list;
  }

  private String scale(FormRow row, JsonObject question, String way) {
    String look = question.getString("appearance", "list");
    if (!look.equals("list")) {
      own(row, "look", look, way);
    }
    if (question.getBoolean("shuffle", false)) {
      own(row, "shuffle", "true", way);
    }
    String range = Range.of(question);
    if (!range.isEmpty()) {
      row.cell("parameters", range);
      // Else it is drawn as a slider there, and would come back as one.
      row.cell("appearance", look.equals("slider") ? "" : "rating");
      return "range";
    }
    row.cell("appearance", "likert").own("type", "scale");
    return "select_one " + choices.points(question, way);
  }

  /** What the column says of whether there has to be an answer. */
  static String required(JsonObject question) {
    return question.getBoolean("required", false) ? "yes" : question.getString("required-if", "");
  }

  /** Whether there has to be an answer, and what it has to be like. */
  void rules(FormRow row, JsonObject question, String type, String way) {
    row.cell("required", required(question));
    row.text("required_message", question, "required-message");
    Map<String, String> bounds = bounds(question, type);
    boolean choosing = List.of("several-choices").contains(type);
    List<String> alone =
        choosing
            ? choices.of(question).stream()
                .filter(choice -> choice.getBoolean("alone", false))
                .map(choice -> choice.getString("name"))
                .toList()
            : List.of();
    bounds.forEach(row::own);
    String constraint = Bounds.constraint(type, bounds, alone);
    if (!constraint.isEmpty()) {
      notes.say(way, Remark.OUT_OTHERWISE, String.join(", ", bounds.keySet()), constraint);
    }
    row.cell("constraint", Bounds.with(question.getString("valid-if", ""), constraint));
    row.text("constraint_message", question, "valid-message");
    for (String key : List.of("characteristic", "places", "pairs", "most-megabytes")) {
      if (question.containsKey(key)) {
        own(row, key, ChoiceRows.plain(question.get(key)), way);
      }
    }
    // Without a word, a decimal of an XLSForm has more places than one here.
    if (type.equals("decimal") && !question.containsKey("places")) {
      own(row, "places", String.valueOf(Limits.USUAL_PLACES), way);
    }
    if (question.getBoolean("undecided", false)) {
      own(row, "undecided", "true", way);
    }
    if (type.equals("ranking") && question.containsKey("most")) {
      own(row, "most", ChoiceRows.plain(question.get("most")), way);
    }
  }

  /** Bounds that are said, and those that a whole number has here whatever is said. */
  private static Map<String, String> bounds(JsonObject question, String type) {
    Map<String, String> bounds = new HashMap<>();
    boolean number = type.equals("number") || type.equals("decimal");
    if (number) {
      bounds.put("least", "0");
    }
    boolean bounded =
        number
            || List.of("date", "month", "several-choices", "short-text", "long-text")
                .contains(type);
    for (String key : Bounds.KEYS) {
      if (bounded && question.containsKey(key)) {
        bounds.put(key, ChoiceRows.plain(question.get(key)));
      }
    }
    return bounds;
  }

  private void own(FormRow row, String key, String value, String way) {
    row.own(key, value);
    notes.own(way, key, value);
  }

  private static void begins(FormRow row, JsonObject question, String type) {
    if (question.containsKey("default")) {
      String value = ChoiceRows.plain(question.get("default"));
      row.cell("default", type.equals("month") ? value + "-01" : value);
    } else {
      row.cell("default", question.getString("default-from", ""));
    }
  }

  /** The line for another one is a question of its own there. */
  private void sayWhich(JsonObject question, String type, String way) {
    if (!type.equals("one-choice") && !type.equals("several-choices")) {
      return;
    }
    String name = question.getString("name");
    for (JsonObject choice : choices.of(question)) {
      if (choice.getBoolean("other", false)) {
        String key = choice.containsKey("other-label") ? "other-label" : "label";
        String chosen = choice.getString("name");
        sheet
            .row()
            .cell("type", "text")
            .cell("name", name + "_other")
            .text("label", choice, key)
            .cell("relevant", "selected(${" + name + "}, '" + chosen + "')")
            .cell("required", choice.getBoolean("other-required", false) ? "yes" : "")
            .own("other", chosen);
        notes.say(way, Remark.OUT_OTHERWISE, "other", "text " + name + "_other");
      }
    }
  }
}
