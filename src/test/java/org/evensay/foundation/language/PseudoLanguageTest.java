package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PseudoLanguageTest {

  @Test
  void letters_are_accented_and_there_are_two_in_five_more() {
    assertEquals("Ħḗŀŀǿ, ẇǿřŀḓ! ǿƞḗ ŧẇ", PseudoLanguage.ACCENTED.of("Hello, world!"));
    assertEquals(
        "חהללס, םסצלד! סנה", PseudoLanguage.RIGHT_TO_LEFT.of("hello, world!").substring(0, 17));
  }

  @Test
  void what_is_put_in_stays() {
    assertEquals(
        "Ħī {0}: {1, plural, one {# ƒīŀḗ ǿƞḗ ŧ} other {# ƒīŀḗş ǿƞḗ}} ɠǿƞḗ ǿƞ",
        PseudoLanguage.ACCENTED.of("Hi {0}: {1, plural, one {# file} other {# files}} gone"));
  }

  /** In every text of ours, and at about the length that German and Tamil have. */
  @ParameterizedTest
  @EnumSource
  void every_text_has_the_arguments_and_forms_of_english(PseudoLanguage pseudo) {
    Messages messages = Messages.installed();
    double english = 0;
    double made = 0;
    for (String key : messages.keys(LanguageVariant.ENGLISH)) {
      String words = messages.written(LanguageVariant.ENGLISH, key);
      String ours = pseudo.of(words);
      assertEquals(List.of(), new Translation(words, LanguageVariant.ENGLISH, ours).flaws(), key);
      String filled = new MessageFormat(ours, LanguageVariant.ENGLISH.locale()).format(NUMBERS);
      assertTrue(!filled.matches("(?s).*[A-Za-z]{3}.*") || words.contains(", date"), key + filled);
      english +=
          new MessageFormat(words, LanguageVariant.ENGLISH.locale()).format(NUMBERS).length();
      made += filled.length();
    }
    assertEquals(1.4, made / english, 0.05);
  }

  private static final Object[] NUMBERS = {3, 4, 5, 6};

  @Test
  void nobody_gets_one_unless_they_are_switched_on() {
    assertEquals(Optional.empty(), LanguageVariant.spoken("en-XA"));
    assertEquals(0, PseudoLanguage.switchedOn().count());
  }
}
