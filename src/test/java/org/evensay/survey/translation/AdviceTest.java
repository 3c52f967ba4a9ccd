package org.evensay.survey.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.glossary.Term;
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
    assertTrue(
        Advice.of("Yes", "Ydw, a hynny bob tro", List.of(), WELSH, ENGLISH)
            .get(0)
            .contains("3 times"));
  }

  @Test
  void names_of_what_is_put_in_have_no_length() {
    assertEquals(
        List.of(),
        Advice.of("At ${a}?", "Yn ${a_very_long_name_of_a_question}?", List.of(), WELSH, ENGLISH));
  }

  @Test
  void reading_age_is_told_where_there_is_a_formula_and_nothing_elsewhere() {
    String hard =
        "Individual participation necessitates comprehensive understanding of institutional"
            + " responsibilities and accountability.";

    assertEquals(1, Advice.of(hard, hard, List.of(), EASY, ENGLISH).size());
    assertEquals(List.of(), Advice.of(hard, hard, List.of(), WELSH, ENGLISH));
    assertEquals(
        List.of(), Advice.of(hard, "You can say what you want.", List.of(), EASY, ENGLISH));
  }

  private static Term term(boolean kept, String welsh) {
    Map<LanguageVariant, List<String>> called =
        kept ? Map.of() : Map.of(WELSH, List.of(welsh, "gais"));
    return new Term("1", 1, LanguageVariant.ENGLISH, "ask", "", "", kept, false, called);
  }

  private static List<String> ofTerm(Term term, String words) {
    return Advice.of("Your ask", words, List.of(term), WELSH, ENGLISH);
  }

  @Test
  void a_translation_without_a_word_of_the_glossary_is_told_what_it_is_called() {
    assertEquals(List.of(), ofTerm(term(false, "cais"), "Eich cais"));
    assertEquals(List.of(), ofTerm(term(false, "cais"), "Y gais"));
    String told = ofTerm(term(false, "ceis*"), "Eich galw").get(0);
    assertTrue(told.contains("ask") && told.contains("gais"), told);
    assertFalse(told.contains("*"), told);
  }

  @Test
  void what_is_kept_has_to_stand_there_as_it_is() {
    assertEquals(List.of(), ofTerm(term(true, ""), "Eich ask"));
    assertTrue(ofTerm(term(true, ""), "Eich Ask").get(0).contains("just as it is"));
  }
}
