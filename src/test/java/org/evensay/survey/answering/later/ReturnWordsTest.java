package org.evensay.survey.answering.later;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

/** The lists of words that return codes are made of. */
class ReturnWordsTest {

  private static List<String> folded(List<String> list) {
    return list.stream().map(ReturnWords::fold).toList();
  }

  /** Whether one slip of a finger, or of an ear, makes one word of the other. */
  private static boolean isOneSlipApart(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String restOfOne = one.substring(same);
    String restOfOther = other.substring(same);
    return switch (one.length() - other.length()) {
      case 0 -> restOfOne.isEmpty() || restOfOne.substring(1).equals(restOfOther.substring(1));
      case 1 -> restOfOne.substring(1).equals(restOfOther);
      case -1 -> restOfOther.substring(1).equals(restOfOne);
      default -> false;
    };
  }

  /** Letters as a reader counts them: in Indian scripts a vowel stands at its consonant. */
  private static int letters(String word) {
    BreakIterator each = BreakIterator.getCharacterInstance();
    each.setText(word);
    int letters = 0;
    while (each.next() != BreakIterator.DONE) {
      letters++;
    }
    return letters;
  }

  @Test
  void a_list_is_of_a_language_of_the_pages_and_easy_read_has_that_of_its_language() {
    Set<LanguageVariant> languages = new TreeSet<>(Spoken.IN_EVERYTHING);
    languages.remove(Spoken.EASY_READ);

    assertTrue(ReturnWords.lists().keySet().containsAll(languages));
    assertTrue(LanguageVariant.spoken().containsAll(ReturnWords.lists().keySet()));
    assertEquals(LanguageVariant.ENGLISH, ReturnWords.languageFor(Spoken.EASY_READ));
    assertEquals(Spoken.WELSH, ReturnWords.languageFor(Spoken.WELSH));
  }

  @Test
  void a_reader_of_a_language_that_pages_are_not_in_gets_words_of_the_default_one() {
    LanguageVariant tigrinya = LanguageVariant.ofTag("ti").orElseThrow();
    assertEquals(LanguageVariant.ENGLISH, ReturnWords.languageFor(tigrinya));
  }

  @Test
  void a_list_has_512_different_short_words() {
    ReturnWords.lists()
        .forEach(
            (language, list) -> {
              assertEquals(ReturnWords.COUNT, Set.copyOf(folded(list)).size(), language.tag());
              assertEquals(ReturnWords.COUNT, list.size(), language.tag());
              for (String word : list) {
                assertTrue(letters(word) >= 2 && letters(word) <= 8, word);
                assertTrue(word.matches("[\\p{L}\\p{M}]+"), word);
              }
            });
  }

  @Test
  void a_word_is_read_as_one_word_with_all_its_letters() {
    ReturnWords.lists()
        .values()
        .forEach(
            list ->
                folded(list)
                    .forEach(
                        word -> assertTrue(word.matches("[\\p{L}\\p{M}]+"), "[" + word + "]")));
  }

  @Test
  void no_word_is_another_one_with_a_slip_in_it() {
    List<String> alike = new ArrayList<>();
    ReturnWords.lists()
        .values()
        .forEach(
            list -> {
              List<String> words = folded(list);
              for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < i; j++) {
                  if (isOneSlipApart(words.get(i), words.get(j))) {
                    alike.add(words.get(i) + " " + words.get(j));
                  }
                }
              }
            });
    assertEquals(List.of(), alike);
  }
}
