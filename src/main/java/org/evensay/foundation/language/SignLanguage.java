package org.evensay.foundation.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language of signs, by its code: {@code bfi} is British Sign Language. Immutable; in the order
 * of the codes.
 *
 * @param tag its code in BCP 47, which is that of ISO 639-3: three small letters
 */
public record SignLanguage(String tag) implements Comparable<SignLanguage> {

  /** What the register of languages writes before those that are signed. */
  private static final String SIGNED = "sgn-";

  private static final String CODE = "[a-z]{3}";

  /** Those that have a name among our own words: almost none has one where others are named. */
  private static final Map<String, String> NAMES =
      Map.of("bfi", "language.sign.bfi", "isg", "language.sign.isg");

  /**
   * The sign language of a code.
   *
   * @param tag may be null
   * @return empty when no sign language has this code in the register of languages (IANA) that Java
   *     knows
   */
  public static Optional<SignLanguage> ofTag(String tag) {
    if (tag == null || !tag.matches(CODE)) {
      return Optional.empty();
    }
    // What has been registered below "sgn" as well is equivalent to its own code, and nothing else.
    boolean signed =
        Locale.LanguageRange.parse(tag).stream()
            .anyMatch(range -> range.getRange().equals(SIGNED + tag));
    return signed ? Optional.of(new SignLanguage(tag)) : Optional.empty();
  }

  /** What readers of a page call it; where nobody has written that down, its code says which. */
  public String nameIn(PageLanguage reader) {
    if (NAMES.containsKey(tag)) {
      return reader.get(NAMES.get(tag));
    }
    String known =
        ULocale.forLanguageTag(tag).getDisplayLanguage(ULocale.forLocale(reader.getLocale()));
    return known.equals(tag) ? reader.with("language.sign.other", tag) : known;
  }

  @Override
  public int compareTo(SignLanguage other) {
    return tag.compareTo(other.tag);
  }
}
