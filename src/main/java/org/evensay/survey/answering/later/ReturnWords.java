package org.evensay.survey.answering.later;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.FoldedText;
import org.evensay.foundation.language.LanguageVariant;

/**
 * The words that return codes are made of: a list of {@link #COUNT} for each language that pages
 * are in, from the files in {@code i18n/words/}. A variant without a list of its own, as Easy Read,
 * has the one of its language.
 */
final class ReturnWords {

  /** How many words a list has: each word of a code stands for 9 bits. */
  static final int COUNT = 512;

  private static final Map<LanguageVariant, List<String>> LISTS = read();
  private static final Set<String> FOLDED = folded();

  private ReturnWords() {}

  private static Map<LanguageVariant, List<String>> read() {
    Map<LanguageVariant, List<String>> lists = new LinkedHashMap<>();
    for (LanguageVariant variant : LanguageVariant.spoken()) {
      file(variant).ifPresent(words -> lists.put(variant, words));
    }
    return Map.copyOf(lists);
  }

  private static Optional<List<String>> file(LanguageVariant variant) {
    String name = "/i18n/words/" + variant.tag() + ".txt";
    InputStream file = ReturnWords.class.getResourceAsStream(name);
    if (file == null) {
      return Optional.empty();
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return Optional.of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> folded() {
    Set<String> folded = new HashSet<>();
    LISTS.values().forEach(list -> list.forEach(word -> folded.add(fold(word))));
    return Set.copyOf(folded);
  }

  /** A word as it is compared: however it was typed. */
  static String fold(String word) {
    return String.join(" ", FoldedText.words(word));
  }

  /** Every list, by its language. */
  static Map<LanguageVariant, List<String>> lists() {
    return LISTS;
  }

  /** The language whose list is used for a reader. */
  static LanguageVariant languageFor(LanguageVariant reader) {
    return reader.chain().stream().filter(LISTS::containsKey).findFirst().orElseThrow();
  }

  /** Whether a folded word is in any list. */
  static boolean has(String folded) {
    return FOLDED.contains(folded);
  }
}
