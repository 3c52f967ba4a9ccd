package org.evensay.testing;

import org.evensay.foundation.language.LanguageVariant;

/** Languages of {@code i18n/} that tests speak of; the product itself names none but English. */
public final class Spoken {

  public static final LanguageVariant EASY_READ = spoken("en-GB-simple");
  public static final LanguageVariant WELSH = spoken("cy");
  public static final LanguageVariant POLISH = spoken("pl");
  public static final LanguageVariant URDU = spoken("ur");
  public static final LanguageVariant ARABIC = spoken("ar");

  private Spoken() {}

  private static LanguageVariant spoken(String tag) {
    return LanguageVariant.spoken(tag).orElseThrow();
  }
}
