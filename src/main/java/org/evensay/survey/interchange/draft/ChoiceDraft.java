package org.evensay.survey.interchange.draft;

import java.util.List;
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
    NONE(),
    ALONE("alone"),
    NOT_SAID("not-said"),
    OTHER("other"),
    /** The same, and it has to be said which. */
    OTHER_REQUIRED("other", "other-required");

    private final List<String> keys;

    Mark(String... keys) {
      this.keys = List.of(keys);
    }

    /** What says so in a document. */
    List<String> keys() {
      return keys;
    }

    /** Whether it is asked which one is meant. */
    public boolean asksWhich() {
      return this == OTHER || this == OTHER_REQUIRED;
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
