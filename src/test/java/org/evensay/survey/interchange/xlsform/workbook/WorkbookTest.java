package org.evensay.survey.interchange.xlsform.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.xlsform.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of both kinds of workbooks say. */
class WorkbookTest {

  static Stream<Supplier<org.apache.poi.ss.usermodel.Workbook>> kinds() {
    return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
  }

  private static Map<Integer, Cell> row(org.apache.poi.ss.usermodel.Workbook workbook)
      throws ImportProblem {
    return Workbook.read(Workbooks.saved(workbook)).sheets().get(0).rows().get(0).cells();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void numbers_are_written_as_people_write_them(Supplier<org.apache.poi.ss.usermodel.Workbook> kind)
      throws ImportProblem {
    var workbook = kind.get();
    Row row = workbook.createSheet("s").createRow(0);
    double[] numbers = {1, 18.31, -2.5, 1e12, 0, 0.1 + 0.2, 123456789012345.0, 1e-7};
    for (int i = 0; i < numbers.length; i++) {
      row.createCell(i).setCellValue(numbers[i]);
    }

    assertEquals(
        List.of(
            "1",
            "18.31",
            "-2.5",
            "1000000000000",
            "0",
            "0.30000000000000004",
            "123456789012345",
            "0.0000001"),
        row(workbook).values().stream().map(Cell::text).toList());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void dates_truths_and_texts_are_told_apart(Supplier<org.apache.poi.ss.usermodel.Workbook> kind)
      throws ImportProblem {
    var workbook = kind.get();
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("dd\\ mmmm\\ yyyy"));
    CellStyle moment = workbook.createCellStyle();
    moment.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
    CellStyle money = workbook.createCellStyle();
    money.setDataFormat(workbook.createDataFormat().getFormat("[Red]#,##0.00\" days\""));
    Row row = workbook.createSheet("s").createRow(0);
    row.createCell(0).setCellValue(LocalDateTime.of(2026, 5, 31, 0, 0));
    row.createCell(1).setCellValue(LocalDateTime.of(2026, 5, 31, 14, 30));
    row.createCell(2).setCellValue(0.5);
    row.createCell(3).setCellValue(1234.5);
    row.createCell(4).setCellValue(true);
    row.createCell(5).setCellValue("1.0");
    row.createCell(6).setCellValue(" \u00a0 ");
    row.getCell(0).setCellStyle(date);
    row.getCell(1).setCellStyle(moment);
    row.getCell(2).setCellStyle(moment);
    row.getCell(3).setCellStyle(money);

    assertEquals(
        Map.of(
            0, "2026-05-31", 1, "2026-05-31T14:30", 2, "12:00", 3, "1234.5", 4, "TRUE", 5, "1.0"),
        texts(row(workbook)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "0", "false"})
  void days_are_counted_from_where_the_workbook_says(String from1904) throws Exception {
    var workbook = new XSSFWorkbook();
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    Row row = workbook.createSheet("s").createRow(0);
    double[] days = {45_000, 61, 59, 2, 45_000.5};
    for (int i = 0; i < days.length; i++) {
      row.createCell(i).setCellValue(days[i]);
      row.getCell(i).setCellStyle(date);
    }
    byte[] file =
        Parts.of(Workbooks.saved(workbook))
            .with(
                "xl/workbook.xml",
                xml ->
                    xml.replaceFirst(
                        "<workbookPr[^>]*>", "<workbookPr date1904=\"" + from1904 + "\"/>"))
            .packed();

    boolean late = Set.of("1", "true").contains(from1904);
    assertEquals(
        Map.of(
            0, late ? "2027-03-16" : "2023-03-15",
            1, late ? "1904-03-02" : "1900-03-01",
            2, late ? "1904-02-29" : "1900-02-28",
            3, late ? "1904-01-03" : "1900-01-02",
            4, late ? "2027-03-16T12:00" : "2023-03-15T12:00"),
        texts(Workbook.read(file).sheets().get(0).rows().get(0).cells()));
  }

  /** As spreadsheets write a sign that XML cannot have, and an underscore before such letters. */
  @Test
  void signs_that_are_written_as_numbers_are_signs() throws Exception {
    var workbook = new XSSFWorkbook();
    Row row = workbook.createSheet("s").createRow(0);
    row.createCell(0).setCellValue("shared");
    row.createCell(1).setCellValue("name");
    byte[] file =
        Parts.of(Workbooks.saved(workbook))
            .with(
                "xl/sharedStrings.xml",
                xml ->
                    xml.replace("shared", "One_x000D_\nTwo _x00e9_ _x005F_x000D_ _x12_")
                        .replace("name", "my_x_name"))
            .packed();

    assertEquals(
        Map.of(0, "One\r\nTwo é _x000D_ _x12_", 1, "my_x_name"),
        texts(Workbook.read(file).sheets().get(0).rows().get(0).cells()));
  }

  private static Map<Integer, String> texts(Map<Integer, Cell> cells) {
    Map<Integer, String> texts = new java.util.TreeMap<>();
    cells.forEach((column, cell) -> texts.put(column, cell.text()));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_formula_says_what_it_last_came_to(Supplier<org.apache.poi.ss.usermodel.Workbook> kind)
      throws ImportProblem {
    var workbook = kind.get();
    Row row = workbook.createSheet("s").createRow(0);
    row.createCell(0).setCellFormula("2+2");
    row.createCell(1).setCellFormula("\"a\"&\"b\"");
    row.createCell(2).setCellFormula("1/0");
    row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    Map<Integer, Cell> cells = row(workbook);

    assertEquals(new Cell("4", Cell.Kind.WORKED_OUT), cells.get(0));
    assertEquals(new Cell("ab", Cell.Kind.WORKED_OUT), cells.get(1));
    assertEquals(Cell.Kind.BROKEN, cells.get(2).kind());
    assertEquals(Cell.Kind.BROKEN, cells.get(3).kind());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void rows_keep_their_numbers_and_merged_cells_say_it_once(
      Supplier<org.apache.poi.ss.usermodel.Workbook> kind) throws ImportProblem {
    var workbook = kind.get();
    var sheet = workbook.createSheet("Sheet with spaces ");
    sheet.createRow(1).createCell(2).setCellValue("merged");
    sheet.createRow(2).createCell(0);
    sheet.createRow(70).createCell(27).setCellValue("far");
    sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 4));

    Sheet read = Workbook.read(Workbooks.saved(workbook)).sheets().get(0);

    assertEquals("Sheet with spaces ", read.name());
    assertEquals(
        List.of(2, 71),
        read.rows().stream()
            .map(org.evensay.survey.interchange.xlsform.workbook.Row::number)
            .toList());
    assertEquals(Map.of(2, "merged"), texts(read.rows().get(0).cells()));
    assertEquals(Map.of(27, "far"), texts(read.rows().get(1).cells()));
  }

  @Test
  void columns_are_named_as_spreadsheets_name_them() {
    assertEquals(
        List.of("A", "Z", "AA", "AZ", "BA", "XFD"),
        Stream.of(0, 25, 26, 51, 52, 16383).map(Sheet::letters).toList());
  }

  /**
   * As programs write them that work nothing out, and as spreadsheet programs write an empty text.
   */
  @Test
  void a_formula_without_a_stored_result_is_told_from_one_that_came_to_nothing() throws Exception {
    var workbook = new XSSFWorkbook();
    workbook.createSheet("first").createRow(0).createCell(0).setCellValue("other");
    Row row = workbook.createSheet("second").createRow(0);
    for (int i = 0; i < 5; i++) {
      row.createCell(i).setCellValue(i);
    }
    byte[] file =
        Parts.of(Workbooks.saved(workbook))
            .with(
                "xl/worksheets/sheet2.xml",
                sheet ->
                    sheet.replaceAll(
                        "<row.*</row>",
                        """
                        <row r="1"><c r="A1"><f>B1&amp;"a"</f><v></v></c>\
                        <c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c>\
                        <c r="D1"><f>1+1</f></c><c r="E1"><v></v></c></row>"""))
            .packed();

    List<Sheet> sheets = Workbook.read(file).sheets();
    assertEquals(new Cell("other", Cell.Kind.WRITTEN), sheets.get(0).rows().get(0).cells().get(0));
    assertEquals(
        Map.of(
            0, new Cell("=B1&\"a\"", Cell.Kind.NOT_WORKED_OUT),
            2, new Cell("2", Cell.Kind.WORKED_OUT),
            3, new Cell("=1+1", Cell.Kind.NOT_WORKED_OUT)),
        sheets.get(1).rows().get(0).cells());
  }
}
