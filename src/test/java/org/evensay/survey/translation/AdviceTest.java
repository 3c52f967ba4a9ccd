package org.evensay.survey.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.junit.jupiter.api.Test;

/** What is said of translations that may be better. */
class AdviceTest {

  private static final PageLanguage ENGLISH = PageLanguage.of(LanguageVariant.ENGLISH);
  private static final LanguageVariant WELSH = LanguageVariant.ofTag("cy").orElseThrow();
  private static final LanguageVariant EASY = LanguageVariant.ofTag("en-GB-simple").orElseThrow();

  @Test
  void a_short_text_may_be_three_times_as_long_and_a_longer_one_twice() {
    assertFalse(Advice.isLong("x".repeat(20), "x".repeat(60)));
    assertTrue(Advice.isLong("x".repeat(20), "x".repeat(61)));
    assertFalse(Advice.isLong("x".repeat(21), "x".repeat(42)));
    assertTrue(Advice.isLong("x".repeat(21), "x".repeat(43)));
    assertTrue(Advice.of("Yes", "Ydw, a hynny bob tro", WELSH, ENGLISH).get(0).contains("3 times"));
  }

  @Test
  void names_of_what_is_put_in_have_no_length() {
    assertEquals(
        List.of(), Advice.of("At ${a}?", "Yn ${a_very_long_name_of_a_question}?", WELSH, ENGLISH));
  }

  @Test
  void reading_age_is_told_where_there_is_a_formula_and_nothing_elsewhere() {
    String hard =
        "Individual participation necessitates comprehensive understanding of institutional"
            + " responsibilities and accountability.";

    assertEquals(1, Advice.of(hard, hard, EASY, ENGLISH).size());
    assertEquals(List.of(), Advice.of(hard, hard, WELSH, ENGLISH));
    assertEquals(List.of(), Advice.of(hard, "You can say what you want.", EASY, ENGLISH));
  }
}
