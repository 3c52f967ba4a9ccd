package org.evensay.foundation.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language, or a way of writing one: a BCP 47 tag in its canonical form. Immutable; equal by tag.
 *
 * <p>A survey may be in any; the pages themselves are in those that are {@linkplain #spoken()
 * spoken} here. Easy Read is a variant of its language: {@code en-GB-simple} ({@code simple} is a
 * registered variant subtag), so that what it lacks falls back to the language itself.
 */
public final class LanguageVariant implements Comparable<LanguageVariant> {

  private static final Map<String, LanguageStatus> LISTED = LanguageList.installed();

  private static final List<LanguageVariant> SPOKEN =
      LISTED.entrySet().stream()
          .map(one -> spoken(one.getKey(), one.getValue().ownName()))
          .toList();

  private static final Map<String, LanguageVariant> SPOKEN_BY_TAG =
      Stream.concat(
              SPOKEN.stream(), PseudoLanguage.switchedOn().map(one -> spoken(one.tag(), one.tag())))
          .collect(Collectors.toMap(LanguageVariant::tag, Function.identity()));

  public static final LanguageVariant ENGLISH = SPOKEN_BY_TAG.get("en-GB");

  /** The language that a text falls back to in the end. */
  public static final LanguageVariant DEFAULT = ENGLISH;

  /** Characters of the longest tag; RFC 5646, 4.4.1, asks for room for as many at least. */
  public static final int MOST_CHARACTERS = 35;

  // Every text of every page asks for one.
  private static final Map<LanguageVariant, List<LanguageVariant>> CHAINS =
      SPOKEN_BY_TAG.values().stream()
          .collect(Collectors.toMap(Function.identity(), LanguageVariant::makeChain));

  private static final String EASY_READ = "-simple";

  private static final Comparator<LanguageVariant> ORDER =
      Comparator.comparingInt(LanguageVariant::place).thenComparing(LanguageVariant::tag);

  private final String tag;
  private final String ownName;
  private final Locale locale;
  private final boolean rightToLeft;

  private LanguageVariant(ULocale locale, String ownName) {
    this.tag = locale.toLanguageTag();
    this.ownName = ownName;
    this.locale = Locale.forLanguageTag(tag);
    this.rightToLeft = locale.isRightToLeft();
  }

  private static LanguageVariant spoken(String tag, String ownName) {
    return new LanguageVariant(ULocale.forLanguageTag(tag), ownName);
  }

  /**
   * The languages that pages are in, in the order in which they are offered: those of {@code
   * i18n/status.properties}.
   */
  public static List<LanguageVariant> spoken() {
    return List.copyOf(SPOKEN);
  }

  /**
   * The variant that pages are in with exactly this tag, whatever the case of its letters.
   *
   * @param tag what a request says; may be null
   * @return empty when no page is in it
   */
  public static Optional<LanguageVariant> spoken(String tag) {
    for (LanguageVariant variant : SPOKEN_BY_TAG.values()) {
      if (variant.tag.equalsIgnoreCase(tag)) {
        return Optional.of(variant);
      }
    }
    return Optional.empty();
  }

  /**
   * The variant of a tag, whether or not pages are in it.
   *
   * @param tag what a request or a document says; may be null
   * @return empty when it is no tag of BCP 47, or names no language, or is longer than {@link
   *     #MOST_CHARACTERS}
   */
  public static Optional<LanguageVariant> ofTag(String tag) {
    if (tag == null || tag.isEmpty() || tag.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    // A document names its languages once for each of its texts: most are written as they are here.
    LanguageVariant known = SPOKEN_BY_TAG.get(tag);
    if (known != null) {
      return Optional.of(known);
    }
    ULocale locale;
    try {
      locale = new ULocale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
    // Longer ones are well formed, as "English" is, but no language has been given one.
    if (!locale.getLanguage().matches("[a-z]{2,3}") || locale.getLanguage().equals("und")) {
      return Optional.empty();
    }
    LanguageVariant spoken = SPOKEN_BY_TAG.get(locale.toLanguageTag());
    return Optional.of(spoken != null ? spoken : new LanguageVariant(locale, ownName(locale)));
  }

  private static String ownName(ULocale locale) {
    String name = locale.getDisplayName(locale);
    if (name.equals(locale.getName())) {
      return locale.toLanguageTag();
    }
    return UCharacter.toTitleCase(
        locale,
        name,
        BreakIterator.getSentenceInstance(locale),
        UCharacter.TITLECASE_NO_LOWERCASE | UCharacter.TITLECASE_NO_BREAK_ADJUSTMENT);
  }

  /** The BCP 47 tag: the value of the {@code lang} attribute, and of the address parameter. */
  public String tag() {
    return tag;
  }

  /** What its own readers call it; its tag where nobody has written that down. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** How far its file is; empty when pages are not in it. */
  public Optional<LanguageStatus> status() {
    return Optional.ofNullable(LISTED.get(tag));
  }

  /** What this is the Easy Read of; itself when it is none. */
  public LanguageVariant withoutEasyRead() {
    return isEasyRead() ? wider(tag.length() - EASY_READ.length()) : this;
  }

  /** Whether it is the Easy Read of another. */
  public boolean isEasyRead() {
    return tag.endsWith(EASY_READ);
  }

  private LanguageVariant wider(int end) {
    return ofTag(tag.substring(0, end)).orElse(this);
  }

  /** {@code rtl} or {@code ltr}: the value of the {@code dir} attribute. */
  public String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  /**
   * Where to look for a text: this variant first, then what it is a variant of, then the default
   * language; each once.
   */
  public List<LanguageVariant> chain() {
    List<LanguageVariant> known = CHAINS.get(this);
    return known != null ? known : makeChain();
  }

  private List<LanguageVariant> makeChain() {
    Set<LanguageVariant> chain = new LinkedHashSet<>();
    addWithWider(chain);
    DEFAULT.addWithWider(chain);
    return List.copyOf(chain);
  }

  /** {@code zh-Hant-TW}, then {@code zh-Hant}, then {@code zh}. */
  private void addWithWider(Set<LanguageVariant> chain) {
    chain.add(this);
    for (int end = tag.lastIndexOf('-'); end > 0; end = tag.lastIndexOf('-', end - 1)) {
      ofTag(tag.substring(0, end)).ifPresent(chain::add);
    }
  }

  private int place() {
    int place = SPOKEN.indexOf(this);
    return place < 0 ? SPOKEN.size() : place;
  }

  /** Those that pages are in come first, in their order; the others by their tags. */
  @Override
  public int compareTo(LanguageVariant other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LanguageVariant variant && variant.tag.equals(tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
