package org.evensay.survey.design.question;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.SignLanguage;

/**
 * What people recorded of a question, in each language that has a recording. Unlike words, sound
 * never falls back to another language: who listens hears what she reads. Films are for everybody
 * who signs, whatever she reads. Immutable.
 *
 * @param audio by the language that is spoken
 * @param signed by the language that is signed
 */
public record Recorded(Map<LanguageVariant, Recording> audio, Map<SignLanguage, Signed> signed) {

  private static final int BEGINNING = 8;

  /** Nothing. */
  public static final Recorded NOT = new Recorded(Map.of(), Map.of());

  public Recorded {
    audio = Map.copyOf(audio);
    signed = Map.copyOf(signed);
  }

  /** All that it has: sound, films and their captions. */
  public Stream<Recording> all() {
    return Stream.concat(
        audio.values().stream(), signed.values().stream().flatMap(one -> one.files().stream()));
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

  /** The same of films, with their captions and their words. */
  public Optional<String> saidOfSigned() {
    return signed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TreeMap<>(signed)
                .entrySet().stream()
                    .map(one -> one.getKey().tag() + ": " + called(one.getValue()))
                    .collect(Collectors.joining(", ")));
  }

  private static String called(Signed one) {
    String files = one.files().stream().map(Recorded::called).collect(Collectors.joining(", "));
    return files + ", " + String.join(" ", new TreeMap<>(one.transcript().texts()).values());
  }

  private static String called(Recording one) {
    String content = one.content();
    return one.name() + " (" + content.substring(0, Math.min(BEGINNING, content.length())) + ")";
  }
}
