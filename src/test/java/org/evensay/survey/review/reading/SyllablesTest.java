package org.evensay.survey.review.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often syllables are counted as a dictionary of pronunciations has them. */
class SyllablesTest {

  /** The dictionary's words of a file, each with its syllables. */
  private static Map<String, Integer> dictionary(String file) throws IOException {
    Map<String, Integer> words = new LinkedHashMap<>();
    try (var stream = SyllablesTest.class.getResourceAsStream("/survey/review/" + file)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" "))
          .forEach(line -> words.put(line[0], Integer.valueOf(line[1])));
    }
    return words;
  }

  private static double right(Map<String, Integer> words) {
    long right =
        words.entrySet().stream()
            .filter(word -> Syllables.ENGLISH.of(word.getKey()) == word.getValue())
            .count();
    return (double) right / words.size();
  }

  @Test
  void of_everyday_words_nineteen_in_twenty_are_right_and_the_sum_is_within_one_in_a_hundred()
      throws IOException {
    Map<String, Integer> words = dictionary("syllables-everyday.txt");
    assertEquals(1123, words.size());

    int spoken = words.values().stream().mapToInt(Integer::intValue).sum();
    int counted = words.keySet().stream().mapToInt(Syllables.ENGLISH::of).sum();

    assertTrue(right(words) >= 0.965, "right for " + right(words));
    assertTrue(Math.abs(counted - spoken) <= spoken * 0.01, counted + " of " + spoken);
  }

  @Test
  void of_a_sample_of_the_whole_dictionary_seven_in_eight_are_right() throws IOException {
    Map<String, Integer> words = dictionary("syllables-sample.txt");
    assertEquals(2938, words.size());

    assertTrue(right(words) >= 0.875, "right for " + right(words));
  }

  @ParameterizedTest
  @CsvSource({
    "the, 1", "made, 1", "asked, 1", "wanted, 2", "changes, 2", "table, 2", "tables, 2",
    "disabled, 3", "area, 3", "being, 2", "create, 2", "usual, 3", "special, 2", "various, 3",
    "something, 2", "statement, 2", "rhythm, 1", "hmm, 1"
  })
  void english_syllables_are_those_that_are_spoken(String word, int spoken) {
    assertEquals(spoken, Syllables.ENGLISH.of(word), word);
  }

  /** Divided as the Polish dictionaries divide them: nie, szko-ła, po-li-cja, wia-do-mo-ści. */
  @ParameterizedTest
  @CsvSource({
    "nie, 1",
    "szkoła, 2",
    "policja, 3",
    "wiadomości, 4",
    "dziecko, 2",
    "odpowiedzialność, 5",
    "ja, 1",
    "w, 1",
    "niebieski, 3",
    "zrozumiałość, 4"
  })
  void polish_syllables_are_its_vowels(String word, int spoken) {
    assertEquals(spoken, Syllables.POLISH.of(word), word);
  }
}
