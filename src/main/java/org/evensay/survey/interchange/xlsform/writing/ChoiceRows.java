package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;

/** The sheet of choices: lists that questions share, and one for each question with its own. */
final class ChoiceRows {

  /** Texts, names of questions, words, and every sign else. */
  private static final Pattern PIECES =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|\\$\\{[^{}]*}|[\\p{L}_][\\p{L}\\p{M}\\p{N}_.:-]*|.", Pattern.DOTALL);

  private final JsonObject document;
  private final FormSheet sheet;
  private final OutNotes notes;
  private final LanguageVariant first;
  private final Map<String, String> shared = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> columns = new HashMap<>();

  ChoiceRows(JsonObject document, FormSheet sheet, OutNotes notes) {
    this.document = document;
    this.sheet = sheet;
    this.notes = notes;
    this.first = LanguageVariant.ofTag(document.getString("default-language")).orElseThrow();
  }

  /** The language that every text has. */
  LanguageVariant first() {
    return first;
  }

  /** The choices of a question, wherever they are written. */
  List<JsonObject> of(JsonObject question) {
    return choices(question).getValuesAs(JsonObject.class);
  }

  private JsonArray choices(JsonObject question) {
    return question.containsKey("list")
        ? document.getJsonObject("lists").getJsonArray(question.getString("list"))
        : question.getJsonArray("choices");
  }

  /** The name of the list that a question has, which is written if it is not there yet. */
  String list(JsonObject question, String way) {
    if (!question.containsKey("list")) {
      return written(question.getString("name"), choices(question), way + ".choices");
    }
    String name = question.getString("list");
    String before = shared.get(name);
    if (before == null) {
      before = written(name, choices(question), String.join(".", "lists", name));
      shared.put(name, before);
    }
    return before;
  }

  private String free(String like) {
    String name = like;
    for (int number = 2; !taken.add(name); number++) {
      name = like + "_" + number;
    }
    return name;
  }

  private String written(String like, JsonArray choices, String way) {
    String list = free(like);
    for (int i = 0; i < choices.size(); i++) {
      choice(list, choices.getJsonObject(i), way + "[" + i + "]");
    }
    return list;
  }

  private void choice(String list, JsonObject choice, String way) {
    FormRow row = sheet.row().cell("list_name", list).cell("name", choice.getString("name"));
    row.text("label", choice, "label").picture(choice, first);
    notes.text(way, "label", choice);
    for (String mark : List.of("alone", "not-said")) {
      if (choice.getBoolean(mark, false)) {
        row.own(mark, "true");
        notes.own(way, mark, "true");
      }
    }
    if (choice.get("values") instanceof JsonObject values) {
      values.forEach((column, value) -> row.cell(column(column, way), plain(value)));
    }
    notes.say(way, Remark.OUT_TAKEN, choice.getString("name"), list);
  }

  static String plain(JsonValue value) {
    return value instanceof JsonNumber number
        ? number.bigDecimalValue().toPlainString()
        : ((JsonString) value).getString();
  }

  /** What a column is called there: some names mean something else. */
  private String column(String name, String way) {
    return columns.computeIfAbsent(
        name,
        written -> {
          String there = written;
          while (isKnown(there) || columns.containsValue(there)) {
            there += "_";
          }
          if (!there.equals(written)) {
            notes.say(way + ".values", Remark.OUT_RENAMED, written, there);
          }
          sheet.heading(there);
          return there;
        });
  }

  private static boolean isKnown(String name) {
    return name.equals(OwnKeys.HEADING) || !Heading.of("", 0, name, true).kind().isEmpty();
  }

  /** A condition on choices, with columns as they are called there. */
  String filter(String condition) {
    StringBuilder written = new StringBuilder();
    Matcher pieces = PIECES.matcher(condition);
    while (pieces.find()) {
      written.append(columns.getOrDefault(pieces.group(), pieces.group()));
    }
    return written.toString();
  }

  /** The points of a scale as a list of choices. */
  String points(JsonObject question, String way) {
    String list = free(question.getString("name"));
    List<JsonObject> points = question.getJsonArray("points").getValuesAs(JsonObject.class);
    for (int i = 0; i < points.size(); i++) {
      String name = Integer.toString(points.get(i).getInt("value", i + 1));
      sheet.row().cell("list_name", list).cell("name", name).text("label", points.get(i), "label");
      notes.text(way + ".points[" + i + "]", "label", points.get(i));
      notes.say(way + ".points[" + i + "]", Remark.OUT_TAKEN, name, list);
    }
    return list;
  }
}
