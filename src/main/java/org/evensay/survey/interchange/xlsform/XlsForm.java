package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.interchange.ImportMistake;
import org.evensay.survey.interchange.ImportNotes;
import org.evensay.survey.interchange.ImportProblem;
import org.evensay.survey.interchange.Imported;
import org.evensay.survey.interchange.Names;
import org.evensay.survey.interchange.Place;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Languages;
import org.evensay.survey.interchange.xlsform.sheet.Table;
import org.evensay.survey.interchange.xlsform.sheet.Words;
import org.evensay.survey.interchange.xlsform.workbook.Sheet;
import org.evensay.survey.interchange.xlsform.workbook.Workbook;

/**
 * Brings in a survey that was written as an XLSForm (<a href="https://xlsform.org">xlsform.org</a>,
 * as pyxform reads it): a workbook with a sheet of questions, one of choices and one of settings.
 */
public final class XlsForm {

  private static final List<String> SHEETS =
      List.of("survey", "choices", "external_choices", "settings");

  private final Workbook workbook;
  private final ImportNotes notes = new ImportNotes();

  private XlsForm(Workbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Reads a workbook, of today or of before 2007.
   *
   * @param fileName what it was called: a name for a survey that has none
   */
  public static Imported read(byte[] file, String fileName) throws ImportProblem {
    return new XlsForm(Workbook.read(file)).imported(fileName);
  }

  private Imported imported(String fileName) throws ImportProblem {
    Sheet sheet =
        sheet("survey").orElseThrow(() -> ImportProblem.of(ImportMistake.NO_SHEET, "survey"));
    Table survey = Table.of(sheet, "type", notes);
    for (String needed : List.of("type", "name")) {
      if (!survey.has(needed)) {
        throw ImportProblem.of(ImportMistake.NO_COLUMN, needed);
      }
    }
    Table choices = table("choices", "list_name");
    Table external = table("external_choices", "list_name");
    Settings settings = new Settings(table("settings", "form_title"), notes);
    Languages languages = Languages.of(survey, choices, settings.line(), notes);
    Words words = new Words(languages, notes);
    ChoiceLists lists = new ChoiceLists(words, notes);
    lists.read(choices);
    lists.read(external);
    List<Rows.Typed> rows = Rows.of(survey, lists, notes);

    Known known = new Known();
    Conditions conditions = new Conditions(known, lists, notes);
    ChoiceQuestions choosing = new ChoiceQuestions(lists, conditions, words, notes);
    if (settings.withNone()) {
      choosing.withNone();
    }
    for (Rows.Typed row : rows) {
      if (row.type().hasChoices()) {
        choosing.expect(row.line(), row.type());
      }
    }
    Names names = new Names();
    Questions questions = new Questions(words, conditions, known, choosing, notes);
    questions.namesFrom(names);
    Pages pages = new Form(known, words, conditions, questions, names, notes).read(rows);
    if (pages.isEmpty()) {
      throw ImportProblem.of(ImportMistake.NO_QUESTION);
    }
    JsonObjectBuilder document = settings.document(words, languages, fileName);
    choosing.sharedLists().ifPresent(shared -> document.add("lists", shared));
    JsonObject written = document.add("pages", pages.json()).build();

    survey.finish(Form.KINDS, languages);
    lists.finish();
    Set<String> ofChoices = new HashSet<>(List.of("list_name", "name", "label"));
    choosing.filters().forEach(column -> ofChoices.add(Table.OTHER + column));
    choices.finish(ofChoices, languages);
    external.finish(ofChoices, languages);
    settings.finish();
    otherSheets();
    return new Imported(written, ReportOrder.of(workbook).sorted(notes.report()));
  }

  private Optional<Sheet> sheet(String name) {
    return workbook.sheets().stream()
        .filter(sheet -> Heading.snake(sheet.name()).equals(name))
        .findFirst();
  }

  private Table table(String name, String needed) {
    return sheet(name)
        .map(sheet -> Table.of(sheet, needed, notes))
        .orElseGet(() -> Table.none(name, notes));
  }

  private void otherSheets() {
    for (Sheet sheet : workbook.sheets()) {
      String name = Heading.snake(sheet.name());
      if (!SHEETS.contains(name) || !sheet(name).orElseThrow().equals(sheet)) {
        notes.leftOut(
            new Place.Sheet(sheet.name()),
            ItemCode.SHEET_LEFT_OUT,
            ItemCode.shown(sheet.name()),
            sheet.rows().size());
      }
    }
  }
}
