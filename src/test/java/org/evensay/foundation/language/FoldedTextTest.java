package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    // Latin, with accents composed and decomposed, with strokes and ligatures.
    "Bøle, bole",
    "ŁÓDŹ, lodz",
    "Ysbyty Ystwyth, ysbyty ystwyth",
    "Llanfairpwllgwyngŷll, llanfairpwllgwyngyll",
    "Straße, STRASSE",
    "Æbelø, aebelo",
    "İstanbul, istanbul",
    "Iğdır, igdir",
    "St. John’s, st johns",
    "Bury-St-Edmunds, bury st edmunds",
    // Compatibility: wide letters, ligatures, figures of other scripts.
    "Ｌｅｅｄｓ, leeds",
    "ﬁnsbury, finsbury",
    "٣ شارع, 3 شارع",
    // Greek with its two sigmas, Cyrillic with its breve and diaeresis.
    "ΑΘΉΝΑΣ, αθηνας",
    "Ёлка, елка",
    // Arabic with and without points and hamza, and letters of Urdu keyboards.
    "مُدَرِّسَة, مدرسه",
    "أحمد, احمد",
    "كراتشي, کراتشی",
    "لاہور, لاهور",
    "مـــدرسة, مدرسة",
    // Hebrew with points.
    "שָׁלוֹם, שלום",
    // Hindi: the nukta is no difference, a vowel is one.
    "ज़िला, जिला"
  })
  void what_a_plain_keyboard_types_is_the_same(String written, String typed) {
    assertEquals(FoldedText.words(typed), FoldedText.words(written));
  }

  @ParameterizedTest
  @CsvSource({"कि, की", "がく, かく", "তি, তা", "Leeds, Lees"})
  void what_are_other_letters_stays_different(String one, String other) {
    assertNotEquals(FoldedText.words(one), FoldedText.words(other));
  }

  @Test
  void decomposed_and_composed_are_one() {
    assertEquals(FoldedText.words("\u00e9cole"), FoldedText.words("e\u0301cole"));
  }

  @Test
  void what_is_neither_letter_nor_digit_stands_between_words() {
    assertEquals(
        List.of("newcastle", "upon", "tyne", "2"), FoldedText.words(" Newcastle--upon/Tyne (2)!"));
    assertEquals(List.of(), FoldedText.words(" .-,'’ \u0301 "));
    assertEquals(List.of(), FoldedText.words(""));
  }
}
