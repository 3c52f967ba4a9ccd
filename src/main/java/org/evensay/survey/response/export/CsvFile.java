package org.evensay.survey.response.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.evensay.survey.response.export.table.Apostrophe;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Row;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.survey.response.export.table.Table;

/**
 * A table as RFC 4180 has it: commas, quotes where they are needed, lines that end with CR LF, a
 * line of names first; in UTF-8.
 */
final class CsvFile {

  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Table table;
  private final Column[] columns;
  private final Shape shape;

  CsvFile(Table table) {
    this.table = table;
    this.columns = table.columns().toArray(Column[]::new);
    this.shape = table.shape();
  }

  /**
   * Writes it. The stream stays open.
   *
   * @param after how many rows somebody has already: the names are left out then, so that what is
   *     written goes on where it broke off
   * @param progress is told how many rows are written
   */
  Written write(OutputStream out, long after, LongConsumer progress) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    if (after == 0) {
      if (shape.byteOrderMark()) {
        writer.write(BYTE_ORDER_MARK);
      }
      for (Column column : columns) {
        printer.print(column.name());
      }
      printer.println();
    }
    long[] rows = {after};
    table.each(
        after,
        row -> {
          print(printer, row);
          rows[0]++;
          progress.accept(rows[0]);
        });
    writer.flush();
    return new Written(rows[0], 0);
  }

  private void print(CSVPrinter printer, Row row) throws IOException {
    for (Column column : columns) {
      Object cell = column.cell(row, shape);
      if (cell instanceof String words) {
        printer.print(Apostrophe.before(words, shape));
      } else {
        // No power of ten: not every program takes 1E+2 for a hundred.
        printer.print(cell instanceof BigDecimal number ? number.toPlainString() : cell);
      }
    }
    printer.println();
  }
}
