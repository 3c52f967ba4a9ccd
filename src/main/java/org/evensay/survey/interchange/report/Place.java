package org.evensay.survey.interchange.report;

import java.util.List;

/** Where in a file something is. */
public sealed interface Place {

  /** A key of the words for it, in every language. */
  String code();

  /** What those words name. */
  List<Object> arguments();

  /** The file as a whole. */
  record Whole() implements Place {
    @Override
    public String code() {
      return "interchange.place.whole";
    }

    @Override
    public List<Object> arguments() {
      return List.of();
    }
  }

  /** A sheet of a workbook. */
  record Sheet(String sheet) implements Place {
    @Override
    public String code() {
      return "interchange.place.sheet";
    }

    @Override
    public List<Object> arguments() {
      return List.of(sheet);
    }
  }

  /** A row of a sheet, counted from 1 as spreadsheets do. */
  record Row(String sheet, int row) implements Place {
    @Override
    public String code() {
      return "interchange.place.row";
    }

    @Override
    public List<Object> arguments() {
      // A row has no thousands that would have to be told apart.
      return List.of(sheet, Integer.toString(row));
    }
  }

  /** A column of a sheet, by its letters. */
  record Column(String sheet, String column) implements Place {
    @Override
    public String code() {
      return "interchange.place.column";
    }

    @Override
    public List<Object> arguments() {
      return List.of(sheet, column);
    }
  }

  /** A cell of a sheet. */
  record Cell(String sheet, int row, String column) implements Place {
    @Override
    public String code() {
      return "interchange.place.cell";
    }

    @Override
    public List<Object> arguments() {
      return List.of(sheet, column + row);
    }
  }

  /** The way to a value, such as {@code pages[0].elements[2]} or {@code questions/row[4]}. */
  record Path(String way) implements Place {
    @Override
    public String code() {
      return "interchange.place.path";
    }

    @Override
    public List<Object> arguments() {
      return List.of(way);
    }
  }
}
