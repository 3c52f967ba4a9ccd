package org.evensay.foundation.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text in the variants it has been written in. Immutable; equal by content.
 *
 * <p>A text that a variant lacks is taken from the next variant of its {@linkplain
 * LanguageVariant#chain() chain}; {@link #writtenIn} tells from which, so that a page can mark the
 * passage with the language it is really in.
 */
public final class LocalizedText {

  private static final LocalizedText EMPTY = new LocalizedText(Map.of());

  private final Map<LanguageVariant, String> texts;

  private LocalizedText(Map<LanguageVariant, String> texts) {
    EnumMap<LanguageVariant, String> copy = new EnumMap<>(LanguageVariant.class);
    texts.forEach(
        (variant, text) -> {
          String kept = text == null ? "" : TypedText.withoutOddSigns(text);
          if (!kept.isBlank()) {
            copy.put(variant, kept);
          }
        });
    this.texts = Collections.unmodifiableMap(copy);
  }

  /** A text, without signs that cannot be kept; blank texts count as missing. */
  public static LocalizedText of(Map<LanguageVariant, String> texts) {
    return new LocalizedText(texts);
  }

  /** A text that exists in the default language only. */
  public static LocalizedText ofDefault(String text) {
    return new LocalizedText(Map.of(LanguageVariant.DEFAULT, text));
  }

  /** No text at all, in any language. */
  public static LocalizedText empty() {
    return EMPTY;
  }

  /**
   * The text for a reader of this variant; an empty string when no variant of its chain has one.
   */
  public String in(LanguageVariant variant) {
    return writtenIn(variant).map(texts::get).orElse("");
  }

  /** The variant whose text {@link #in} gives. */
  public Optional<LanguageVariant> writtenIn(LanguageVariant variant) {
    for (LanguageVariant next : variant.chain()) {
      if (texts.containsKey(next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** The same text with this variant's words added or replaced. */
  public LocalizedText with(LanguageVariant variant, String text) {
    EnumMap<LanguageVariant, String> changed = new EnumMap<>(LanguageVariant.class);
    changed.putAll(texts);
    changed.put(variant, text);
    return new LocalizedText(changed);
  }

  /** The variants that this text has been written in. */
  public Set<LanguageVariant> variants() {
    return texts.keySet();
  }

  /** Every text by its variant; unmodifiable. */
  public Map<LanguageVariant, String> texts() {
    return texts;
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText text && text.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
