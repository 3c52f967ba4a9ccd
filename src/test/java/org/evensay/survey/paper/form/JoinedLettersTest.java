package org.evensay.survey.paper.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By the charts of Unicode; for letters of Arabic, ICU says the same. */
class JoinedLettersTest {

  private final JoinedLetters letters = new JoinedLetters();

  @ParameterizedTest
  @CsvSource({
    // Heh goal and yeh at the beginning and in the middle, noon ghunna at the end: "are".
    "ہیں, FBA8 FBFF FB9F",
    // Keheh and yeh: "of".
    "کی, FB90 FBFD",
    // Tteh stands first, alef ends its part, noon begins another: nothing joins to what follows
    // alef.
    "ٹان, FB68 FE8E 0646",
    // Lam with alef is one shape, and a mark above is passed over.
    "بَلا, FE91 064E FEFC",
    // Yeh barree at the end.
    "سے, FEB3 FBAF"
  })
  void letters_of_urdu_have_the_shapes_that_they_have_beside_each_other(
      String word, String shapes) {
    StringBuilder shaped = new StringBuilder();
    letters
        .shapeText(word)
        .codePoints()
        .forEach(sign -> shaped.append(shaped.isEmpty() ? "" : " ").append("%04X".formatted(sign)));

    assertEquals(shapes, shaped.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ماذا يحدث لما تقوله",
        "لن نعرف من أنت. من فضلك لا تكتب أسماء.",
        "إذا كنت أنت أو غيرك في خطر الآن",
        "مؤلم، شيء، بئر"
      })
  void arabic_is_shaped_as_icu_shapes_it(String text) throws ArabicShapingException {
    String expected =
        new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK)
            .shape(text);

    assertEquals(alone(expected).replace(" ", ""), letters.shapeText(text).replace(" ", ""));
  }

  /** ICU writes a letter that stands alone as a shape of its own. */
  private static String alone(String shaped) {
    StringBuilder text = new StringBuilder();
    shaped
        .codePoints()
        .forEach(
            sign -> {
              String one = Character.toString(sign);
              String letter = Normalizer.normalize(one, Normalizer.Form.NFKC);
              boolean alone = Character.getName(sign).endsWith("ISOLATED FORM");
              text.append(alone && letter.length() == 1 ? letter : one);
            });
    return text.toString();
  }

  @Test
  void what_was_shaped_becomes_the_letters_again() {
    String text = "آپ کوئی بھی سوال چھوڑ سکتے ہیں۔ لا Childline: 0800 1111";

    assertEquals(text, letters.deshapeText(letters.shapeText(text)));
  }

  @Test
  void other_writing_stays_as_it_is() {
    assertEquals("Ysgrifennwch ŵ ź 😀 \u0000", letters.shapeText("Ysgrifennwch ŵ ź 😀 \u0000"));
  }
}
