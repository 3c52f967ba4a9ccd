package org.evensay.foundation.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A language, or a way of writing one, that Evensay speaks: a BCP 47 tag.
 *
 * <p>Easy Read is a variant of its language: {@code en-GB-simple} ({@code simple} is a registered
 * variant subtag), so that what it lacks falls back to the language itself.
 */
public enum LanguageVariant {
  ENGLISH("en-GB", "English"),
  EASY_READ("en-GB-simple", "Easy Read English"),
  WELSH("cy", "Cymraeg"),
  POLISH("pl", "Polski"),
  URDU("ur", "اردو"),
  ARABIC("ar", "العربية");

  /** The language that a text falls back to in the end. */
  public static final LanguageVariant DEFAULT = ENGLISH;

  // Every text of every page asks for one.
  private static final Map<LanguageVariant, List<LanguageVariant>> CHAINS =
      Arrays.stream(values())
          .collect(Collectors.toMap(Function.identity(), LanguageVariant::makeChain));

  private final String tag;
  private final String ownName;
  private final Locale locale;

  LanguageVariant(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = Locale.forLanguageTag(tag);
  }

  /**
   * The variant with exactly this tag, whatever the case of its letters.
   *
   * @param tag what a request or a document says; may be null
   * @return empty when this installation does not speak it
   */
  public static Optional<LanguageVariant> ofTag(String tag) {
    for (LanguageVariant variant : values()) {
      if (variant.tag.equalsIgnoreCase(tag)) {
        return Optional.of(variant);
      }
    }
    return Optional.empty();
  }

  /** The BCP 47 tag: the value of the {@code lang} attribute, and of the address parameter. */
  public String tag() {
    return tag;
  }

  /** What its own readers call it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** {@code rtl} or {@code ltr}: the value of the {@code dir} attribute. */
  public String direction() {
    return this == URDU || this == ARABIC ? "rtl" : "ltr";
  }

  /** Where to look for a text: this variant first, the default language last, each once. */
  public List<LanguageVariant> chain() {
    return CHAINS.get(this);
  }

  private List<LanguageVariant> makeChain() {
    Set<LanguageVariant> chain = new LinkedHashSet<>();
    chain.add(this);
    if (this == EASY_READ) {
      chain.add(ENGLISH);
    }
    chain.add(DEFAULT);
    return List.copyOf(chain);
  }

  @Override
  public String toString() {
    return tag;
  }
}
