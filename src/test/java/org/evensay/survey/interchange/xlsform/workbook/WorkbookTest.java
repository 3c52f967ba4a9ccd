package org.evensay.survey.interchange.xlsform.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
}
