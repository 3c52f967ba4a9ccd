package org.evensay.survey.design.question;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;

/**
 * What people recorded of a question, in each language that has a recording. Unlike words, it never
 * falls back to another language: who listens hears what she reads. Immutable.
 *
 * @param audio by the language that is spoken
 */
public record Recorded(Map<LanguageVariant, Recording> audio) {

  private static final int BEGINNING = 8;

  /** Nothing. */
  public static final Recorded NOT = new Recorded(Map.of());

  public Recorded {
    audio = Map.copyOf(audio);
  }

  /**
   * What they are called in each language, and the beginning of what is in them; empty for nothing.
   */
  public Optional<String> said() {
    return audio.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TreeMap<>(audio)
                .entrySet().stream()
                    .map(one -> one.getKey().tag() + ": " + called(one.getValue()))
                    .collect(Collectors.joining(", ")));
  }

  private static String called(Recording one) {
    String content = one.content();
    return one.name() + " (" + content.substring(0, Math.min(BEGINNING, content.length())) + ")";
  }
}
