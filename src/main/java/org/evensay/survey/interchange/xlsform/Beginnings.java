package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.interchange.draft.FieldBegins;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.xlsform.Conditions.Condition;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.RowType;

/** What the fields of questions begin with: something that stays, or what is worked out. */
final class Beginnings {

  private static final String DEFAULT = "default";
  private static final String FROM = "default-from";

  private final Conditions conditions;
  private final ImportNotes notes;

  Beginnings(Conditions conditions, ImportNotes notes) {
    this.conditions = conditions;
    this.notes = notes;
  }

  /**
   * A question with what its field begins with: what is no answer here is left out, since a form's
   * own programs begin with anything.
   *
   * @param needs takes the questions that what is worked out names
   */
  JsonObject of(JsonObject question, Line line, RowType type, Set<String> needs) {
    String value = question.getString(DEFAULT, "");
    if (value.isEmpty()) {
      return workedOut(question, line, needs);
    }
    if (type.hasChoices() || FieldBegins.with(value, question)) {
      return question;
    }
    notes.leftOut(line.place(DEFAULT), ItemCode.CELL, DEFAULT, ItemCode.shown(value));
    return JSON.createObjectBuilder(question).remove(DEFAULT).build();
  }

  private JsonObject workedOut(JsonObject question, Line line, Set<String> needs) {
    boolean never =
        !FieldBegins.isPossible(question.getString("type"))
            || question.containsKey("characteristic");
    if (never || !TypedQuestions.isWorkedOut(line.peek(DEFAULT))) {
      return question;
    }
    Optional<Condition> from = conditions.of(line, DEFAULT, Use.WORKED_OUT);
    from.ifPresent(condition -> needs.addAll(condition.names()));
    return from.map(it -> JSON.createObjectBuilder(question).add(FROM, it.text()).build())
        .orElse(question);
  }
}
