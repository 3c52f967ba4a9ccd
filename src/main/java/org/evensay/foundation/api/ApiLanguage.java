package org.evensay.foundation.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;

/** The language that a program asks for: in {@code Accept-Language}, and nowhere else. */
public final class ApiLanguage {

  /** A longer list is nobody's. */
  private static final int MOST_CHARACTERS = 500;

  private ApiLanguage() {}

  /** The language of the answer to a request. */
  public static PageLanguage of(HttpServletRequest request) {
    return PageLanguage.of(wanted(request.getHeader("Accept-Language")));
  }

  static LanguageVariant wanted(String header) {
    for (Locale.LanguageRange range : ranges(header)) {
      for (LanguageVariant spoken : LanguageVariant.spoken()) {
        if (spoken.tag().equalsIgnoreCase(range.getRange())) {
          return spoken;
        }
      }
      for (LanguageVariant spoken : LanguageVariant.spoken()) {
        if (spoken.locale().getLanguage().equals(range.getRange().replaceAll("-.*", ""))) {
          return spoken;
        }
      }
    }
    return LanguageVariant.DEFAULT;
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    if (header == null || header.length() > MOST_CHARACTERS) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .toList();
    } catch (IllegalArgumentException | IndexOutOfBoundsException noList) {
      // The latter, too: the JDK looks for the parts of "-" and finds none.
      return List.of();
    }
  }

  /** The words of a code: what comes from elsewhere is kept apart where it reads the other way. */
  public static String words(PageLanguage language, String code, List<Object> arguments) {
    return language.getDirection().equals("rtl")
        ? language.with(code, Apart.arguments(arguments, Apart::words))
        : language.with(code, arguments.toArray());
  }
}
