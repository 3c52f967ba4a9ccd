package org.evensay.survey.response.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.evensay.survey.response.export.codebook.Codebook;
import org.evensay.survey.response.export.table.Apostrophe;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Row;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.survey.response.export.table.Table;

/**
 * A table as an Excel workbook: the responses, then the codebook, then more responses when one
 * sheet does not hold them. Text is text and never a formula. Rows go out as they come.
 */
final class SpreadsheetFile {

  /** What Excel takes: https://support.microsoft.com, "Excel specifications and limits". */
  static final int ROWS_OF_A_SHEET = 1_048_576;

  static final int COLUMNS_OF_A_SHEET = 16_384;
  static final int CHARACTERS_OF_A_CELL = 32_767;

  /** Says at the end of a cell that it was longer. */
  static final String CUT = " […cut]";

  private static final String NOT_SHOWN = Row.NOT_SHOWN.toString();
  private static final int ROWS_AT_ONCE = 500;

  /** Excel reads _x0041_ in a text as the letter of that number, unless the first sign has one. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Table table;
  private final Codebook codebook;
  private final int mostRows;
  private Workbook workbook;
  private Worksheet sheet;
  private int sheets;
  private int row;
  private long rows;
  private long cut;
  private boolean explained;

  SpreadsheetFile(Table table, Codebook codebook) {
    this(table, codebook, ROWS_OF_A_SHEET);
  }

  /** For tests, which have not the patience for a million rows. */
  SpreadsheetFile(Table table, Codebook codebook, int mostRows) {
    this.table =
        table.columns().size() > COLUMNS_OF_A_SHEET
            ? table.with(table.shape().with(Shape.Several.ONE_COLUMN))
            : table;
    this.codebook = codebook;
    this.mostRows = mostRows;
  }

  /**
   * Writes it. The stream stays open.
   *
   * @param progress is told how many rows are written
   */
  Written write(OutputStream out, LongConsumer progress) throws IOException {
    workbook = new Workbook(out, "Evensay", "1.0");
    begin();
    Worksheet second = workbook.newWorksheet("codebook");
    table.each(
        0,
        read -> {
          if (row == mostRows) {
            sheet.finish();
            explain(second);
            begin();
          }
          write(read);
          progress.accept(rows);
        });
    sheet.finish();
    explain(second);
    workbook.finish();
    return new Written(rows, cut);
  }

  private void begin() {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? "responses" : "responses " + sheets);
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.inlineString(0, c, columns.get(c).name());
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  private void write(Row read) throws IOException {
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      Object cell = columns.get(c).cell(read, table.shape());
      boolean typed = cell instanceof String;
      put(sheet, row, c, typed ? Apostrophe.before((String) cell, NOT_SHOWN) : cell);
    }
    row++;
    rows++;
    if (row % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private void put(Worksheet into, int r, int c, Object cell) {
    if (cell instanceof Number number) {
      into.value(r, c, number);
    } else if (cell != null) {
      into.inlineString(r, c, text(cell.toString()));
    }
  }

  private String text(String words) {
    String kept = words;
    if (words.length() > CHARACTERS_OF_A_CELL) {
      int end = CHARACTERS_OF_A_CELL - CUT.length();
      boolean inside = Character.isHighSurrogate(words.charAt(end - 1));
      kept = words.substring(0, inside ? end - 1 : end) + CUT;
      cut++;
    }
    return ESCAPE.matcher(kept).replaceAll("_x005F_");
  }

  /** The codebook comes second, and is written when the first sheet of responses is. */
  private void explain(Worksheet second) throws IOException {
    if (explained) {
      return;
    }
    explained = true;
    int r = 0;
    for (List<String> line : codebook.lines()) {
      for (int c = 0; c < line.size(); c++) {
        put(second, r, c, line.get(c));
      }
      r++;
    }
    second.finish();
  }
}
