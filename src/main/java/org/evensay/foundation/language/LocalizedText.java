package org.evensay.foundation.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One text in the variants it has been written in. Immutable; equal by content.
 *
 * <p>A text that a variant lacks is taken from the next variant of its {@linkplain
 * LanguageVariant#chain() chain}, or else from the one it was first written in: what was written is
 * never shown as nothing. {@link #writtenIn} tells from which, so that a page can mark the passage
 * with the language it is really in.
 */
public final class LocalizedText {

  private static final LocalizedText EMPTY = new LocalizedText(Map.of(), List.of());

  private final Map<LanguageVariant, String> texts;
  private final List<String> symbols;

  private LocalizedText(Map<LanguageVariant, String> texts, List<String> symbols) {
    this.texts = texts;
    this.symbols = symbols;
  }

  /** A text, without signs that cannot be kept; where nothing can be seen, none. */
  public static LocalizedText of(Map<LanguageVariant, String> texts) {
    Map<LanguageVariant, String> written = new LinkedHashMap<>();
    new TreeMap<>(texts)
        .forEach(
            (variant, text) -> {
              String kept = text == null ? "" : TypedText.withoutOddSigns(text);
              if (TypedText.isSeen(kept)) {
                written.put(variant, kept);
              }
            });
    return new LocalizedText(Collections.unmodifiableMap(written), List.of());
  }

  /** A text that exists in the default language only. */
  public static LocalizedText ofDefault(String text) {
    return of(Map.of(LanguageVariant.DEFAULT, text));
  }

  /** No text at all, in any language. */
  public static LocalizedText empty() {
    return EMPTY;
  }

  /** The text for a reader of this variant; an empty string when there is none in any language. */
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
    return texts.keySet().stream().findFirst();
  }

  /**
   * The same text, known to be first written in this variant: it is what others get whose chain has
   * no words.
   */
  public LocalizedText firstWrittenIn(LanguageVariant original) {
    if (!texts.containsKey(original)) {
      return this;
    }
    Map<LanguageVariant, String> originalFirst = new LinkedHashMap<>();
    originalFirst.put(original, texts.get(original));
    originalFirst.putAll(texts);
    return new LocalizedText(Collections.unmodifiableMap(originalFirst), symbols);
  }

  /** The same text with this variant's words added or replaced. */
  public LocalizedText with(LanguageVariant variant, String text) {
    Map<LanguageVariant, String> changed = new LinkedHashMap<>(texts);
    changed.put(variant, text);
    return of(changed).withSymbols(symbols);
  }

  /**
   * The same text with these symbols.
   *
   * @param names one for each line; an empty one for a line that has none
   */
  public LocalizedText withSymbols(List<String> names) {
    return names.equals(symbols) ? this : new LocalizedText(texts, List.copyOf(names));
  }

  /** The names of the symbols that stand before its lines. */
  public List<String> symbols() {
    return symbols;
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
    return other instanceof LocalizedText text
        && text.texts.equals(texts)
        && text.symbols.equals(symbols);
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
