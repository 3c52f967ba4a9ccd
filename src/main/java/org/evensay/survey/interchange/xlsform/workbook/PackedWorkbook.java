package org.evensay.survey.interchange.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;

/**
 * Reads a workbook of today, row by row: the only class that knows of fastexcel. It holds one row
 * at a time, and takes a fifth of what Apache POI's packages for these files would add to the
 * product.
 */
final class PackedWorkbook {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /** What programs write where a formula came to nothing. */
  private static final Pattern MISTAKE = Pattern.compile("#(?:[A-Z0-9/_]+[!?]|N/A)");

  /** A sign that XML cannot have, or that stands for itself (ECMA-376, 22.9.2.19). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Cells cells = new Cells();
  private final DateSystem dates;
  private final UnsavedFormulas unsaved;

  private PackedWorkbook(DateSystem dates, UnsavedFormulas unsaved) {
    this.dates = dates;
    this.unsaved = unsaved;
  }

  static List<Sheet> sheets(byte[] file) throws ImportProblem {
    try {
      MainPart main = MainPart.of(file);
      if (main.strict()) {
        throw ImportProblem.of(ImportMistake.STRICT);
      }
      return sheets(file, main);
    } catch (IOException | RuntimeException broken) {
      // It throws all kinds of the latter for what is not as it has to be.
      throw ImportProblem.of(ImportMistake.DAMAGED);
    }
  }

  private static List<Sheet> sheets(byte[] file, MainPart main) throws IOException, ImportProblem {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
      // What counts from 1904 in one spelling only is put right there already.
      DateSystem dates = new DateSystem(main.from1904() && !workbook.isDate1904());
      PackedWorkbook reading = new PackedWorkbook(dates, UnsavedFormulas.of(file));
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        reading.sheet(sheet);
      }
      return reading.cells.sheets();
    }
  }

  private void sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException, ImportProblem {
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      for (Iterator<org.dhatim.fastexcel.reader.Row> all = rows.iterator(); all.hasNext(); ) {
        org.dhatim.fastexcel.reader.Row row = all.next();
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
          if (cell != null && unsaved.has(sheet.getName(), cell.getAddress().toString())) {
            String formula = "=" + Objects.requireNonNullElse(cell.getFormula(), "");
            cells.add(cell.getColumnIndex(), formula, Cell.Kind.NOT_WORKED_OUT);
          } else if (cell != null) {
            cells.add(cell.getColumnIndex(), text(cell), kind(cell));
          }
        }
        cells.endRow(row.getRowNum(), row.getCellCount());
      }
    }
    cells.endSheet(unescaped(sheet.getName()));
  }

  private static Cell.Kind kind(org.dhatim.fastexcel.reader.Cell cell) {
    boolean formula = cell.getType() == CellType.FORMULA;
    boolean broken = formula && MISTAKE.matcher(String.valueOf(cell.getRawValue())).matches();
    if (broken || cell.getType() == CellType.ERROR) {
      return Cell.Kind.BROKEN;
    }
    return formula ? Cell.Kind.WORKED_OUT : Cell.Kind.WRITTEN;
  }

  private String text(org.dhatim.fastexcel.reader.Cell cell) {
    if (cell.getValue() instanceof BigDecimal number) {
      boolean date = DateFormats.isOfDates(cell.getDataFormatId(), cell.getDataFormatString());
      return date
          ? Cell.moment(
              dates.meant(cell.asDate(), number.doubleValue()),
              number.compareTo(BigDecimal.ONE) < 0)
          : Cell.number(number.doubleValue());
    }
    if (cell.getValue() instanceof Boolean truth) {
      return Cell.truth(truth);
    }
    return unescaped(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
  }

  private static String unescaped(String text) {
    return text == null || !text.contains("_x")
        ? text
        : ESCAPED
            .matcher(text)
            .replaceAll(
                sign ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(sign.group(1), 16))));
  }
}
