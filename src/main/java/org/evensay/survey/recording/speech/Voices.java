package org.evensay.survey.recording.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;

/**
 * The voices that the machine has, as {@code espeak-ng --voices} lists them. Immutable.
 *
 * <p>A voice speaks for a variant when it is of exactly its language: its region, or that it is
 * Easy Read, may be left out, never its script, since what is written in one is not read by a voice
 * for another.
 */
public final class Voices {

  /** None: the machine does not speak. */
  public static final Voices NONE = new Voices(Map.of());

  /** Priority, language, age and gender, name, file, and other languages. */
  private static final Pattern ROW =
      Pattern.compile("\\s*\\d+\\s+(\\S+)\\s+\\S+\\s+\\S+\\s+\\S+(.*)");

  private static final Pattern OTHER = Pattern.compile("\\((\\S+) \\d+\\)");

  private final Map<String, String> voices;

  private Voices(Map<String, String> voices) {
    this.voices = Map.copyOf(voices);
  }

  /** Reads the list; what is no row of it is passed over. */
  static Voices listed(String list) {
    Map<String, String> own = new HashMap<>();
    Map<String, String> others = new HashMap<>();
    for (String line : list.split("\n")) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        String language = row.group(1).toLowerCase(Locale.ROOT);
        own.put(language, language);
        OTHER
            .matcher(row.group(2))
            .results()
            .forEach(
                other -> others.putIfAbsent(other.group(1).toLowerCase(Locale.ROOT), language));
      }
    }
    others.putAll(own);
    return new Voices(others);
  }

  /** Whether there is any. */
  public boolean isAny() {
    return !voices.isEmpty();
  }

  /** What the program calls the voice for a variant; empty where there is none. */
  public Optional<String> of(LanguageVariant variant) {
    return names(variant).stream().filter(voices::containsKey).map(voices::get).findFirst();
  }

  /** The variant, without its last part, and so on; its script stays. */
  private static List<String> names(LanguageVariant variant) {
    Locale locale = variant.locale();
    String least =
        locale.getLanguage() + (locale.getScript().isEmpty() ? "" : "-" + locale.getScript());
    List<String> names = new ArrayList<>();
    String name = variant.tag();
    while (name.length() >= least.length()) {
      names.add(name.toLowerCase(Locale.ROOT));
      name = name.substring(0, Math.max(0, name.lastIndexOf('-')));
    }
    return names;
  }
}
