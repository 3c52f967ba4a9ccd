package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Messages MESSAGES = Messages.installed();

  @Test
  void a_key_without_words_is_shown_itself_so_that_the_gap_is_seen() {
    assertEquals("no.such.key", MESSAGES.text(Spoken.POLISH, "no.such.key", 1));
    assertEquals(Optional.empty(), MESSAGES.writtenIn(Spoken.POLISH, "no.such.key"));
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void every_language_has_its_own_words(LanguageVariant variant) {
    assertFalse(MESSAGES.keys(variant).isEmpty());
    assertEquals(Optional.of(variant), MESSAGES.writtenIn(variant, "answering.receipt.heading"));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 1, It takes about 1 minute.",
    "en-GB, 12, It takes about 12 minutes.",
    "pl, 1, To zajmie około 1 minuty.",
    "pl, 12, To zajmie około 12 minut."
  })
  void what_is_counted_stands_in_the_form_of_its_language(String tag, int minutes, String words) {
    LanguageVariant variant = LanguageVariant.ofTag(tag).orElseThrow();

    assertEquals(words, MESSAGES.text(variant, "answering.start.minutes", minutes));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 63.75, 63.8",
    "en-GB, 63.65, 63.7",
    "en-GB, -63.75, -63.8",
    "pl, 63.75, '63,8'",
    "ur, 63.75, 63.8",
    "ar, 63.75, 63.8",
  })
  void a_half_is_rounded_up(String tag, double points, String words) {
    assertEquals(
        words, MESSAGES.text(LanguageVariant.ofTag(tag).orElseThrow(), "weighing.points", points));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{0}", "{1, plural, one {x}}", "'", "''{''", "#{7*7}", "<b>"})
  void what_is_put_in_is_never_read_as_a_pattern(String hostile) {
    assertEquals(
        "Change: " + hostile,
        MESSAGES.text(LanguageVariant.ENGLISH, "answering.check.change-label", hostile));
  }

  @Test
  void an_apostrophe_in_the_words_does_not_swallow_an_argument() {
    for (LanguageVariant variant : LanguageVariant.spoken()) {
      for (String key : MESSAGES.keys(variant)) {
        String words = MESSAGES.text(variant, key, 1, 2, 3, 4);

        assertFalse(words.matches(".*\\{\\d.*"), variant + " " + key + ": " + words);
      }
    }
  }

  @Test
  void many_threads_at_once_each_get_their_own_words() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> words =
          IntStream.range(2, 500)
              .mapToObj(
                  n ->
                      threads.submit(
                          () ->
                              MESSAGES.text(LanguageVariant.ENGLISH, "answering.start.minutes", n)))
              .toList();
      for (int n = 2; n < 500; n++) {
        assertEquals("It takes about " + n + " minutes.", words.get(n - 2).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
