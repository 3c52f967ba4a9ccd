package org.evensay.survey.glossary;

import static org.evensay.survey.glossary.Terms.ARABIC;
import static org.evensay.survey.glossary.Terms.ENGLISH;
import static org.evensay.survey.glossary.Terms.POLISH;
import static org.evensay.survey.glossary.Terms.WELSH;
import static org.evensay.survey.glossary.Terms.kept;
import static org.evensay.survey.glossary.Terms.term;
import static org.evensay.survey.glossary.Terms.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms a text has, and whether a translation has them. */
class GlossaryTest {

  private static final List<Term> TERMS =
      List.of(
          term("ask", Map.of("en-GB", "asks")),
          term("looked after", Map.of()),
          term("looked after child", Map.of("en-GB", "looked after child*")),
          term("after", Map.of()),
          term("co-production", Map.of()),
          term("C++", Map.of()),
          term("Straße", Map.of()),
          term("café", Map.of()));

  private static String in(String text) {
    return words(new Glossary(TERMS, ENGLISH).in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What do you ask?          | ask",
        "ASK, and Asks.            | ask",
        "A basket of tasks         | ''",
        "asking                    | ''",
        "“ask”                     | ask",
        "ask-again                 | ask",
        "ask_again                 | ''",
        "ask2                      | ''",
        "Co-Production works       | co-production",
        "production                | ''",
        "Look after him            | after",
        "Are you looked after?     | looked after",
        "A looked  after child     | looked after child",
        "looked after children     | looked after child",
        "looked after, after that  | looked after, after",
        "Do you know C++?          | C++",
        "STRASSE                   | Straße",
        "Cafe\u0301s and cafe\u0301 | café",
        "cafe                      | ''",
      })
  void terms_are_whole_words_whatever_their_case_and_the_longest_wins(String text, String terms) {
    assertEquals(terms, in(text.replace("\\u0301", "\u0301")));
  }

  @Test
  void a_line_end_a_fixed_space_and_a_soft_hyphen_are_no_obstacle() {
    assertEquals("looked after", in("looked\nafter"));
    assertEquals("looked after", in("looked\u00A0after"));
    assertEquals("co-production", in("co-pro\u00ADduc\u00ADtion"));
  }

  @Test
  void a_term_is_looked_for_in_its_own_language_and_in_kinds_of_it() {
    LanguageVariant easy = Terms.of("en-GB-simple");
    assertEquals("ask", words(new Glossary(TERMS, easy).in("We ask.")));
    assertEquals("", words(new Glossary(TERMS, Terms.of("en")).in("We ask.")));
    assertEquals("", words(new Glossary(TERMS, WELSH).in("We ask.")));
    assertEquals("", words(new Glossary(List.of(), ENGLISH).in("We ask.")));
  }

  @Test
  void in_turkish_the_letter_i_keeps_its_dot() {
    Term light = new TypedTerm("tr", "ışık", "", "", false, false, Map.of()).term("1", 1);
    Glossary turkish = new Glossary(List.of(light), Terms.of("tr"));
    assertEquals("ışık", words(turkish.in("IŞIK")));
    assertEquals("", words(turkish.in("İŞİK")));
  }

  @Test
  void a_translation_has_a_term_when_it_has_one_of_its_forms() {
    Term youth = term("young people", Map.of("pl", "młodzież* | młod* ludzi*"));
    assertTrue(youth.isIn("Pytamy młodzieży.", POLISH));
    assertTrue(youth.isIn("MŁODZIEŻ", POLISH));
    assertTrue(youth.isIn("dla młodych ludzi", POLISH));
    assertFalse(youth.isIn("dla młodych", POLISH));
    assertFalse(youth.isIn("amłodzież", POLISH), "any ending, and no other beginning");
    assertFalse(youth.isIn("", POLISH));
    assertTrue(youth.isIn("pobl ifanc", WELSH), "nothing is agreed");
  }

  @Test
  void a_form_without_a_star_is_a_whole_word() {
    Term ask = term("ask", Map.of("cy", "cais\ngais", "ar", "مطلب"));
    assertTrue(ask.isIn("Y gais", WELSH));
    assertFalse(ask.isIn("caisau", WELSH));
    assertTrue(ask.isIn("هذا مطلب", ARABIC));
    assertFalse(ask.isIn("هذا مطلبهم", ARABIC));
  }

  @Test
  void words_of_a_wider_language_hold_for_its_kinds_and_nearer_ones_come_first() {
    Term ask = term("ask", Map.of("pt", "pedido", "pt-BR", "demanda"));
    assertEquals(List.of("demanda"), ask.calledIn(Terms.of("pt-BR")));
    assertEquals(List.of("pedido"), ask.calledIn(Terms.of("pt-PT")));
    assertEquals(List.of(), ask.calledIn(ENGLISH));
    assertEquals(List.of(), ask.calledIn(Terms.of("en-GB-simple")));
  }

  @Test
  void what_is_kept_stands_there_as_it_is() {
    Term name = kept("Evensay");
    assertTrue(name.isIn("Witaj w Evensay!", POLISH));
    assertTrue(name.isIn("وEvensay", ARABIC));
    assertFalse(name.isIn("Witaj w evensay!", POLISH));
    assertFalse(name.isIn("Równy głos", POLISH));
  }
}
