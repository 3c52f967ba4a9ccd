package org.evensay.survey.design.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;

/**
 * The picture of a choice or of a question. Immutable.
 *
 * @param names what it is called, in each language that has one of its own
 * @param pictures those that are called so
 * @param words what it shows, where nothing beside it says so; empty where its label does
 */
public record Pictured(LocalizedText names, Map<String, Picture> pictures, LocalizedText words) {

  private static final int BEGINNING = 8;

  /** No picture. */
  public static final Pictured NOT =
      new Pictured(LocalizedText.empty(), Map.of(), LocalizedText.empty());

  public Pictured {
    pictures = Map.copyOf(pictures);
  }

  /** The one for a reader of this language: whoever has none of her own sees that of others. */
  public Optional<Picture> in(LanguageVariant reader) {
    return Optional.ofNullable(pictures.get(names.in(reader)));
  }

  /**
   * What they are called, and the beginning of what is in them, which tells one from another of the
   * same name; empty for no picture.
   */
  public Optional<String> said() {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            names.texts().values().stream()
                .distinct()
                .map(name -> name + (pictures.containsKey(name) ? of(pictures.get(name)) : ""))
                .collect(Collectors.joining(", ")));
  }

  private static String of(Picture picture) {
    return " ("
        + picture.content().substring(0, Math.min(BEGINNING, picture.content().length()))
        + ")";
  }

  /** All of them. */
  public List<Picture> all() {
    return List.copyOf(pictures.values());
  }
}
