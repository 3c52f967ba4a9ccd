package org.evensay.survey.glossary;

import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;

/**
 * What is wrong with a table.
 *
 * @param row as spreadsheets number it: the headings are in row 1; 0 for the table as a whole
 * @param column its heading; empty for the whole row
 * @param key the key of its words
 * @param arguments what they name
 */
record TableMistake(int row, String column, String key, List<Object> arguments) {

  TableMistake {
    arguments = List.copyOf(arguments);
  }

  static TableMistake of(int row, String column, String what, Object... arguments) {
    return new TableMistake(row, column, "glossary.wrong." + what, List.of(arguments));
  }

  /** The place, and what is wrong there. */
  String in(PageLanguage language) {
    String what = language.with(key, arguments.toArray());
    if (row == 0) {
      return what;
    }
    return column.isEmpty()
        ? language.with("glossary.row", row, what)
        : language.with("glossary.cell", row, Apart.code(column), what);
  }
}
