package org.evensay.survey.glossary;

import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;

/** Terms of tests. */
final class Terms {

  static final LanguageVariant ENGLISH = LanguageVariant.ENGLISH;
  static final LanguageVariant POLISH = of("pl");
  static final LanguageVariant WELSH = of("cy");
  static final LanguageVariant ARABIC = of("ar");

  private Terms() {}

  static LanguageVariant of(String tag) {
    return LanguageVariant.ofTag(tag).orElseThrow();
  }

  /** What somebody types, in English, with the forms of other languages. */
  static TypedTerm typed(String words, Map<String, String> called) {
    return new TypedTerm("en-GB", words, "", "", false, false, called);
  }

  static Term term(String words, Map<String, String> called) {
    return typed(words, called).term(words, 1);
  }

  static Term kept(String words) {
    return new TypedTerm("en-GB", words, "", "", true, false, Map.of()).term(words, 1);
  }

  static String words(Iterable<Term> terms) {
    return java.util.stream.StreamSupport.stream(terms.spliterator(), false)
        .map(Term::words)
        .collect(Collectors.joining(", "));
  }
}
