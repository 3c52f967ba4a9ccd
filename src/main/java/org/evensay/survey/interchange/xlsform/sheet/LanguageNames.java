package org.evensay.survey.interchange.xlsform.sheet;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;

/**
 * Finds the language that people mean by {@code French (fr)}, {@code français} or {@code pt_BR}.
 */
final class LanguageNames {

  private static final Pattern WITH_CODE = Pattern.compile("(.*?)\\s*\\(\\s*([^()]+?)\\s*\\)");

  /** Names that the Unicode CLDR has others for. */
  private static final Map<String, String> ALSO =
      Map.ofEntries(
          Map.entry("farsi", "fa"),
          Map.entry("dari", "fa-AF"),
          Map.entry("bengali", "bn"),
          Map.entry("panjabi", "pa"),
          Map.entry("mandarin", "zh"),
          Map.entry("castellano", "es"),
          Map.entry("castilian", "es"),
          Map.entry("kurmanji", "kmr"),
          Map.entry("sorani", "ckb"),
          Map.entry("kurdish (sorani)", "ckb"),
          Map.entry("kurdish (kurmanji)", "kmr"),
          Map.entry("kurdish (badini)", "kmr"),
          Map.entry("bahasa indonesia", "id"),
          Map.entry("bahasa melayu", "ms"),
          Map.entry("afaan oromo", "om"),
          Map.entry("kirundi", "rn"),
          Map.entry("luganda", "lg"),
          Map.entry("kreyol", "ht"),
          Map.entry("myanmar", "my"),
          Map.entry("burmese", "my"),
          Map.entry("tagalog", "tl"),
          Map.entry("chichewa", "ny"),
          Map.entry("twi", "ak"),
          Map.entry("easy read", "en-GB-simple"),
          Map.entry("british sign language", "bfi"));

  private static final Map<String, String> IN_ENGLISH = inEnglish();

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Codes of two letters for a language that goes by another name and code as well. */
  private static final Map<String, String> SAME =
      Map.of("tl", "fil", "sh", "sr", "mo", "ro", "tw", "ak");

  private LanguageNames() {}

  /** Their names in themselves: a file for each of them is read, and hardly any form needs it. */
  private static final class Own {
    private static final Map<String, String> NAMES = inThemselves();
  }

  private static Map<String, String> inEnglish() {
    Map<String, String> names = new HashMap<>();
    for (String code : ULocale.getISOLanguages()) {
      // A code of two letters comes before the one of three for the same.
      names.putIfAbsent(plain(new ULocale(code).getDisplayLanguage(ULocale.ENGLISH)), code);
    }
    names.putAll(ALSO);
    return Map.copyOf(names);
  }

  private static Map<String, String> inThemselves() {
    Map<String, String> names = new HashMap<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      names.putIfAbsent(plain(locale.getDisplayNameWithDialect(locale)), locale.toLanguageTag());
      names.putIfAbsent(
          plain(locale.getDisplayNameWithDialect(ULocale.ENGLISH)), locale.toLanguageTag());
      names.putIfAbsent(plain(locale.getDisplayName(ULocale.ENGLISH)), locale.toLanguageTag());
    }
    return Map.copyOf(names);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replaceAll("[\\s_]+", " ")
        .replaceAll(" ?\\( ?", " (")
        .toLowerCase(Locale.ROOT);
  }

  /** The language of a code in brackets, or else of a code alone. */
  static Optional<LanguageVariant> byCode(String written) {
    Matcher code = WITH_CODE.matcher(written.strip());
    if (!code.matches()) {
      return ofCode(written.strip());
    }
    return inCountry(code.group(1), code.group(2)).isPresent()
        ? Optional.empty()
        : ofCode(code.group(2));
  }

  private static Optional<LanguageVariant> ofCode(String code) {
    return LanguageVariant.ofTag(code.replace('_', '-')).filter(LanguageNames::isKnown);
  }

  private static boolean isKnown(LanguageVariant language) {
    String code = language.locale().getLanguage();
    boolean isPrivate = code.compareTo("qaa") >= 0 && code.compareTo("qtz") <= 0;
    ULocale locale = new ULocale(code);
    return isPrivate || !locale.getDisplayLanguage(ULocale.ENGLISH).equals(code);
  }

  /** The language of a name, in English or in the language itself. */
  static Optional<LanguageVariant> byName(String written) {
    Optional<LanguageVariant> whole = named(written);
    Matcher code = WITH_CODE.matcher(written.strip());
    if (whole.isPresent() || !code.matches()) {
      return whole;
    }
    return inCountry(code.group(1), code.group(2)).or(() -> named(code.group(1)));
  }

  private static Optional<LanguageVariant> named(String name) {
    String plain = plain(name);
    String english = IN_ENGLISH.get(plain);
    return Optional.ofNullable(english != null ? english : Own.NAMES.get(plain))
        .flatMap(LanguageVariant::ofTag);
  }

  /**
   * The language of a name as it is in a country. Many codes of countries are codes of other
   * languages too: {@code English (UK)} is not Ukrainian, and {@code Portuguese (BR)} not Breton.
   */
  private static Optional<LanguageVariant> inCountry(String name, String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    String country = upper.equals("UK") ? "GB" : upper;
    if (!COUNTRIES.contains(country)) {
      return Optional.empty();
    }
    return named(name)
        .map(LanguageNames::language)
        .filter(
            language ->
                ofCode(code).map(LanguageNames::language).stream().noneMatch(language::equals))
        .flatMap(language -> LanguageVariant.ofTag(language + "-" + country));
  }

  private static String language(LanguageVariant variant) {
    String code = variant.locale().getLanguage();
    return SAME.getOrDefault(code, code);
  }

  /**
   * A tag for a language that nobody has given one: {@code qaa} is for private use, and what
   * follows keeps the name as far as there is room (RFC 5646, 2.2.7).
   */
  static LanguageVariant ofItsOwn(String written, int number) {
    return LanguageVariant.ofTag("qaa-x-" + ending(written, number)).orElseThrow();
  }

  /** The same for a language that is known, and that something else is in already. */
  static LanguageVariant another(LanguageVariant language, String written, int number) {
    String code = language.locale().getLanguage();
    return LanguageVariant.ofTag(code + "-x-" + ending(written, number)).orElseThrow();
  }

  private static String ending(String written, int number) {
    String letters = plain(written).replaceAll("[^a-z0-9]", "");
    String end =
        letters.isEmpty() ? "n" + number : letters.substring(0, Math.min(8, letters.length()));
    return end + (number == 0 || letters.isEmpty() ? "" : "-" + number);
  }
}
