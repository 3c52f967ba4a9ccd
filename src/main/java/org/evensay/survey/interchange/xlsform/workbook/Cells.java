package org.evensay.survey.interchange.xlsform.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportProblem;

/** The cells of a workbook as they are read, counted, so that they stay within their limits. */
final class Cells {

  private final List<Sheet> sheets = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private SortedMap<Integer, Cell> row = new TreeMap<>();
  private int cells;
  private long places;

  void add(int column, String text, Cell.Kind kind) throws ImportProblem {
    if (text == null || Cell.isBlank(text)) {
      return;
    }
    if (++cells > WorkbookLimits.CELLS) {
      throw ImportProblem.tooMuch(ImportLimits.Of.CELLS, WorkbookLimits.CELLS);
    }
    if (text.length() > WorkbookLimits.CELL_CHARACTERS) {
      throw ImportProblem.tooMuch(ImportLimits.Of.CHARACTERS, WorkbookLimits.CELL_CHARACTERS);
    }
    row.put(column, new Cell(text, kind));
  }

  void endRow(int number, int width) throws ImportProblem {
    places += width + 1;
    if (places > WorkbookLimits.PLACES) {
      throw ImportProblem.tooMuch(ImportLimits.Of.CELLS, WorkbookLimits.PLACES);
    }
    if (!row.isEmpty()) {
      rows.add(new Row(number, row));
      row = new TreeMap<>();
    }
  }

  void endSheet(String name) {
    sheets.add(new Sheet(name, rows));
    rows = new ArrayList<>();
  }

  List<Sheet> sheets() {
    return sheets;
  }
}
