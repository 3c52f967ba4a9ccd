package org.evensay.survey.interchange.draft;

import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;

/**
 * A text of a file by language, as it came.
 *
 * @param where the way to it in the file
 * @param piping what stands for an answer in it
 */
public record Words(Place.Path where, Map<LanguageVariant, String> texts, Piping piping) {

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

  /** Words that are in no file, so that a report says nothing of them. */
  public static Words silent(Map<LanguageVariant, String> texts) {
    return new Words(NOWHERE, texts, Piping.NONE);
  }

  /** The same, of which enough has been said. */
  public Words silently() {
    return new Words(NOWHERE, texts, piping);
  }

  public boolean isSilent() {
    return where.equals(NOWHERE);
  }

  /** Whether there is nothing in any language. */
  public boolean isBlank() {
    return texts.values().stream().allMatch(String::isBlank);
  }
}
