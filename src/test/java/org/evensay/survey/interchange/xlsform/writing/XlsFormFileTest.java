package org.evensay.survey.interchange.xlsform.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.Exports;
import org.evensay.survey.interchange.OutFormat;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;

/**
 * What a form says that was written here, read by Apache POI, which did not write it. What is
 * expected is written by hand from the reference of XLSForm (xlsform.org).
 */
class XlsFormFileTest {

  private static final Exported OUT =
      Exports.write(
          ExampleDocuments.everything(),
          ExampleEditions.parse(ExampleDocuments.everything()),
          OutFormat.XLSFORM,
          Map.of());

  /** The rows of a sheet, each by its headings. */
  private static List<Map<String, String>> rows(String sheet) throws Exception {
    return rows(OUT, sheet);
  }

  private static List<Map<String, String>> rows(Exported out, String sheet) throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.file()))) {
      Sheet read = workbook.getSheet(sheet);
      List<Map<String, String>> rows = new ArrayList<>();
      for (Row row : read) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
          assertEquals(CellType.STRING, cell.getCellType(), cell.getAddress().toString());
          String heading = read.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
          cells.put(heading, cell.getStringCellValue());
        }
        rows.add(cells);
      }
      return rows.subList(1, rows.size());
    }
  }

  private static Map<String, String> row(String name) throws Exception {
    return rows("survey").stream()
        .filter(row -> name.equals(row.get("name")))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  private static String said(Outcome outcome, String code) {
    return OUT.report().of(outcome).stream()
        .filter(item -> item.code().equals("interchange.out." + code))
        .map(ImportReport.Item::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void every_cell_is_text_and_none_a_formula() throws Exception {
    assertEquals("=1+1 is what we make of it.", row("evensay_use").get("label::English (en-GB)"));
    assertTrue(
        rows("choices").stream().anyMatch(row -> "@B".equals(row.get("label::English (en-GB)"))));
  }

  @Test
  void settings_name_the_form_and_its_first_language_as_the_columns_do() throws Exception {
    Map<String, String> settings = rows("settings").get(0);

    assertEquals("Everything", settings.get("form_title"));
    assertEquals("every_thing-2", settings.get("form_id"));
    assertEquals("English (en-GB)", settings.get("default_language"));
    assertTrue(row("age").containsKey("label::English (en-GB)"));
  }

  @Test
  void every_language_has_its_column() throws Exception {
    Set<String> labels =
        rows("survey").stream()
            .flatMap(row -> row.keySet().stream())
            .filter(heading -> heading.startsWith("label"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        Set.of("label::English (en-GB)", "label::Polish (pl)"),
        labels.stream().filter(one -> !one.contains("simple")).collect(Collectors.toSet()),
        "those that have words in labels");
  }

  @Test
  void questions_are_of_the_types_that_xlsform_has() throws Exception {
    Map<String, String> types = new HashMap<>();
    for (Map<String, String> row : rows("survey")) {
      types.put(row.getOrDefault("name", ""), row.get("type"));
    }

    assertEquals("select_one band", types.get("band"));
    assertEquals("select_one towns", types.get("town"));
    assertEquals("text", types.get("town_other"));
    assertEquals("select_multiple things", types.get("likes"));
    assertEquals("rank things", types.get("order"));
    assertEquals("rank things", types.get("extremes"));
    assertEquals("integer", types.get("age"));
    assertEquals("decimal", types.get("temperature"));
    assertEquals("acknowledge", types.get("promise"));
    assertEquals("note", types.get("hello"));
    assertEquals("range", types.get("stars"));
    assertEquals("select_one mood", types.get("mood"));
    assertEquals("date", types.get("month"));
    assertEquals("time", types.get("time"));
    assertEquals("calculate", types.get("sum"));
    assertEquals("hidden", types.get("found"));
    assertEquals("begin_group", types.get("food"));
    assertEquals("select_one food", types.get("food_lunch"));
    assertEquals("integer", types.get("share_foot_path"));
  }

  @Test
  void rules_are_constraints_and_conditions_stay_as_they_are() throws Exception {
    assertEquals("(. != 66) and (. >= 5 and . <= 120)", row("age").get("constraint"));
    assertEquals("Not 66.", row("age").get("constraint_message::English (en-GB)"));
    assertEquals("yes", row("age").get("required"));
    assertEquals("${age} > 10", row("words").get("required"));
    assertEquals("Please agree.", row("promise").get("required_message::English (en-GB)"));
    assertEquals(
        ". >= date('2001-02-01') and . <= date('2030-11-30')", row("month").get("constraint"));
    assertEquals("2026-05-01", row("month").get("default"));
    assertEquals("month-year", row("month").get("appearance"));
    assertEquals("multiline", row("words").get("appearance"));
    assertEquals("string-length(.) <= 500", row("words").get("constraint"));
    assertEquals("autocomplete", row("town").get("appearance"));
    assertEquals("county = ${county} or label_ = 'west'", row("town").get("choice_filter"));
    assertEquals("randomize=true", row("likes").get("parameters"));
    assertEquals("start=2 end=6 step=2", row("stars").get("parameters"));
    assertEquals("${county} != ''", row("town").get("relevant"));
    assertEquals("field-list", row("where").get("appearance"));
    assertEquals("${age} > 10", row("where").get("relevant"));
    assertEquals("table-list", row("food").get("appearance"));
    assertEquals(
        "once(if(random() < 1 div 8, 'long', if(random() < 2 div 7, 'short', 'none')))",
        row("version").get("calculation"));
    assertEquals(
        "(not(selected(., 'a') and ${band} = 'old')) and (count-selected(.) >= 1"
            + " and count-selected(.) <= 2 and not(selected(., 'none') and count-selected(.) > 1))",
        row("likes").get("constraint"));
  }

  @Test
  void no_two_rows_have_the_same_name_and_xml_allows_each() throws Exception {
    List<String> names =
        rows("survey").stream()
            .filter(row -> row.containsKey("name"))
            .map(row -> row.get("name"))
            .toList();

    assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
    names.forEach(name -> assertTrue(name.matches("[A-Za-z_][A-Za-z0-9_.-]*"), name));
  }

  @Test
  void groups_are_closed_as_often_as_they_are_opened() throws Exception {
    int open = 0;
    for (Map<String, String> row : rows("survey")) {
      open += row.get("type").equals("begin_group") ? 1 : 0;
      open -= row.get("type").equals("end_group") ? 1 : 0;
      assertTrue(open >= 0, row.toString());
    }
    assertEquals(0, open);
  }

  @Test
  void what_xlsform_has_no_word_for_is_named() {
    assertTrue(said(Outcome.CHANGED, "own").contains("characteristic"));
    assertTrue(said(Outcome.CHANGED, "own").contains("shuffle-sections"));
    assertTrue(said(Outcome.CHANGED, "own").contains("not-said"));
    assertTrue(said(Outcome.CHANGED, "nearest").contains("extremes, best-worst, rank"));
    assertTrue(said(Outcome.CHANGED, "nearest").contains("share, points"));
    assertTrue(said(Outcome.CHANGED, "note").contains("ends[0]"));
    assertTrue(said(Outcome.CHANGED, "renamed").contains("label, label_"));
    assertTrue(said(Outcome.CHANGED, "code-in-text").contains("county"));
    assertTrue(said(Outcome.LEFT_OUT, "left-out").contains("checked, en-GB"));
  }

  @Test
  void rounds_and_quotas_are_written_and_nothing_of_them_is_left_out() {
    String document = ExampleDocuments.rounds();
    List<String> leftOut =
        Exports.write(document, ExampleEditions.parse(document), OutFormat.XLSFORM, Map.of())
            .report()
            .of(ImportReport.Outcome.LEFT_OUT)
            .stream()
            .map(item -> ((Place.Path) item.where()).way())
            .toList();

    // That a translation was checked is left out, as ever.
    assertEquals(List.of("languages.en-GB"), leftOut);
  }

  @Test
  void repeats_say_how_often_as_a_form_does() throws Exception {
    String document = ExampleDocuments.often();
    Exported out =
        Exports.write(document, ExampleEditions.parse(document), OutFormat.XLSFORM, Map.of());
    Map<String, String> said = new TreeMap<>();
    for (Map<String, String> row : rows(out, "survey")) {
      if (row.get("type").equals("begin_repeat")) {
        said.put(row.get("name"), row.getOrDefault("repeat_count", ""));
      }
      if (row.getOrDefault("evensay", "").equals("as=round")) {
        said.put(row.get("name"), row.get("calculation"));
      }
    }

    assertEquals(
        Map.of(
            "pet", "if(${pets} > 4, 4, ${pets})",
            "pet_which", "position(..)",
            "friend", "",
            "friend_which", "position(..)",
            "wish", "2",
            "wish_which", "position(..)"),
        said);
  }

  @Test
  void a_repeat_for_each_choice_counts_what_was_chosen() throws Exception {
    String document = ExampleDocuments.rounds();
    Exported out =
        Exports.write(document, ExampleEditions.parse(document), OutFormat.XLSFORM, Map.of());
    Map<String, Map<String, String>> rows = new TreeMap<>();
    rows(out, "survey").forEach(row -> rows.put(row.getOrDefault("name", ""), row));

    assertEquals(
        "if(selected(${used}, 'none'), 0, count-selected(${used}))",
        rows.get("visit").get("repeat_count"));
    assertEquals("About ${visit_which}:", rows.get("visit").get("label::English (en-GB)"));
    assertEquals(
        "jr:choice-name(selected-at(${used}, position(..) - 1), '${used}')",
        rows.get("visit_which").get("calculation"));
  }
}
