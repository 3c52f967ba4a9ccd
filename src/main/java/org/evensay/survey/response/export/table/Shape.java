package org.evensay.survey.response.export.table;

import org.evensay.foundation.language.LanguageVariant;

/**
 * How a table is to look.
 *
 * @param cells whether choices are written as codes or as their labels
 * @param several how many columns several choices take
 * @param harmless whether cells of text that a spreadsheet could take for a formula get an
 *     apostrophe before them
 * @param byteOrderMark whether a CSV file begins with the sign by which Excel knows UTF-8
 * @param language what labels are written in, where they have been
 */
public record Shape(
    Cells cells,
    Several several,
    boolean harmless,
    boolean byteOrderMark,
    LanguageVariant language) {

  /** What stands for a choice. */
  public enum Cells {
    CODES,
    LABELS
  }

  /** How several choices are written. */
  public enum Several {
    /** All that were chosen in one cell. */
    ONE_COLUMN,
    /** A column for each choice: 1 when it was chosen, 0 when others were. */
    COLUMN_EACH
  }

  /** What suits programs: codes, a column for each choice. */
  public static Shape plain() {
    return new Shape(Cells.CODES, Several.COLUMN_EACH, true, false, LanguageVariant.DEFAULT);
  }

  /** The same with several choices written in another way. */
  public Shape with(Several other) {
    return new Shape(cells, other, harmless, byteOrderMark, language);
  }

  /** The same with other cells. */
  public Shape with(Cells other) {
    return new Shape(other, several, harmless, byteOrderMark, language);
  }
}
