package org.evensay.survey.interchange.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Item;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;

/** What becomes of a small form, and what is said of it. */
final class ReadForm {

  private ReadForm() {}

  static Imported imported(String form) throws ImportProblem {
    return XlsForm.read(Workbooks.xlsx(form), "form.xlsx");
  }

  static JsonObject question(Imported imported, String name) {
    return ImportedDocument.question(imported.document(), name);
  }

  static void same(String expected, JsonValue found) {
    try (var reader = Json.createReader(new StringReader(expected.replace('\'', '"')))) {
      assertEquals(reader.readValue(), found);
    }
  }

  static List<Item> at(Imported imported, Place place) {
    return imported.report().items().stream().filter(item -> item.where().equals(place)).toList();
  }

  static void said(Imported imported, Place place, Outcome outcome, String code) {
    assertTrue(
        at(imported, place).stream()
            .anyMatch(item -> item.outcome() == outcome && item.code().equals(code)),
        imported.report().items().toString());
  }

  /** The first question of a form that has only this row and one to refer to. */
  static JsonObject only(String headings, String row) throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | %s
            | %s
            | text | z | Z
            choices
            | list_name | name | label
            | l | a | A
            | l | b | B
            """
                .formatted(headings, row));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    return ImportedDocument.questions(imported.document()).get(0);
  }
}
