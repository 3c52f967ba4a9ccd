package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.FilesRoom;
import org.evensay.survey.interchange.draft.RoundsRoom;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Languages;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.Table;
import org.evensay.survey.interchange.xlsform.sheet.Words;
import org.evensay.survey.interchange.xlsform.workbook.Sheet;
import org.evensay.survey.interchange.xlsform.workbook.Workbook;

/**
 * Brings in a survey that was written as an XLSForm (<a href="https://xlsform.org">xlsform.org</a>,
 * as pyxform reads it): a workbook with a sheet of questions, one of choices and one of settings.
 */
public final class XlsForm {

  /** What the sheet of choices has been called, the name of today first. */
  private static final List<String> CHOICES = List.of("choices", "choices_and_columns", "columns");

  private final Workbook workbook;
  private final BroughtPictures brought;
  private final ImportNotes notes = new ImportNotes();
  private final Table survey;
  private final Table choices;
  private final Table external;
  private final Settings settings;
  private final Languages languages;
  private final Words words;
  private final PictureCells pictures;
  private final ChoiceLists lists;
  private final KoboGroups kobo;

  private XlsForm(Workbook workbook, BroughtPictures brought) throws ImportProblem {
    this.workbook = workbook;
    this.brought = brought;
    survey = survey();
    choices = table(choicesName(), "list_name");
    external = table("external_choices", "list_name");
    settings = new Settings(table("settings", "form_title"), notes);
    languages = Languages.of(survey, List.of(choices, external), settings.line(), notes);
    words = new Words(languages, notes);
    pictures = new PictureCells(brought, words, notes);
    lists = new ChoiceLists(words, pictures, notes);
    lists.read(choices);
    lists.readExternal(external);
    kobo = new KoboGroups(lists, notes);
  }

  /**
   * Reads a workbook, of today or of before 2007.
   *
   * @param fileName what it was called: a name for a survey that has none
   */
  public static Imported read(byte[] file, String fileName) throws ImportProblem {
    return read(file, fileName, BroughtPictures.none());
  }

  /**
   * The same.
   *
   * @param pictures what came with it
   */
  public static Imported read(byte[] file, String fileName, BroughtPictures pictures)
      throws ImportProblem {
    return new XlsForm(Workbook.read(file), pictures).imported(fileName);
  }

  private Imported imported(String fileName) throws ImportProblem {
    Known known = new Known();
    OwnParts own = new OwnParts(typed(known), words, known, notes);
    List<Rows.Typed> rows = Moves.of(own.asked(), notes);
    rows.forEach(row -> known.stands(row.name()));
    Conditions conditions = new Conditions(known, lists, notes);
    ChoiceQuestions choosing = new ChoiceQuestions(lists, conditions, known, words, notes);
    choosing.expect(rows, settings.withNone(), own);
    Questions questions = new Questions(words, pictures, conditions, known, choosing, notes);
    Pages pages = new Form(known, words, conditions, questions, own, notes).read(rows);
    if (pages.isEmpty()) {
      throw ImportProblem.of(ImportMistake.NO_QUESTION);
    }
    JsonObjectBuilder document = settings.document(words, languages, fileName, own);
    own.add(document, conditions);
    choosing.sharedLists().ifPresent(shared -> document.add("lists", shared));
    brought.json().ifPresent(all -> document.add(PictureDocument.ALL, all));
    JsonObject written =
        RoundsRoom.make(
            document.add("pages", pages.json()).build(),
            (group, rounds) ->
                notes.changed(new Place.Whole(), ItemCode.ROUNDS_FEWER, group, rounds));
    JsonObject fitting =
        FilesRoom.make(
            written,
            (question, most) ->
                notes.changed(new Place.Whole(), ItemCode.FILES_SMALLER, question, most));
    finish(choosing.filters());
    return new Imported(fitting, ReportOrder.of(workbook).sorted(notes.report()));
  }

  private List<Rows.Typed> typed(Known known) throws ImportProblem {
    List<Line> lines = kobo.writtenOut(survey.lines());
    lines = new Loops(lists, languages, notes).writtenOut(lines);
    lines.forEach(line -> said(line, known));
    choices.lines().forEach(line -> said(line, known));
    return Rows.of(lines, lists, notes);
  }

  private static void said(Line line, Known known) {
    Form.TEXTS.forEach(kind -> line.texts(kind).values().forEach(known::isSaid));
  }

  /** Says what became of everything of which nothing has been said. */
  private void finish(Collection<String> filters) {
    Set<String> ofChoices = new HashSet<>(List.of("list_name", "name", "label", OwnKeys.HEADING));
    filters.forEach(column -> ofChoices.add(Table.OTHER + column));
    ofChoices.addAll(pictures.kindsOfChoices());
    Set<String> ofQuestions = new HashSet<>(Form.KINDS);
    ofQuestions.addAll(pictures.kindsOfQuestions());
    kobo.headings().forEach(heading -> ofQuestions.add(Table.OTHER + heading));
    lists.finish();
    survey.finish(ofQuestions, languages);
    choices.finish(ofChoices, languages);
    external.finish(ofChoices, languages);
    settings.finish();
    otherSheets();
  }

  private Table survey() throws ImportProblem {
    Sheet sheet =
        sheet("survey").orElseThrow(() -> ImportProblem.of(ImportMistake.NO_SHEET, "survey"));
    Table table = Table.of(sheet, "type", notes);
    for (String needed : List.of("type", "name")) {
      if (!table.has(needed)) {
        throw ImportProblem.of(ImportMistake.NO_COLUMN, needed);
      }
    }
    return table;
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

  private String choicesName() {
    return CHOICES.stream().filter(name -> sheet(name).isPresent()).findFirst().orElse("choices");
  }

  private void otherSheets() {
    List<String> read = List.of("survey", choicesName(), "external_choices", "settings");
    for (Sheet sheet : workbook.sheets()) {
      String name = Heading.snake(sheet.name());
      if (!read.contains(name) || !sheet(name).orElseThrow().equals(sheet)) {
        notes.leftOut(
            new Place.Sheet(sheet.name()),
            ItemCode.SHEET_LEFT_OUT,
            ItemCode.shown(sheet.name()),
            sheet.rows().size());
      }
    }
  }
}
