package org.evensay.insight.results;

import java.util.List;
import org.evensay.foundation.language.ShownText;

/**
 * A question with its figures, in words.
 *
 * @param stem what several questions that belong together are asked; empty when it stands alone
 * @param notes what has to be known of the figures
 */
public record ShownResult(ShownText stem, ShownText label, List<String> notes, List<Table> tables) {

  /** A table: all that a picture beside it says is in it. */
  public record Table(String caption, List<String> columns, List<Row> rows) {

    public String getCaption() {
      return caption;
    }

    public List<String> getColumns() {
      return columns;
    }

    public List<Row> getRows() {
      return rows;
    }
  }

  /**
   * A line of a table.
   *
   * @param bar how long its bar is, in hundredths; 0 where the figure is hidden
   */
  public record Row(ShownText label, List<Cell> cells, int bar) {

    public ShownText getLabel() {
      return label;
    }

    public List<Cell> getCells() {
      return cells;
    }

    public int getBar() {
      return bar;
    }
  }

  /** A figure, or that it is hidden, with the name of its column. */
  public record Cell(String column, String words) {

    public String getColumn() {
      return column;
    }

    public String getWords() {
      return words;
    }
  }

  public ShownText getStem() {
    return stem;
  }

  public ShownText getLabel() {
    return label;
  }

  public List<String> getNotes() {
    return notes;
  }

  public List<Table> getTables() {
    return tables;
  }
}
