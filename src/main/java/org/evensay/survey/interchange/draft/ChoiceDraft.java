package org.evensay.survey.interchange.draft;

import java.util.Map;

/**
 * A choice of a question, or a row or a point of one, before it is written down.
 *
 * @param name its name here; for a point, its value
 * @param columns what conditions on choices may ask
 * @param picture what its picture is called; empty for none
 */
public record ChoiceDraft(
    String name, Words label, Mark mark, Map<String, String> columns, String picture) {

  /** What is special about it. */
  public enum Mark {
    NONE(""),
    ALONE("alone"),
    NOT_SAID("not-said"),
    OTHER("other");

    private final String key;

    Mark(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** One like any other. */
  public static ChoiceDraft of(String name, Words label) {
    return new ChoiceDraft(name, label, Mark.NONE, Map.of(), "");
  }

  /** The same, special. */
  public ChoiceDraft as(Mark other) {
    return new ChoiceDraft(name, label, other, columns, picture);
  }

  /** The same with a picture. */
  public ChoiceDraft pictured(String called) {
    return new ChoiceDraft(name, label, mark, columns, called);
  }
}
