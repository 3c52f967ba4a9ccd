package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which codes are those of sign languages, and what they are called. */
class SignLanguageTest {

  private static String name(String code, String reader) {
    LanguageVariant variant = LanguageVariant.ofTag(reader).orElseThrow();
    return SignLanguage.ofTag(code).orElseThrow().nameIn(PageLanguage.of(variant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bfi", "isg", "ase", "gsg", "pso", "ils"})
  void the_register_knows_sign_languages(String code) {
    assertTrue(SignLanguage.ofTag(code).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "en", "eng", "cy", "sgn", "BFI", "bfi-GB", "sgn-GB", "zzz", "b i", "*"})
  void other_codes_are_of_none(String code) {
    assertEquals(Optional.empty(), SignLanguage.ofTag(code));
  }

  @Test
  void it_is_called_as_readers_call_it_and_by_its_code_where_nobody_wrote_that_down() {
    assertEquals("British Sign Language", name("bfi", "en-GB"));
    assertEquals("brytyjski język migowy", name("bfi", "pl"));
    assertEquals("American Sign Language", name("ase", "en-GB"));
    assertEquals("langue des signes américaine", name("ase", "fr"));
    assertEquals("Sign language (pso)", name("pso", "en-GB"));
    assertTrue(name("ase", "so").contains("(ase)"), name("ase", "so"));
  }
}
