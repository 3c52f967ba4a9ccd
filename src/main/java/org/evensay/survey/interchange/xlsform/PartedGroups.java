package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** Groups that were written for one question of several parts, and are one again. */
final class PartedGroups {

  private final Words words;
  private final Conditions conditions;
  private final ImportNotes notes;

  PartedGroups(Words words, Conditions conditions, ImportNotes notes) {
    this.words = words;
    this.conditions = conditions;
    this.notes = notes;
  }

  /** The rows of the group that opens here; none when it is a group like any other. */
  static List<Rows.Typed> parts(List<Rows.Typed> rows, int at) {
    Group opened = rows.get(at).opened();
    OwnKeys own = OwnKeys.of(rows.get(at).line());
    List<Rows.Typed> parts = new ArrayList<>();
    if (opened == null || !(own.says("type", "matrix") || own.says("type", "points"))) {
      return parts;
    }
    for (Rows.Typed row : rows.subList(at + 1, rows.size())) {
      if (row.group() != opened || row.opened() != null) {
        break;
      }
      parts.add(row);
    }
    return parts;
  }

  /**
   * The one question; empty when the parts do not go together.
   *
   * @param made what became of the parts
   * @param text puts the names of questions right that stand in a text
   */
  Optional<Question> one(
      Rows.Typed group,
      List<Rows.Typed> parts,
      List<Question> made,
      BiFunction<String, Line, String> text) {
    OwnKeys own = OwnKeys.of(group.line());
    Line line = group.line();
    boolean matrix = own.says("type", "matrix");
    String name = matrix ? group.name() : own.get("name").orElse(group.name());
    if (made.isEmpty() || (matrix && !isMatrix(name, made)) || (!matrix && !isNumbers(made))) {
      return Optional.empty();
    }
    Map<LanguageVariant, String> label = words.in(line, "label", it -> text.apply(it, line));
    JsonObjectBuilder question =
        JSON.createObjectBuilder()
            .add("name", name)
            .add("type", matrix ? "matrix" : "points")
            .add("label", words.text(label, name, line.place()));
    Set<String> needs = new HashSet<>();
    made.forEach(part -> needs.addAll(part.needs()));
    conditions
        .of(line, "relevant", Use.SHOWN)
        .ifPresent(
            condition -> {
              question.add("show-if", condition.text());
              needs.addAll(condition.names());
            });
    if (own.says("shuffle", "true")) {
      question.add("shuffle", true);
    }
    if (matrix) {
      rows(question, name, made);
    } else {
      choices(question, own, parts, made);
    }
    line.readWhole();
    notes.taken(line.place(), ItemCode.QUESTION, name, group.type().written());
    return Optional.of(new Question(question.build(), name, needs, made.size()));
  }

  private static boolean isMatrix(String name, List<Question> made) {
    Map<String, JsonValue> first = common(made.get(0));
    return made.stream()
        .allMatch(
            part ->
                part.name().startsWith(name + "_")
                    && List.of("scale", "one-choice").contains(part.json().getString("type"))
                    && common(part).equals(first));
  }

  private static boolean isNumbers(List<Question> made) {
    return made.stream().allMatch(part -> part.json().getString("type").equals("number"));
  }

  /** What all rows of a matrix have. */
  private static Map<String, JsonValue> common(Question part) {
    Map<String, JsonValue> common = new HashMap<>(part.json());
    List.of("name", "type", "label").forEach(common::remove);
    return common;
  }

  private static void rows(JsonObjectBuilder question, String name, List<Question> made) {
    common(made.get(0)).forEach(question::add);
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    for (Question part : made) {
      rows.add(
          JSON.createObjectBuilder()
              .add("name", part.name().substring(name.length() + 1))
              .add("label", part.json().get("label")));
    }
    question.add("rows", rows);
  }

  private static void choices(
      JsonObjectBuilder question, OwnKeys own, List<Rows.Typed> parts, List<Question> made) {
    JsonObject first = made.get(0).json();
    List.of("hint", "required", "required-if", "required-message").stream()
        .filter(first::containsKey)
        .forEach(key -> question.add(key, first.get(key)));
    own.get("total")
        .filter(total -> total.matches("[0-9]{1,5}"))
        .ifPresent(total -> question.add("total", Integer.parseInt(total)));
    JsonArrayBuilder choices = JSON.createArrayBuilder();
    List<String> given = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      JsonObject part = made.get(i).json();
      String choice = OwnKeys.of(parts.get(i).line()).get("choice").orElse(made.get(i).name());
      choices.add(JSON.createObjectBuilder().add("name", choice).add("label", part.get("label")));
      if (part.containsKey("default")) {
        given.add(choice + "=" + part.getString("default"));
      }
    }
    question.add("choices", choices);
    if (!given.isEmpty()) {
      question.add("default", String.join(" ", given));
    }
  }
}
