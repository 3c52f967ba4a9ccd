package org.evensay.survey.review.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.review.reading.Word;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

class WordListTest {

  private static final WordList LIST =
      WordList.parse(
          List.of(
              "# Words",
              "[office]",
              "utilise = use",
              "hard-to-reach = not reached yet; not heard",
              "reach = get to",
              "strateg* = plan"),
          Locale.UK);

  private static List<String> found(WordList list, String text) {
    return list.find(Section.OFFICE, Word.in(text, Locale.UK)).stream()
        .map(hit -> text.substring(hit.start(), hit.end()) + " " + hit.kinder())
        .toList();
  }

  @Test
  void words_are_found_in_their_endings_and_never_inside_others() {
    assertEquals(
        List.of("Utilising [use]", "utilised [use]", "utilises [use]"),
        found(LIST, "Utilising, utilised, utilises; underutilise, utilisers"));
  }

  @Test
  void a_star_stands_for_any_ending() {
    assertEquals(
        List.of("Strategies [plan]", "strategically [plan]"),
        found(LIST, "Strategies work strategically, not astrategy."));
  }

  @Test
  void the_longest_words_count_with_or_without_hyphens() {
    assertEquals(
        List.of(
            "Hard to reach [not reached yet, not heard]",
            "hard-to-reach [not reached yet, not heard]",
            "reached [get to]"),
        found(LIST, "Hard to reach and hard-to-reach people were reached."));
  }

  @Test
  void words_before_any_heading_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> WordList.parse(List.of("use = take"), Locale.UK));
  }

  @Test
  void the_first_languages_of_the_pages_have_a_list_with_kinder_words() {
    for (LanguageVariant variant : Spoken.IN_EVERYTHING) {
      assertTrue(WordList.of(variant.locale()).isPresent(), variant.tag());
    }
    assertTrue(WordList.of(Locale.forLanguageTag("so")).isEmpty());
  }

  @Test
  void an_endless_word_and_no_word_at_all_are_read() {
    assertEquals(List.of(), found(LIST, "x".repeat(1_000_000)));
    assertEquals(List.of(), found(LIST, ""));
    assertEquals(List.of(), found(LIST, "?!… 🙂"));
  }
}
