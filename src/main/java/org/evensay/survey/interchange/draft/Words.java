package org.evensay.survey.interchange.draft;

import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;

/**
 * A text of a file by language, as it came; or one of ours, where a program brings along its own.
 *
 * @param where the way to it in the file
 * @param piping what stands for an answer in it
 * @param ours the key of our words, in whatever languages the survey turns out to have; empty when
 *     they are the file's
 */
public record Words(
    Place.Path where, Map<LanguageVariant, String> texts, Piping piping, String ours) {

  private static final Place.Path NOWHERE = new Place.Path("");

  /** How a program names an answer inside a text. */
  @FunctionalInterface
  public interface Piping {

    /** A text has none. */
    Piping NONE = inside -> Optional.empty();

    /**
     * The name here of the question that is named in braces.
     *
     * @param inside what stands in the braces
     * @return empty when the braces are nothing but braces
     * @throws Untranslatable when it is something else than an answer
     */
    Optional<String> question(String inside) throws Untranslatable;
  }

  public Words {
    texts = Map.copyOf(texts);
  }

  /** A text of a file. */
  public Words(Place.Path where, Map<LanguageVariant, String> texts, Piping piping) {
    this(where, texts, piping, "");
  }

  /**
   * Words of ours.
   *
   * @param where for what: a report says there in which languages we have none
   */
  public static Words ours(Place.Path where, String key) {
    return new Words(where, Map.of(), Piping.NONE, key);
  }

  /** Words that are in no file, so that a report says nothing of them. */
  public static Words silent(Map<LanguageVariant, String> texts) {
    return new Words(NOWHERE, texts, Piping.NONE);
  }

  /** The same, of which enough has been said. */
  public Words silently() {
    return new Words(NOWHERE, texts, piping, ours);
  }

  public boolean isSilent() {
    return where.equals(NOWHERE);
  }

  /** Whether there is nothing in any language. */
  public boolean isBlank() {
    return ours.isEmpty() && texts.values().stream().allMatch(String::isBlank);
  }
}
