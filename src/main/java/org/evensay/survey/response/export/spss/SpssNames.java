package org.evensay.survey.response.export.spss;

import java.util.Locale;
import java.util.Set;
import org.evensay.survey.response.export.table.ColumnNames;

/**
 * Names as SPSS takes them: 64 bytes, a letter first, none of its own words, none twice in any case
 * of letters. Names of columns are ASCII, so that bytes are characters.
 */
final class SpssNames {

  static final int MOST_BYTES = 64;

  private static final Set<String> ITS_OWN =
      Set.of("ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH");

  private final ColumnNames given;

  private SpssNames(int most) {
    given = new ColumnNames(most);
  }

  static SpssNames ofVariables() {
    return new SpssNames(MOST_BYTES);
  }

  /** Names of sets, which have a dollar sign before them. */
  static SpssNames ofSets() {
    return new SpssNames(MOST_BYTES - 1);
  }

  /** A name for the column of this name. */
  String name(String column) {
    String plain = column.replaceAll("[^A-Za-z0-9_]", "_");
    boolean odd = !Character.isLetter(plain.charAt(0));
    boolean word = ITS_OWN.contains(plain.toUpperCase(Locale.ROOT));
    return given.unique(odd || word ? "v_" + plain : plain);
  }
}
