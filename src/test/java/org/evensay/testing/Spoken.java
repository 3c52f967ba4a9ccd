package org.evensay.testing;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;

/** Languages of {@code i18n/} that tests speak of; the product itself names none but English. */
public final class Spoken {

  public static final LanguageVariant EASY_READ = spoken("en-GB-simple");
  public static final LanguageVariant WELSH = spoken("cy");
  public static final LanguageVariant POLISH = spoken("pl");
  public static final LanguageVariant URDU = spoken("ur");
  public static final LanguageVariant ARABIC = spoken("ar");

  /**
   * Those that the demonstration, the library of questions and the lists of kinder words are in. A
   * language that comes later is one of the pages without them.
   */
  public static final List<LanguageVariant> IN_EVERYTHING =
      List.of(LanguageVariant.ENGLISH, EASY_READ, WELSH, POLISH, URDU, ARABIC);

  private Spoken() {}

  private static LanguageVariant spoken(String tag) {
    return LanguageVariant.spoken(tag).orElseThrow();
  }
}
