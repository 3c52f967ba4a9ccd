package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the English on the pages can be read by the people it is for. */
class PlainWordsTest {

  /** Words that turn people away, or that only an office uses. */
  private static final Pattern NEVER =
      Pattern.compile(
          "\\b(please be advised|users?|submit\\w*|submissions?|invalid|fail(s|ed|ure)?"
              + "|mandatory|stakeholders?|service users?|hard[ -]to[ -]reach|parenting|try harder"
              + "|error|utili[sz]e\\w*|prior to|in order to|pursuant|commence\\w*|ensure"
              + "|provider|pathways?|signpost\\w*|cohort|engage\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-GB-simple"})
  void no_word_is_used_that_turns_people_away(String tag) {
    LanguageVariant variant = LanguageVariant.ofTag(tag).orElseThrow();
    Map<String, String> found = new TreeMap<>();
    for (String key : Messages.installed().keys(variant)) {
      String words = words(variant, key);
      if (NEVER.matcher(words).find()) {
        found.put(key, words);
      }
    }

    assertEquals(Map.of(), found);
  }

  /** The school year that can read it, by Flesch and Kincaid: an age, less about five. */
  @ParameterizedTest
  @CsvSource({"en-GB, 3, 26", "en-GB-simple, 1.5, 16"})
  void sentences_are_short_and_words_are_simple(String tag, double grade, int mostWords) {
    LanguageVariant variant = LanguageVariant.ofTag(tag).orElseThrow();
    List<String> sentences = sentences(variant);
    assertTrue(sentences.size() > 100, "most of what is written has to be looked at");

    double measured = grade(sentences);

    assertTrue(measured <= grade, variant + " is written for grade " + measured);
    assertEquals(
        List.of(), sentences.stream().filter(one -> words(one).size() > mostWords).toList());
  }

  @Test
  void easy_read_is_easier_to_read() {
    assertTrue(grade(sentences(Spoken.EASY_READ)) < grade(sentences(LanguageVariant.ENGLISH)));
  }

  @Test
  void the_measure_is_that_of_flesch_and_kincaid() {
    // One sentence of 6 words with 6 syllables, then one of 4 words with 8.
    assertEquals(0.39 * 6 + 11.8 * 1 - 15.59, grade(List.of("The cat sat on the mat.")), 1e-9);
    assertEquals(
        0.39 * 5 + 11.8 * 1.4 - 15.59,
        grade(List.of("The cat sat on the mat.", "Members wanted bigger changes!")),
        1e-9);
  }

  @Test
  void syllables_are_those_that_are_spoken() {
    Map.of("participation", 5, "necessarily", 5, "asked", 1, "wanted", 2, "changes", 2, "table", 2)
        .forEach((word, spoken) -> assertEquals(spoken, syllables(word), word));
    Map.of("made", 1, "answers", 2, "the", 1, "you", 1, "decide", 2, "survey", 2, "notes", 1)
        .forEach((word, spoken) -> assertEquals(spoken, syllables(word), word));
  }

  /**
   * A message as a reader meets it: with an argument as one short word, of plurals the last form.
   */
  private static String words(LanguageVariant variant, String key) {
    return Messages.installed().text(variant, key, 5, 6, 7);
  }

  /** Sentences of running text: headings, labels and buttons have no full stop. */
  private static List<String> sentences(LanguageVariant variant) {
    List<String> sentences = new ArrayList<>();
    for (String key : Messages.installed().keys(variant).stream().sorted().toList()) {
      for (String sentence : words(variant, key).split("(?<=[.?!:;])\\s+")) {
        if (sentence.matches(".*[.?!:;]") && words(sentence).size() >= 3) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private static List<String> words(String sentence) {
    return Stream.of(sentence.split("[^\\p{L}’'-]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static double grade(List<String> sentences) {
    List<String> words = sentences.stream().flatMap(one -> words(one).stream()).toList();
    double syllables = words.stream().mapToInt(PlainWordsTest::syllables).sum();
    return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
  }

  /** Groups of vowels, without an e that is not spoken: right for most English words. */
  private static int syllables(String word) {
    String spoken =
        word.toLowerCase(Locale.ROOT)
            .replaceAll("(?<=[^aeiouyl])e$|(?<=[^td])ed$|(?<=[^csxzgh])es$", "");
    int groups = spoken.split("[aeiouy]+", -1).length - 1;
    return Math.max(1, groups);
  }
}
