package org.evensay.survey.designer.form;

import java.util.List;

/**
 * What a form shows of a key of a part.
 *
 * @param value what is written there, in the language that is being written; empty for nothing
 * @param first the same in the survey's first language, where another one is being written
 * @param rows what is in a list; with one more at its end that is empty
 * @param more how many things are in a list that is too long to be shown
 */
public record Field(Key key, String value, String first, List<Row> rows, int more) {

  /**
   * One thing in a list.
   *
   * @param identity what it is told apart by: a name, or the value of a point
   * @param special what is special about a choice; empty for nothing
   * @param asks what is asked when it is chosen, if it asks anything
   * @param asksFirst the same in the survey's first language, where another one is being written
   * @param columns what conditions on choices look at
   */
  public record Row(
      int number,
      String identity,
      String label,
      String first,
      String special,
      String asks,
      String asksFirst,
      String columns) {}

  public Field {
    rows = List.copyOf(rows);
  }

  static Field of(Key key, String value, String first) {
    return new Field(key, value, first, List.of(), 0);
  }
}
