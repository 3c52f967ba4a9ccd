package org.evensay.survey.review.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.survey.review.reading.Word;

/**
 * The words that are looked for in one language, as its file has them: {@code docs/checks.md}
 * describes it. Read once; safe for all threads.
 */
public final class WordList {

  private static final Map<String, Optional<WordList>> READ = new ConcurrentHashMap<>();

  private final Map<Section, Map<String, List<Phrase>>> byFirstLetter;

  private WordList(List<Phrase> phrases) {
    byFirstLetter =
        phrases.stream()
            .sorted(Comparator.comparing((Phrase phrase) -> -phrase.parts().size()))
            .collect(
                Collectors.groupingBy(
                    Phrase::section, Collectors.groupingBy(WordList::firstLetter)));
  }

  /** The words of a language; empty when nobody has written any down. */
  public static Optional<WordList> of(Locale locale) {
    String language = locale.getLanguage();
    return language.matches("[a-z]{2,3}")
        ? READ.computeIfAbsent(language, WordList::read)
        : Optional.empty();
  }

  private static Optional<WordList> read(String language) {
    try (InputStream file = WordList.class.getResourceAsStream("/review/" + language + ".txt")) {
      if (file == null) {
        return Optional.empty();
      }
      String lists = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(parse(lists.lines().toList(), Locale.forLanguageTag(language)));
    } catch (IOException e) {
      throw new UncheckedIOException(language, e);
    }
  }

  /**
   * Reads the lines of a file.
   *
   * @throws IllegalArgumentException naming the line that is none
   */
  static WordList parse(List<String> lines, Locale locale) {
    List<Phrase> phrases = new ArrayList<>();
    Optional<Section> section = Optional.empty();
    for (String written : lines) {
      String line = written.strip();
      if (line.startsWith("[")) {
        section = Section.of(line.replaceAll("[\\[\\]]", ""));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        phrases.add(
            phrase(
                section.orElseThrow(() -> new IllegalArgumentException("in no section: " + line)),
                line,
                locale));
      }
    }
    return new WordList(phrases);
  }

  private static Phrase phrase(Section section, String line, Locale locale) {
    String[] sides = line.split("=", 2);
    Function<String, WordForms> forms =
        locale.getLanguage().equals("en") ? WordForms::english : WordForms::exactly;
    List<WordForms> parts =
        Arrays.stream(sides[0].strip().toLowerCase(locale).replace('’', '\'').split("[\\s-]+"))
            .filter(word -> !word.isEmpty())
            .map(forms)
            .toList();
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no words: " + line);
    }
    List<String> kinder =
        sides.length == 1
            ? List.of()
            : Arrays.stream(sides[1].split("[;؛]"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    return new Phrase(section, parts, kinder);
  }

  private static String firstLetter(Phrase phrase) {
    WordForms first = phrase.parts().get(0);
    return letter(
        first.beginning().isEmpty() ? first.forms().iterator().next() : first.beginning());
  }

  private static String letter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  /** Where words of a section stand in a text, each word once: the longest phrase counts. */
  public List<Hit> find(Section section, List<Word> text) {
    Map<String, List<Phrase>> phrases = byFirstLetter.getOrDefault(section, Map.of());
    if (phrases.isEmpty()) {
      return List.of();
    }
    List<String> words = text.stream().map(Word::lower).toList();
    List<Hit> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int here = at;
      Optional<Phrase> stands =
          phrases.getOrDefault(letter(words.get(here)), List.of()).stream()
              .filter(phrase -> phrase.stands(words, here))
              .findFirst();
      int length = stands.map(phrase -> phrase.parts().size()).orElse(1);
      stands.ifPresent(
          phrase ->
              found.add(
                  new Hit(
                      text.get(here).start(), text.get(here + length - 1).end(), phrase.kinder())));
      at += length;
    }
    return found;
  }

  /** Whether any word of a section stands in a text. */
  public boolean has(Section section, List<Word> text) {
    return !find(section, text).isEmpty();
  }
}
