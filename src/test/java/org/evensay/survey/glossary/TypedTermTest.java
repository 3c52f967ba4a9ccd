package org.evensay.survey.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken of a term as it was typed. */
class TypedTermTest {

  private static List<String> wrong(TypedTerm typed) {
    return typed.mistakes().stream()
        .map(one -> one.field() + " " + one.key().replaceFirst("glossary.wrong.", ""))
        .toList();
  }

  private static List<String> wrong(String words, Map<String, String> called) {
    return wrong(Terms.typed(words, called));
  }

  @Test
  void a_term_has_words_and_room_for_so_many() {
    assertEquals(List.of("words empty"), wrong(" \u200B", Map.of()));
    assertEquals(List.of(), wrong("😀".repeat(Term.WORDS_CHARACTERS), Map.of()));
    assertEquals(List.of("words too-long"), wrong("x".repeat(Term.WORDS_CHARACTERS + 1), Map.of()));
    assertEquals(
        List.of("note too-long", "instead too-long"),
        wrong(
            new TypedTerm("en-GB", "a", "n".repeat(501), "i".repeat(101), false, false, Map.of())));
    assertEquals(List.of("words language.refusal.odd-signs"), wrong("a\u0007", Map.of()));
    assertEquals(List.of("words star-in-term"), wrong("ask*", Map.of()));
  }

  @Test
  void languages_are_known_by_their_codes() {
    assertEquals(
        List.of("language language"),
        wrong(new TypedTerm("Englisch", "a", "", "", false, false, Map.of())));
    assertEquals(List.of("called-x1 language"), wrong("a", Map.of("x1", "b")));
    assertEquals(List.of(), wrong("a", Map.of("x1", " ")), "nothing was typed there");
    assertEquals(
        Map.of("cy", "b"),
        new TypedTerm("EN-gb", "a", "", "", false, false, Map.of("CY", "b")).called());
  }

  @Test
  void forms_are_so_many_at_the_most_and_each_has_room_for_so_much() {
    assertEquals(List.of("called-cy forms"), wrong("a", Map.of("cy", "1\n2|3|4|5|6|7|8|9|10|11")));
    assertEquals(List.of(), wrong("a", Map.of("cy", "1|2|3|4|5|6|7|8|9|10|10||")));
    assertEquals(List.of("called-cy too-long"), wrong("a", Map.of("cy", "x".repeat(101))));
    Map<String, String> many = new HashMap<>();
    for (char first = 'a'; first <= 'z'; first++) {
      many.put(first + "a", "x");
      many.put(first + "b", "x");
    }
    assertEquals(List.of("words languages"), wrong("a", many));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "a *", "*a", "a*b", "a**", "(*", "a* *"})
  void a_star_elsewhere_than_at_the_end_of_a_word_is_named(String form) {
    assertEquals(List.of("called-pl star"), wrong("a", Map.of("pl", form)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a*", "a* b*", "a*-b", "ab", "ক্ষি*"})
  void a_star_at_the_end_of_a_word_is_taken(String form) {
    assertEquals(List.of(), wrong("a", Map.of("pl", form)));
  }

  @Test
  void what_is_kept_has_no_words_in_other_languages() {
    assertEquals(
        List.of("kept kept"),
        wrong(new TypedTerm("en-GB", "a", "", "", true, false, Map.of("cy", "b"))));
    assertEquals(
        List.of(), wrong(new TypedTerm("en-GB", "a", "", "", true, false, Map.of("en-GB", "as"))));
  }

  @Test
  void a_term_is_neither_made_with_mistakes_nor_changed_by_being_shown() {
    TypedTerm wrong = Terms.typed("", Map.of());
    assertThrows(IllegalArgumentException.class, () -> wrong.term("1", 0));
    Term term = Terms.term(" two \n words ", Map.of("cy", " b \n\n b\nc "));
    assertEquals("two words", term.words());
    assertEquals(List.of("b", "c"), term.calledIn(Terms.WELSH));
    assertEquals(term, TypedTerm.of(term, "\n").term(term.id(), 1));
    assertEquals(term, TypedTerm.of(term, "|").term(term.id(), 1));
  }

  @Test
  void every_term_of_the_demonstration_can_be_one() {
    var terms = DemonstrationDocument.read("terms.json").getJsonArray("terms");
    assertEquals(10, terms.size());
    for (var one : terms) {
      TypedTerm typed = DemonstrationGlossary.typed(one.asJsonObject());
      assertEquals(List.of(), wrong(typed), typed.words());
      boolean isTranslated = typed.called().keySet().stream().anyMatch(tag -> !tag.equals("en-GB"));
      assertEquals(isTranslated, typed.machineDraft(), typed.words());
    }
  }
}
