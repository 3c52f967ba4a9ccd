package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiLanguageTest {

  @Test
  void the_first_language_that_is_spoken_here_is_taken() {
    assertEquals(Spoken.POLISH, ApiLanguage.wanted("xx, pl;q=0.8, cy;q=0.5"));
    assertEquals(Spoken.WELSH, ApiLanguage.wanted("pl;q=0.2, cy-GB;q=0.5"));
    assertEquals(Spoken.EASY_READ, ApiLanguage.wanted("en-gb-SIMPLE"));
    assertEquals(LanguageVariant.ENGLISH, ApiLanguage.wanted("en-US"));
  }

  @Test
  void what_is_not_wanted_is_not_taken() {
    assertEquals(LanguageVariant.ENGLISH, ApiLanguage.wanted("pl;q=0"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "-", ";", "*", "en;q=x", "en-", ",,,", "q=1"})
  void whatever_else_comes_is_english(String header) {
    assertEquals(LanguageVariant.ENGLISH, ApiLanguage.wanted(header));
  }

  @Test
  void a_very_long_list_is_not_read() {
    assertEquals(LanguageVariant.ENGLISH, ApiLanguage.wanted("pl," + "xx,".repeat(10_000) + "pl"));
  }
}
