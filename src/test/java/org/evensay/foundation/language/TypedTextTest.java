package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,200 | 1200", "12,500 | 12500", "-999,000 | -999000", "١,٢٠٠ | 1200"})
  void a_comma_before_three_figures_may_stand_for_thousands(String typed, BigDecimal thousands) {
    assertEquals(Optional.of(thousands), TypedText.thousands(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1200", "1.200", "1,20", "1,2000", "0,250", "1200,500", "1٫200", "", "x"})
  void what_is_read_in_one_way_stands_for_no_thousands(String typed) {
    assertEquals(Optional.empty(), TypedText.thousands(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "a\u0000b, ab",
    "a\u001bb, ab",
    "a\u007fb, ab",
    "a\u0085b, ab",
    "a\ud83db, ab",
    "a\ude42b, ab",
    "a\ufffdb, ab",
    "a\ufffeb, ab",
    "a\uffffb, ab",
    "a\ud83f\udfffb, ab"
  })
  void what_no_reader_can_use_is_taken_out(String typed, String kept) {
    assertEquals(kept, TypedText.withoutOddSigns(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🙂",
        "👩‍👩‍👧‍👦",
        "a\nb\tc",
        "\u200f\u202b\u2067اردو\u2069\u202c",
        "e\u0301",
        "<script>",
        "#{1}",
        "\u00a0"
      })
  void every_other_sign_stays(String typed) {
    assertEquals(typed, TypedText.withoutOddSigns(typed));
  }

  @Test
  void two_halves_of_a_pair_that_were_apart_do_not_become_a_sign() {
    String apart = "\ud83d\u0000\ude42";

    assertEquals("", TypedText.withoutOddSigns(apart));
  }

  @Test
  void a_megabyte_is_gone_through_and_can_be_stored() {
    String typed = "🙂\ud83d".repeat(300_000);
    String kept = TypedText.withoutOddSigns(typed);

    assertEquals("🙂".repeat(300_000), kept);
    assertEquals(kept, new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "12, 12",
    "' 12 ', 12",
    "-7, -7",
    "\u22127, -7",
    "٣٤, 34",
    "۳۴, 34",
    "３４, 34",
    "-٣, -3",
    "1٢３, 123",
    "1\u00002, 12",
    "999999999999999999, 999999999999999999",
    "-999999999999999999, -999999999999999999",
    "000000000000000012, 12",
    "\u200f14\u200f, 14",
    "\u202b\u06f3\u06f4\u202c, 34",
    "\u061c-7, -7"
  })
  void a_whole_number_is_read_in_any_decimal_digits(String typed, long value) {
    assertEquals(OptionalLong.of(value), TypedText.wholeNumber(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u200b",
        "\u200f\u200b\u2060",
        "\u00a0\u3000",
        "\u3164",
        "\u00ad\ufe0f\n"
      })
  void what_nobody_can_see_is_no_words(String typed) {
    assertEquals("", TypedText.words(typed));
    assertTrue(LocalizedText.ofDefault(typed).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0007", "word\ufffd", "\ud83d", " \u001b "})
  void words_with_signs_that_cannot_be_kept_are_refused(String typed) {
    Refused refused = assertThrows(Refused.class, () -> TypedText.words(typed));

    assertEquals(WordsRefusal.ODD_SIGNS, refused.refusal());
  }

  @Test
  void lines_end_as_browsers_end_them() {
    assertEquals("one\ntwo\n\tthree", TypedText.words(" one\r\ntwo\r\tthree\r\n"));
  }

  @Test
  void a_sign_without_width_stays_inside_words() {
    assertEquals(
        "\u0645\u06cc\u200c\u06a9\u0646\u0645",
        TypedText.words(" \u0645\u06cc\u200c\u06a9\u0646\u0645 "));
    assertEquals("\u2764\ufe0f", TypedText.words("\u2764\ufe0f"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "\u2212",
        "--1",
        "+1",
        "1-",
        "1e3",
        "NaN",
        "Infinity",
        "2.5",
        "2,5",
        "1 000",
        "1_000",
        "0x1F",
        "½",
        "²",
        "Ⅳ",
        "一",
        "one",
        "9999999999999999999",
        "1234567890123456789",
        "-1234567890123456789",
        "𝟏"
      })
  void anything_else_is_no_number(String typed) {
    assertEquals(OptionalLong.empty(), TypedText.wholeNumber(typed));
  }

  @Test
  void a_megabyte_of_digits_is_no_number() {
    assertEquals(OptionalLong.empty(), TypedText.wholeNumber("1".repeat(1_000_000)));
  }
}
