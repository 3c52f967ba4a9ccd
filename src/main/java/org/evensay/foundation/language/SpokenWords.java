package org.evensay.foundation.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words of ours inside a text that is somebody else's, in those of its languages that we speak.
 *
 * @param words in the main language in any case, if need be with the words of another
 * @param instead whose words the readers of the missing languages see
 * @param missing the languages in which we have no words for this
 */
public record SpokenWords(
    LocalizedText words, LanguageVariant instead, List<LanguageVariant> missing) {

  public SpokenWords {
    missing = List.copyOf(missing);
  }

  /**
   * Our words for something.
   *
   * @param main the language that readers of all others fall back to
   */
  public static SpokenWords of(
      String key, LanguageVariant main, Collection<LanguageVariant> all, Object... arguments) {
    Messages messages = Messages.installed();
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    words.put(main, messages.text(main, key, arguments));
    List<LanguageVariant> missing = new ArrayList<>();
    for (LanguageVariant language : all) {
      spoken(language, key)
          .ifPresentOrElse(
              spoken -> words.putIfAbsent(language, messages.text(spoken, key, arguments)),
              () -> missing.add(language));
    }
    LanguageVariant instead = spoken(main, key).orElse(LanguageVariant.DEFAULT);
    return new SpokenWords(LocalizedText.of(words), instead, missing);
  }

  /** The variant of the same language, in the same letters, that has the words; empty for none. */
  private static Optional<LanguageVariant> spoken(LanguageVariant language, String key) {
    return Messages.installed()
        .writtenIn(language, key)
        .filter(
            spoken ->
                spoken.locale().getLanguage().equals(language.locale().getLanguage())
                    && spoken.direction().equals(language.direction()));
  }
}
