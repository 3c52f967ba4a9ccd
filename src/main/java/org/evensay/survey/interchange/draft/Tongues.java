package org.evensay.survey.interchange.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.Place;

/** The languages of a file, by the codes that it has for them. */
public final class Tongues {

  /** For codes that are none: a language that is nobody else's, with the code behind it. */
  private static final String PRIVATE = "qaa-x-";

  private static final int PRIVATE_CHARACTERS = 8;

  private final Map<String, LanguageVariant> known = new LinkedHashMap<>();
  private final Remarks remarks;

  public Tongues(Remarks remarks) {
    this.remarks = remarks;
  }

  /** A language by its code there; what its code is here is said when that is another. */
  public LanguageVariant of(String code, Place where) {
    return of(code, code, where);
  }

  /**
   * The same of a code that only the program has for a language.
   *
   * @param common what others call that language
   */
  public LanguageVariant of(String code, String common, Place where) {
    LanguageVariant before = known.get(code);
    if (before != null) {
      return before;
    }
    LanguageVariant language =
        LanguageVariant.ofTag(common.replace('_', '-')).orElseGet(() -> ownUse(code));
    if (!language.tag().equalsIgnoreCase(code)) {
      remarks.add(where, Remark.RENAMED, code, language.tag());
    }
    known.put(code, language);
    return language;
  }

  private static LanguageVariant ownUse(String code) {
    String letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    String part = letters.substring(0, Math.min(letters.length(), PRIVATE_CHARACTERS));
    return LanguageVariant.ofTag(PRIVATE + (part.isEmpty() ? "other" : part)).orElseThrow();
  }

  /** A language that was named before. */
  public Optional<LanguageVariant> known(String code) {
    return Optional.ofNullable(known.get(code));
  }

  /** All of them, each once, in the order in which they were named. */
  public List<LanguageVariant> all() {
    return known.values().stream().distinct().toList();
  }
}
