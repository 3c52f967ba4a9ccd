package org.evensay.survey.answering.control;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.ShownText;

/**
 * A question in a sign language.
 *
 * @param language what readers of the page call that
 * @param address where the film is, from the root of this installation
 * @param captions its captions, in each language that there are; those in the language of the words
 *     beside them come first
 * @param transcript what is signed in it, in words
 */
public record Watched(
    String language, String address, List<Captions> captions, ShownText transcript) {

  public Watched {
    captions = List.copyOf(captions);
  }

  /**
   * Its captions in a language.
   *
   * @param address where they are
   */
  public record Captions(LanguageVariant language, String address) {}
}
