package org.evensay.survey.interchange.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks made of lines that can be read: a line without bars begins a sheet, each other is a row
 * with bars between its cells. Another library writes them than the one that reads them.
 */
public final class Workbooks {

  private Workbooks() {}

  /** A workbook of today. */
  public static byte[] xlsx(String written) {
    return bytes(new XSSFWorkbook(), written);
  }

  /** A workbook of before 2007. */
  public static byte[] xls(String written) {
    return bytes(new HSSFWorkbook(), written);
  }

  /** A form with these questions: type, name and label. */
  static byte[] questions(String rows) {
    return xlsx("survey\n| type | name | label |\n" + rows);
  }

  private static byte[] bytes(Workbook workbook, String written) {
    Sheet sheet = null;
    int row = 0;
    for (String line : written.split("\n", -1)) {
      String clean = line.strip();
      if (clean.startsWith("|")) {
        row(sheet.createRow(row++), cells(clean));
      } else if (clean.isEmpty()) {
        row++;
      } else {
        sheet = workbook.createSheet(clean);
        row = 0;
      }
    }
    return saved(workbook);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
  }

  private static void row(Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        row.createCell(i).setCellValue(cells.get(i).replace("\\n", "\n").replace("¦", "|"));
      }
    }
  }

  /** The bytes of a workbook. */
  public static byte[] saved(Workbook workbook) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
