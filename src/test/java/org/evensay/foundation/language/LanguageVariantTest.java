package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageVariantTest {

  @ParameterizedTest
  @EnumSource
  void each_is_found_by_its_tag_whatever_the_case(LanguageVariant variant) {
    assertEquals(Optional.of(variant), LanguageVariant.ofTag(variant.tag()));
    assertEquals(
        Optional.of(variant), LanguageVariant.ofTag(variant.tag().toUpperCase(Locale.ROOT)));
    assertEquals(variant.tag(), variant.toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "en", "EN-US", "tlh", "cy ", "../cy", "en-GB-simple-x"})
  void what_is_not_spoken_here_is_not_found(String tag) {
    assertEquals(Optional.empty(), LanguageVariant.ofTag(tag));
  }

  @ParameterizedTest
  @EnumSource
  void each_tag_is_one_that_the_standard_knows(LanguageVariant variant) {
    assertEquals(variant.tag(), variant.locale().toLanguageTag());
  }

  @ParameterizedTest
  @EnumSource
  void each_is_read_in_the_direction_of_its_script(LanguageVariant variant) {
    boolean rightToLeft = ULocale.forLocale(variant.locale()).isRightToLeft();

    assertEquals(rightToLeft ? "rtl" : "ltr", variant.direction());
  }

  @ParameterizedTest
  @EnumSource
  void each_falls_back_to_the_default_language_in_the_end_and_to_each_once(
      LanguageVariant variant) {
    List<LanguageVariant> chain = variant.chain();

    assertEquals(variant, chain.get(0));
    assertEquals(LanguageVariant.DEFAULT, chain.get(chain.size() - 1));
    assertEquals(chain.size(), new HashSet<>(chain).size());
  }

  @Test
  void easy_read_falls_back_to_its_own_language() {
    assertEquals(
        List.of(LanguageVariant.EASY_READ, LanguageVariant.ENGLISH),
        LanguageVariant.EASY_READ.chain());
    assertTrue(LanguageVariant.EASY_READ.tag().startsWith(LanguageVariant.ENGLISH.tag() + "-"));
  }
}
