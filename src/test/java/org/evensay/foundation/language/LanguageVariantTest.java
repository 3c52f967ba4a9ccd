package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageVariantTest {

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void each_that_pages_are_in_is_found_by_its_tag_whatever_the_case(LanguageVariant variant) {
    for (String tag : List.of(variant.tag(), variant.tag().toUpperCase(Locale.ROOT))) {
      assertEquals(Optional.of(variant), LanguageVariant.spoken(tag));
      assertEquals(Optional.of(variant), LanguageVariant.ofTag(tag));
    }
    assertEquals(variant.tag(), variant.toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "en", "EN-US", "tlh", "cy ", "../cy", "en-GB-simple-x"})
  void what_no_page_is_in_is_not_spoken(String tag) {
    assertEquals(Optional.empty(), LanguageVariant.spoken(tag));
  }

  /** Examples of RFC 5646, appendix A, and tags that surveys have. */
  @ParameterizedTest
  @CsvSource({
    "de, de, Deutsch",
    "FR, fr, Français",
    "so, so, Soomaali",
    "zh-hant, zh-Hant, 中文（繁體）",
    "SL-ROZAJ, sl-rozaj,",
    "de-ch-1901, de-CH-1901,",
    "en-GB-SIMPLE, en-GB-simple, Easy Read English",
    "es-419, es-419, Español (Latinoamérica)",
    "bfi, bfi, bfi",
  })
  void any_tag_of_the_standard_is_understood_and_written_its_way(
      String written, String tag, String ownName) {
    LanguageVariant variant = LanguageVariant.ofTag(written).orElseThrow();

    assertEquals(tag, variant.tag());
    if (ownName != null) {
      assertEquals(ownName, variant.ownName());
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "cy ",
        "../cy",
        "English",
        "English (en)",
        "en_GB_",
        "e",
        "x-ours",
        "und",
        "en-GB-simple-x",
        "en-a-bbb-x-a-ccc-much-longer-than-a-tag-may-be"
      })
  void what_is_no_tag_of_a_language_is_none(String tag) {
    assertEquals(Optional.empty(), LanguageVariant.ofTag(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "he", "ur", "ar", "ps", "az-Arab", "ku-Arab", "dv", "ckb"})
  void scripts_from_right_to_left_are_known(String tag) {
    assertEquals("rtl", LanguageVariant.ofTag(tag).orElseThrow().direction());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sq", "az", "am", "ti", "ku", "ur-Latn", "zh-Hant", "bfi"})
  void scripts_from_left_to_right_are_known(String tag) {
    assertEquals("ltr", LanguageVariant.ofTag(tag).orElseThrow().direction());
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void each_tag_is_one_that_the_standard_knows(LanguageVariant variant) {
    assertEquals(variant.tag(), variant.locale().toLanguageTag());
    assertEquals(
        ULocale.forLocale(variant.locale()).isRightToLeft() ? "rtl" : "ltr", variant.direction());
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void each_falls_back_to_the_default_language_and_to_each_once(LanguageVariant variant) {
    List<LanguageVariant> chain = variant.chain();

    assertEquals(variant, chain.get(0));
    assertTrue(chain.contains(LanguageVariant.DEFAULT));
    assertEquals(chain.size(), new HashSet<>(chain).size());
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB-simple, en-GB-simple en-GB en",
    "cy, cy en-GB en",
    "zh-Hant-TW, zh-Hant-TW zh-Hant zh en-GB en",
    "pt-BR-simple, pt-BR-simple pt-BR pt en-GB en",
    "en-US, en-US en en-GB",
  })
  void a_variant_falls_back_to_what_it_is_a_variant_of(String tag, String chain) {
    assertEquals(
        List.of(chain.split(" ")),
        LanguageVariant.ofTag(tag).orElseThrow().chain().stream()
            .map(LanguageVariant::tag)
            .toList());
  }

  @Test
  void those_that_pages_are_in_come_first() {
    List<LanguageVariant> sorted = new ArrayList<>(LanguageVariant.spoken());
    LanguageVariant afar = LanguageVariant.ofTag("aa").orElseThrow();
    LanguageVariant zulu = LanguageVariant.ofTag("zu").orElseThrow();
    sorted.add(0, zulu);
    sorted.add(afar);
    Collections.sort(sorted);

    List<LanguageVariant> expected = new ArrayList<>(LanguageVariant.spoken());
    expected.addAll(List.of(afar, zulu));
    assertEquals(expected, sorted);
  }
}
