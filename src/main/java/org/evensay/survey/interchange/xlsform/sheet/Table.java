package org.evensay.survey.interchange.xlsform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.workbook.Cell;
import org.evensay.survey.interchange.xlsform.workbook.Row;
import org.evensay.survey.interchange.xlsform.workbook.Sheet;

/** A sheet as a table: its headings, and the rows under them. */
public final class Table {

  /** Rows in which headings are looked for: some people write something above them. */
  private static final int ROWS_ABOVE = 10;

  /** Tells the heading of a column that has no kind from a kind. */
  public static final String OTHER = "\u0000";

  private final String sheet;
  private final ImportNotes notes;
  private final Map<Integer, Heading> headings = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private Table(String sheet, ImportNotes notes) {
    this.sheet = sheet;
    this.notes = notes;
  }

  /** A table with nothing in it. */
  public static Table none(String sheet, ImportNotes notes) {
    return new Table(sheet, notes);
  }

  /**
   * Reads a sheet.
   *
   * @param needed a kind of heading that tells the row of headings from what stands above it
   */
  public static Table of(Sheet sheet, String needed, ImportNotes notes) {
    Table table = new Table(sheet.name(), notes);
    int first = table.rowOfHeadings(sheet.rows(), needed);
    for (int i = 0; i < sheet.rows().size(); i++) {
      Row row = sheet.rows().get(i);
      if (i < first) {
        notes.leftOut(new Place.Row(sheet.name(), row.number()), ItemCode.ROW_ABOVE, shown(row));
      } else if (i == first) {
        table.headings(row);
      } else {
        table.line(row);
      }
    }
    table.withoutHeading(sheet.rows());
    return table;
  }

  public static String shown(Row row) {
    return org.evensay.survey.design.document.Place.shown(
        row.cells().get(row.cells().firstKey()).text());
  }

  private int rowOfHeadings(List<Row> rows, String needed) {
    for (int i = 0; i < Math.min(rows.size(), ROWS_ABOVE); i++) {
      for (Cell cell : rows.get(i).cells().values()) {
        if (Heading.of(sheet, 0, cell.text(), false).kind().equals(needed)) {
          return i;
        }
      }
    }
    return 0;
  }

  private void headings(Row row) {
    boolean doubled = row.cells().values().stream().anyMatch(cell -> cell.text().contains("::"));
    Map<Integer, Heading> all = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> all.put(column, Heading.of(sheet, column, cell.text(), doubled)));
    Set<String> today =
        all.values().stream()
            .filter(Heading::isToday)
            .map(Heading::kind)
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    all.forEach(
        (column, read) -> {
          // Somebody who writes a name of today means something else by one of yesterday.
          boolean other =
              !read.isToday() && read.language().isEmpty() && today.contains(read.kind());
          Heading heading = other ? read.asItStands() : read;
          String same =
              heading.kind().isEmpty()
                  ? "\u0000" + heading.written()
                  : heading.kind() + "\u0000" + Heading.snake(heading.language());
          if (seen.add(same)) {
            headings.put(column, heading);
          } else {
            notes.leftOut(heading.place(), ItemCode.COLUMN_TWICE, heading.written());
            headings.put(column, new Heading(sheet, column, "", "", ""));
          }
        });
  }

  private void line(Row row) {
    Map<Heading, String> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              Heading heading = headings.get(column);
              if (heading != null && !heading.written().isEmpty() && sound(row, column, cell)) {
                String text = TypedText.withoutOddSigns(cell.text());
                cells.put(heading, text.replace('\u00a0', ' ').strip());
              }
            });
    if (!cells.isEmpty()) {
      lines.add(new Line(sheet, row.number(), cells));
    }
  }

  private boolean sound(Row row, int column, Cell cell) {
    Place place = new Place.Cell(sheet, row.number(), Sheet.letters(column));
    switch (cell.kind()) {
      case WRITTEN -> {
        return true;
      }
      case WORKED_OUT -> {
        notes.changed(place, ItemCode.CELL_WORKED_OUT, ItemCode.shown(cell.text()));
        return true;
      }
      case BROKEN -> notes.leftOut(place, ItemCode.CELL_BROKEN, cell.text());
      case NOT_WORKED_OUT -> notes.leftOut(place, ItemCode.CELL_NOT_WORKED_OUT);
    }
    return false;
  }

  private void withoutHeading(List<Row> rows) {
    Map<Integer, Integer> filled = new HashMap<>();
    for (Row row : rows) {
      row.cells().keySet().forEach(column -> filled.merge(column, 1, Integer::sum));
    }
    filled.forEach(
        (column, count) -> {
          if (!headings.containsKey(column)) {
            notes.leftOut(
                new Place.Column(sheet, Sheet.letters(column)),
                ItemCode.COLUMN_WITHOUT_HEADING,
                count);
          }
        });
  }

  public String sheet() {
    return sheet;
  }

  public List<Heading> headings() {
    return headings.values().stream().filter(heading -> !heading.written().isEmpty()).toList();
  }

  public boolean has(String kind) {
    return headings().stream().anyMatch(heading -> heading.kind().equals(kind));
  }

  public List<Line> lines() {
    return lines;
  }

  /**
   * Says of each column what became of it, and of each cell that nobody has read.
   *
   * @param kinds those that are read; with {@link #OTHER} before it, the heading of one without
   *     kind
   */
  public void finish(Set<String> kinds, Languages languages) {
    for (Heading heading : headings()) {
      boolean known =
          kinds.contains(heading.kind()) || kinds.contains(OTHER + heading.written().strip());
      if (known && !languages.hasNoRoomFor(heading)) {
        notes.taken(heading.place(), ItemCode.COLUMN, heading.written());
      } else {
        long filled = lines.stream().filter(line -> line.cells().containsKey(heading)).count();
        notes.leftOut(heading.place(), ItemCode.COLUMN_LEFT_OUT, heading.written(), (int) filled);
        lines.forEach(line -> line.readAlso(heading));
      }
    }
    for (Line line : lines) {
      for (Heading heading : line.unread()) {
        notes.leftOut(
            line.place(heading),
            ItemCode.CELL,
            heading.written(),
            ItemCode.shown(line.cells().get(heading)));
      }
    }
  }
}
