package org.evensay.survey.interchange.xlsform.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.Remark;

/** Repeated groups as repeats, with a row that says in texts which round it is. */
final class RepeatRows {

  /** What says no words: names stay as they are in them. */
  private static final Set<String> EXPRESSIONS =
      Set.of("show-if", "required-if", "default-from", "valid-if", "choices-if", "value");

  private static final String ANOTHER = "another";

  private final FormSheet sheet;
  private final FormNames names;
  private final OneRound rounds;
  private final OutNotes notes;
  private final QuestionRows questions;

  RepeatRows(
      FormSheet sheet, FormNames names, OneRound rounds, OutNotes notes, QuestionRows questions) {
    this.sheet = sheet;
    this.names = names;
    this.rounds = rounds;
    this.notes = notes;
    this.questions = questions;
  }

  void write(JsonObject group, String way) {
    String name = group.getString("name");
    String which = names.free(name + "_which");
    if (group.get(ANOTHER) instanceof JsonObject words) {
      another(name, words, way);
    }
    FormRow row = sheet.row().cell("type", "begin_repeat").cell("name", name);
    row.text("label", renamed(group, name, which).asJsonObject(), "label");
    row.cell("relevant", group.getString("show-if", "")).cell("appearance", "field-list");
    row.own("as", "repeat");
    sheet
        .row()
        .cell("type", "calculate")
        .cell("name", which)
        .cell("calculation", often(row, group))
        .own("as", "round");
    notes.text(way, "label", group);
    List<JsonObject> inside = group.getJsonArray("questions").getValuesAs(JsonObject.class);
    for (int i = 0; i < inside.size(); i++) {
      JsonObject question = renamed(inside.get(i), name, which).asJsonObject();
      questions.write(question, way + ".questions[" + i + "]");
    }
    sheet.row().cell("type", "end_repeat");
    notes.say(way, Remark.OUT_TAKEN, name, "begin_repeat");
    rounds.of(group).forEach(this::inRound);
  }

  /** How often it is asked; what says which round it is, is given back. */
  private String often(FormRow row, JsonObject group) {
    if (group.containsKey("for-each")) {
      String each = group.getString("for-each");
      String chosen = "count-selected(${" + each + "})";
      String none =
          rounds.aboutNothing(each).stream()
              .map(choice -> "selected(${" + each + "}, '" + choice + "')")
              .collect(Collectors.joining(" or "));
      row.cell("repeat_count", none.isEmpty() ? chosen : "if(" + none + ", 0, " + chosen + ")");
      row.own("for-each", each);
      String choice = "selected-at(${" + each + "}, position(..) - 1)";
      return "jr:choice-name(" + choice + ", '${" + each + "}')";
    }
    if (group.containsKey("times")) {
      times(row, group);
    } else {
      row.own(ANOTHER, "yes");
      bound(row, group, "least", "1");
      bound(row, group, "most", Integer.toString(Limits.ROUNDS_UNLESS_SAID));
    }
    return "position(..)";
  }

  private static void bound(FormRow row, JsonObject group, String key, String otherwise) {
    row.own(key, group.containsKey(key) ? ChoiceRows.plain(group.get(key)) : otherwise);
  }

  private static void times(FormRow row, JsonObject group) {
    String times = ChoiceRows.plain(group.get("times"));
    if (times.matches("[0-9]+")) {
      row.cell("repeat_count", times);
      return;
    }
    int most = group.getInt("most", Limits.ROUNDS_UNLESS_SAID);
    String number = "${" + times + "}";
    row.cell("repeat_count", "if(" + number + " > " + most + ", " + most + ", " + number + ")");
    row.own("times", times).own("most", Integer.toString(most));
  }

  /** Words that no form has a place for: other programs ask for another round in theirs. */
  private void another(String group, JsonObject words, String way) {
    for (String key : words.keySet()) {
      sheet
          .row()
          .cell("type", "calculate")
          .cell("name", names.free(group + "_another_" + key))
          .text("label", words, key)
          .cell("calculation", "1")
          .own("as", String.join(".", ANOTHER, key))
          .own("of", group);
      notes.say(way + ".another", Remark.OUT_OWN, key, group);
    }
  }

  /** The answer of one round alone, where something looks at it. */
  private void inRound(String name, String calculation) {
    sheet
        .row()
        .cell("type", "calculate")
        .cell("name", name)
        .cell("calculation", calculation)
        .own("as", "in-round");
    notes.say("", Remark.OUT_OTHERWISE, name, calculation);
  }

  /** A question whose texts have the row that says which round it is in place of the group. */
  private static JsonValue renamed(JsonObject part, String group, String which) {
    JsonObjectBuilder renamed = JSON.createObjectBuilder();
    part.forEach(
        (key, value) ->
            renamed.add(key, EXPRESSIONS.contains(key) ? value : renamed(value, group, which)));
    return renamed.build();
  }

  private static JsonValue renamed(JsonValue value, String group, String which) {
    if (value instanceof JsonObject object) {
      return renamed(object, group, which);
    }
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      return JSON.createArrayBuilder(
              value.asJsonArray().stream().map(one -> renamed(one, group, which)).toList())
          .build();
    }
    return value instanceof JsonString text
        ? JSON.createValue(text.getString().replace("${" + group + "}", "${" + which + "}"))
        : value;
  }
}
