package org.evensay.survey.response.export;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.codebook.Codebook;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.survey.response.export.table.Table;
import org.junit.jupiter.api.Test;

/** Read back by another library than the one that writes. */
class SpreadsheetFileTest {

  private static Workbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static List<String> sheets(Workbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  @Test
  void text_is_text_and_a_number_a_number() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(question("long-text", "say", "") + "," + question("number", "n", ""));
    List<String> typed =
        List.of("=1+1", "-3", "007", "<b>&\"", "two\nlines", "🙂字ا", "_x0041_", " padded ");
    for (String words : typed) {
      responses.sent(
          1, Json.createObjectBuilder().add("say", words).add("n", 5).build().toString());
    }
    try (Workbook workbook = read(responses.file(Format.SPREADSHEET, Shape.plain()))) {
      Sheet sheet = workbook.getSheet("responses");
      assertEquals(typed.size(), sheet.getLastRowNum());
      for (int i = 0; i < typed.size(); i++) {
        Row row = sheet.getRow(i + 1);
        assertEquals(CellType.STRING, row.getCell(4).getCellType());
        assertEquals(typed.get(i), row.getCell(4).getStringCellValue());
        assertEquals(5, row.getCell(5).getNumericCellValue());
      }
    }
  }

  @Test
  void what_was_typed_is_told_from_a_question_that_was_not_shown() throws IOException {
    ExampleResponses responses = CsvFileTest.words("(not shown)");
    try (Workbook workbook = read(responses.file(Format.SPREADSHEET, Shape.plain()))) {
      assertEquals(
          "'(not shown)", workbook.getSheet("responses").getRow(1).getCell(4).getStringCellValue());
    }
  }

  @Test
  void the_second_sheet_is_the_codebook() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(choices("one-choice", "kind", "yes", "quiet")).sent(1, "{}");
    try (Workbook workbook = read(responses.file(Format.SPREADSHEET, Shape.plain()))) {
      assertEquals(List.of("responses", "codebook"), sheets(workbook));
      List<String> lines = new ArrayList<>();
      for (Row row : workbook.getSheet("codebook")) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(cell.getStringCellValue());
        }
        lines.add(String.join("|", cells));
      }
      assertTrue(
          lines.contains("kind|kind||  |yes|Label yes|1|||".replace("  ", "")), lines::toString);
      assertTrue(
          lines.stream()
              .anyMatch(line -> line.startsWith("kind|kind|||quiet|Label quiet|-1|counts")),
          lines::toString);
    }
  }

  @Test
  void rows_that_one_sheet_does_not_hold_go_on_in_others() throws IOException {
    ExampleResponses responses = ExampleResponses.of(question("number", "n", ""));
    for (int i = 0; i < 7; i++) {
      responses.sent(1, "{\"n\":" + i + "}");
    }
    Table table = new Table(responses, Shape.plain());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Written written =
        new SpreadsheetFile(table, new Codebook(table, Messages.installed()), 4)
            .write(out, rows -> {});
    assertEquals(7, written.rows());
    try (Workbook workbook = read(out.toByteArray())) {
      assertEquals(
          List.of("responses", "codebook", "responses 2", "responses 3"), sheets(workbook));
      List<Double> numbers = new ArrayList<>();
      for (String name : List.of("responses", "responses 2", "responses 3")) {
        Sheet sheet = workbook.getSheet(name);
        assertEquals("n", sheet.getRow(0).getCell(4).getStringCellValue());
        for (int r = 1; r <= sheet.getLastRowNum(); r++) {
          numbers.add(sheet.getRow(r).getCell(4).getNumericCellValue());
        }
      }
      assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0), numbers);
    }
  }

  @Test
  void a_cell_that_is_too_long_is_cut_at_a_character_says_so_and_is_counted() throws IOException {
    StringBuilder many = new StringBuilder("x");
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      many.appendCodePoint(0x1f300 + random.nextInt(500));
    }
    String tooLong = many.toString();
    ExampleResponses responses = CsvFileTest.words(tooLong, "short");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Written written =
        new ResponseFile(Format.SPREADSHEET, Shape.plain(), responses, ExampleResponses.TODAY)
            .write(out, 0, rows -> {});
    assertEquals(new Written(2, 1), written);
    try (Workbook workbook = read(out.toByteArray())) {
      String cell = workbook.getSheet("responses").getRow(1).getCell(4).getStringCellValue();
      assertTrue(cell.length() <= 32_767 && cell.length() > 32_760, () -> "" + cell.length());
      assertTrue(cell.endsWith(SpreadsheetFile.CUT));
      assertTrue(
          tooLong.startsWith(cell.substring(0, cell.length() - SpreadsheetFile.CUT.length())));
      assertTrue(
          Character.isLowSurrogate(cell.charAt(cell.length() - SpreadsheetFile.CUT.length() - 1)));
    }
  }
}
