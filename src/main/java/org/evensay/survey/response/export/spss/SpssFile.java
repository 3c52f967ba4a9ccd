package org.evensay.survey.response.export.spss;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.evensay.survey.response.export.table.Apostrophe;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Row;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.survey.response.export.table.Table;
import org.evensay.survey.response.export.table.Variable;

/**
 * A table as an SPSS system file. The responses are gone through twice: the file says how wide its
 * texts are before the first of them, and texts at their widest possible would make it many times
 * as large.
 */
public final class SpssFile {

  /** Bytes of a text, at the most, in this format. */
  static final int MOST_BYTES = 32_767;

  /** As numbers have it: a missing text of more than eight bytes is none in this format. */
  static final String NOT_SHOWN_TEXT = "-9999";

  private static final Set<String> TEXTS_OF_EVERY_ROW =
      Set.of("channel", "variant", Column.OUTSIDE_LIMIT);

  private static final LocalDate FIRST_DAY = LocalDate.of(1582, 10, 14);
  private static final int BUFFER = 1 << 16;

  private final Table table;
  private final LocalDate today;
  private final Column[] columns;

  /**
   * A file of this table, whatever its shape: numbers with labels, a variable for each of several
   * choices.
   *
   * @param today the day that it says it was made on
   */
  public SpssFile(Table table, LocalDate today) {
    this.table = table.with(table.shape().with(Shape.Several.COLUMN_EACH).with(Shape.Cells.CODES));
    this.today = today;
    this.columns = this.table.columns().toArray(Column[]::new);
  }

  /**
   * Writes it. The stream stays open.
   *
   * @param progress is told how many rows are written
   * @return how many rows it has
   */
  public long write(OutputStream stream, LongConsumer progress) throws IOException {
    int[] widths = new int[columns.length];
    long[] cases = {0};
    table.each(
        0,
        row -> {
          measure(row, widths);
          cases[0]++;
        });
    SpssVariables made = new SpssVariables(table, widths);
    List<SpssVariable> variables = made.all();
    OutputStream out = new BufferedOutputStream(stream, BUFFER);
    String title = made.title();
    out.write(new Dictionary(variables, made.sets()).bytes(title, cases[0], today));
    Elements elements = new Elements(out);
    long[] rows = {0};
    table.each(
        0,
        row -> {
          write(row, variables, elements);
          rows[0]++;
          progress.accept(rows[0]);
        });
    if (rows[0] != cases[0]) {
      throw new IOException("some responses were taken back while the file was written");
    }
    elements.end();
    out.flush();
    return rows[0];
  }

  private void measure(Row row, int[] widths) {
    for (int c = 0; c < columns.length; c++) {
      if (isText(columns[c])) {
        Object cell = columns[c].cell(row, table.shape());
        if (cell != null) {
          widths[c] = Math.max(widths[c], Math.min(Bytes.of(text(cell)).length, MOST_BYTES));
        }
      }
    }
  }

  /** Whether a column is text here: weeks are dates, and choices numbers. */
  static boolean isText(Column column) {
    if (column instanceof Column.OfVariable of) {
      return of.variable().kind() == Variable.Kind.TEXT;
    }
    return column instanceof Column.OfEveryRow && TEXTS_OF_EVERY_ROW.contains(column.name());
  }

  private void write(Row row, List<SpssVariable> variables, Elements elements) throws IOException {
    for (int c = 0; c < columns.length; c++) {
      SpssVariable variable = variables.get(c);
      Object cell = columns[c].cell(row, table.shape());
      if (variable.text()) {
        text(cell == null ? "" : text(cell), variable, elements);
      } else {
        elements.number(number(columns[c], cell));
      }
    }
  }

  private static String text(Object cell) {
    return cell == Row.NOT_SHOWN
        ? NOT_SHOWN_TEXT
        : Apostrophe.before(cell.toString(), NOT_SHOWN_TEXT);
  }

  /** Each segment but the last is filled with as much as it holds. */
  private static void text(String words, SpssVariable variable, Elements elements)
      throws IOException {
    byte[] bytes = Bytes.of(Bytes.cut(words, MOST_BYTES));
    int from = 0;
    for (int width : variable.segments()) {
      int length = Math.max(0, Math.min(bytes.length - from, SpssVariable.SEGMENT_BYTES));
      elements.text(bytes, from, length, width);
      from += SpssVariable.SEGMENT_BYTES;
    }
  }

  private static double number(Column column, Object cell) {
    if (cell == null) {
      return Elements.NOTHING;
    }
    if (cell == Row.NOT_SHOWN) {
      return SpssVariables.notShown(column);
    }
    if (cell instanceof BigDecimal decimal) {
      return decimal.doubleValue();
    }
    if (cell instanceof Number number) {
      return number.doubleValue();
    }
    if (column instanceof Column.OfVariable of && of.variable().kind() != Variable.Kind.DATE) {
      return of.variable()
          .code(cell.toString())
          .map(c -> (double) c.number())
          .orElse(Elements.NOTHING);
    }
    return ChronoUnit.SECONDS.between(
        FIRST_DAY.atStartOfDay(), LocalDate.parse(cell.toString()).atStartOfDay());
  }
}
