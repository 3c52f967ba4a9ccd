package org.evensay.survey.interchange.xlsform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {

  @ParameterizedTest
  @CsvSource({
    "English (en), en", "French (fr), fr", "Français(fr), fr", "Brazil ( pt-BR ), pt-BR",
    "fr, fr", "pt_BR, pt-BR", "Easy (en-GB-simple), en-GB-simple", "Kurdish (ckb), ckb"
  })
  void a_code_is_what_a_language_goes_by(String written, String tag) {
    assertEquals(tag, LanguageNames.byCode(written).orElseThrow().tag());
  }

  @ParameterizedTest
  @CsvSource({
    "english, en",
    "French, fr",
    "Français, fr",
    "FRANCAIS, fr",
    "polski, pl",
    "Cymraeg, cy",
    "العربية, ar",
    "اردو, ur",
    "中文, zh",
    "Chinese, zh",
    "Farsi, fa",
    "Dari, fa-AF",
    "Somali, so",
    "Kiswahili, sw",
    "Tigrinya, ti",
    "Kinyarwanda, rw",
    "Français (french), fr",
    "Easy Read, en-GB-simple"
  })
  void a_name_is_known_in_english_and_in_the_language_itself(String written, String tag) {
    assertEquals(tag, LanguageNames.byName(written).orElseThrow().tag());
  }

  @ParameterizedTest
  @CsvSource({
    "English (UK), en-GB",
    "English (US), en-US",
    "Portuguese (BR), pt-BR",
    "Português (br), pt-BR",
    "Portuguese (Brazil), pt-BR",
    "Portuguese(Brazil), pt-BR",
    "Spanish (CO), es-CO",
    "Swedish (SE), sv-SE",
    "Arabic (Iraq), ar-IQ",
    "Chinese (Traditional), zh-Hant",
    "Kurdish (Sorani), ckb",
    "Kurdish (Badini), kmr",
    "Bahasa Indonesia, id"
  })
  void a_country_behind_a_name_is_no_other_language(String written, String tag) {
    assertEquals(Optional.empty(), LanguageNames.byCode(written));
    assertEquals(tag, LanguageNames.byName(written).orElseThrow().tag());
  }

  @ParameterizedTest
  @CsvSource({
    "Indonesian (id), id",
    "Filipino (tl), tl",
    "Twi (tw), tw",
    "Burmese (my), my",
    "Bengali (bn), bn",
    "Serbian (sh), sh",
    "Ikizulu (zu), zu",
    "Kurdish (ku), ku"
  })
  void a_code_of_its_own_language_is_no_country(String written, String tag) {
    assertEquals(tag, LanguageNames.byCode(written).orElseThrow().tag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Elvish (xx-nothing)", "Elvish", "language 1", "x", "(", "()", "und", "123"})
  void what_is_no_language_is_none(String written) {
    assertTrue(LanguageNames.byCode(written).isEmpty());
    assertTrue(LanguageNames.byName(written).isEmpty());
  }

  @Test
  void a_language_that_nobody_knows_has_a_tag_that_documents_can_have() {
    for (String written : new String[] {"Elvish", "language 1", "精灵语", "(", ""}) {
      LanguageVariant own = LanguageNames.ofItsOwn(written, 1);

      assertEquals(own, LanguageVariant.ofTag(own.tag()).orElseThrow());
      assertTrue(own.tag().startsWith("qaa-x-"), own.tag());
    }
  }
}
