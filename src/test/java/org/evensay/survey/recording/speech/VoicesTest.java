package org.evensay.survey.recording.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.junit.jupiter.api.Test;

/** Which voice speaks for which variant. */
class VoicesTest {

  /** Rows as version 1.51 prints them. */
  private static final Voices SOME =
      Voices.listed(
          """
          Pty Language       Age/Gender VoiceName          File                 Other Languages
           5  ar              --/M      Arabic             sem/ar
           5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
           2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
           5  en-us           --/M      English_(America)  gmw/en-US            (en 3)
           5  ku              --/M      Kurdish            ira/ku
           5  pa              --/M      Punjabi            inc/pa
           5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR            (pt 6)
           5  ur              --/M      Urdu               inc/ur
          nothing at all
          """);

  private static Optional<String> of(String tag) {
    return SOME.of(LanguageVariant.ofTag(tag).orElseThrow());
  }

  @Test
  void a_voice_is_of_exactly_the_language() {
    assertEquals(Optional.of("en-gb"), of("en-GB"));
    assertEquals(Optional.of("en-us"), of("en-US"));
    assertEquals(Optional.of("ur"), of("ur"));
    assertEquals(Optional.of("ur"), of("ur-PK"));
    assertEquals(Optional.of("ku"), of("ku"));
    assertEquals(Optional.of("pt-br"), of("pt-BR"));
  }

  @Test
  void easy_read_and_other_names_of_a_language_have_its_voice() {
    assertEquals(Optional.of("en-gb"), of("en-GB-simple"));
    assertEquals(Optional.of("en-gb"), of("en"));
    assertEquals(Optional.of("cmn"), of("zh"));
  }

  @Test
  void without_a_voice_there_is_silence() {
    for (String tag : List.of("so", "ps", "ckb", "ti", "bfi", "fr", "kur-Arab-IQ", "e")) {
      LanguageVariant.ofTag(tag)
          .ifPresent(variant -> assertEquals(Optional.empty(), SOME.of(variant), tag));
    }
    assertFalse(Voices.NONE.isAny());
    assertTrue(SOME.isAny());
    assertFalse(Voices.listed("").isAny());
  }

  @Test
  void no_voice_reads_another_script_than_its_own() {
    assertEquals(Optional.of("pa"), of("pa"));
    assertEquals(Optional.empty(), of("pa-Arab"));
    assertEquals(Optional.empty(), of("pa-Arab-PK"));
  }
}
