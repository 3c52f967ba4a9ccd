package org.evensay.survey.interchange.draft;

import java.util.function.UnaryOperator;
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

  /** The same as a part of something. */
  public Condition within(UnaryOperator<String> whole) {
    Translation part = translation;
    Translation all =
        new Translation() {
          @Override
          public String ours() throws Untranslatable {
            String ours = part.ours();
            return ours.isEmpty() ? ours : whole.apply(ours);
          }

          @Override
          public Remark remark() {
            return part.remark();
          }
        };
    return new Condition(where, original, all);
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

    /** What is to be said of what was said: it is the same, or how it is not. */
    default Remark remark() {
      return Remark.EXPRESSION;
    }
  }
}
