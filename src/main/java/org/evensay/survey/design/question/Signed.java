package org.evensay.survey.design.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;

/**
 * A question in a sign language. Immutable.
 *
 * @param film somebody who signs it
 * @param captions what she signs, as words that come with it, by their language
 * @param transcript the same to be read without the film
 */
public record Signed(
    Recording film, Map<LanguageVariant, Recording> captions, LocalizedText transcript) {

  public Signed {
    captions = Map.copyOf(captions);
  }

  /** The film, then its captions, always in the same order. */
  public List<Recording> files() {
    List<Recording> files = new ArrayList<>(List.of(film));
    files.addAll(new TreeMap<>(captions).values());
    return files;
  }
}
