package org.evensay.survey.interchange.xlsform.workbook;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param rows those that are not blank
 */
public record Sheet(String name, List<Row> rows) {

  public Sheet {
    rows = List.copyOf(rows);
  }

  /** The letters of a column, from 0, as spreadsheets show them: {@code A}, {@code AB}. */
  public static String letters(int column) {
    String letters = "";
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters = (char) ('A' + (rest - 1) % 26) + letters;
    }
    return letters;
  }
}
