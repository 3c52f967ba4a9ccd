package org.evensay.survey.interchange.draft;

import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;

/**
 * A condition or calculation of a file, as it came. What it is here can be said only when all
 * questions are known.
 *
 * @param where the way to it in the file
 * @param original as it was written there
 */
public record Condition(Place.Path where, String original, Translation translation) {

  private static final Place.Path NOWHERE = new Place.Path("");

  /** The same, of which enough has been said. */
  public Condition silently() {
    return new Condition(NOWHERE, original, translation);
  }

  boolean isSilent() {
    return where.equals(NOWHERE);
  }

  /** What is never shown. */
  public static Condition never(Place.Path where) {
    return new Condition(where, "", () -> "false()");
  }

  /** Says it in our words. */
  @FunctionalInterface
  public interface Translation {
    String ours() throws Untranslatable;

    /** Whether what was said holds for small letters and capital letters alike, if it did. */
    default boolean isAnyCase() {
      return true;
    }
  }
}
