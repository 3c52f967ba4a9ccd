package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The files in {@code i18n/}, against each other and against what views and classes ask them for.
 */
class LanguageFilesTest {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));

  /** Names of texts in the demonstration's own document, which begin as keys do. */
  private static final Set<String> DEMONSTRATION =
      Set.of("theme.", "ask.", "priority.", "point.", "chosen.", "tension.", "position.");

  private static final Map<LanguageVariant, Properties> FILES = new TreeMap<>();
  private static final Set<String> ENGLISH = new TreeSet<>();
  private static String sources = "";

  @BeforeAll
  static void read() throws IOException {
    for (LanguageVariant variant : LanguageVariant.spoken()) {
      Properties file = new Properties();
      try (Reader reader =
          Files.newBufferedReader(PROJECT.resolve("i18n/" + variant + ".properties"))) {
        file.load(reader);
      }
      FILES.put(variant, file);
    }
    ENGLISH.addAll(FILES.get(LanguageVariant.ENGLISH).stringPropertyNames());
    try (Stream<Path> files = Files.walk(PROJECT.resolve("src/main"))) {
      StringBuilder all = new StringBuilder();
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.(java|xhtml)")).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      sources = all.toString();
    }
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> all = new LinkedHashSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  /** Every key that is asked for: written out, or put together with a code. */
  private static Set<String> asked() {
    Set<String> sections = ENGLISH.stream().map(k -> k.split("\\.")[0]).collect(Collectors.toSet());
    String section = "(?:" + String.join("|", sections) + ")";
    Set<String> asked = found("[\"'](" + section + "(?:\\.[a-z0-9-]+)+)[\"']", sources);
    // The name of a file of the demonstration.
    asked.remove("programme.json");
    KeysByCode.ALL.forEach((start, codes) -> codes.forEach(code -> asked.add(start + code)));
    journalled().forEach(act -> asked.add("journal.act." + act));
    return asked;
  }

  /** The names of acts, as they are written into the journal. */
  private static Set<String> journalled() {
    Set<String> acts = found("String CAST = \"([a-z-]+)\"", sources);
    for (String call : found("(?s)\\bwrite\\(([^;]*);", sources)) {
      acts.addAll(found("\"([a-z]+-[a-z-]+)\"", call.replaceAll("add\\(\\s*\"[^\"]*\"", "")));
    }
    return acts;
  }

  @Test
  void every_key_that_is_asked_for_has_words() {
    Set<String> missing = new TreeSet<>(asked());
    missing.removeAll(ENGLISH);

    assertEquals(Set.of(), missing);
  }

  @Test
  void no_key_is_kept_that_nobody_asks_for() {
    Set<String> unused = new TreeSet<>(ENGLISH);
    unused.removeAll(asked());

    assertEquals(Set.of(), unused);
  }

  @Test
  void every_key_that_is_put_together_is_known_here_with_all_its_codes() {
    Set<String> starts = found("[\"']([a-z]+(?:\\.[a-z0-9-]+)*\\.)[\"']", sources);
    starts.removeAll(DEMONSTRATION);
    // A word at the end of a sentence of the command line.
    starts.remove("missing.");

    assertEquals(new TreeSet<>(KeysByCode.ALL.keySet()), without(starts, "journal.act."));
  }

  private static Set<String> without(Set<String> all, String one) {
    Set<String> rest = new TreeSet<>(all);
    assertTrue(rest.remove(one), one);
    return rest;
  }

  @Test
  void every_language_has_the_same_keys() {
    FILES.forEach(
        (variant, file) ->
            assertEquals(ENGLISH, new TreeSet<>(file.stringPropertyNames()), variant.tag()));
  }

  @Test
  void no_words_are_empty_and_no_key_is_written_twice() throws IOException {
    for (LanguageVariant variant : LanguageVariant.spoken()) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(PROJECT.resolve("i18n/" + variant + ".properties"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("=", 2);
          keys.add(parts[0].strip());
          assertTrue(parts.length == 2 && !parts[1].isBlank(), variant + ": " + line);
        }
      }
      assertEquals(Set.copyOf(keys).size(), keys.size(), variant.tag());
    }
  }

  @Test
  void every_language_puts_the_same_arguments_into_its_words() {
    Map<String, String> unlike = new TreeMap<>();
    FILES.forEach(
        (variant, file) ->
            ENGLISH.forEach(
                key -> {
                  String english = FILES.get(LanguageVariant.ENGLISH).getProperty(key);
                  Set<Integer> expected = arguments(english);
                  Set<Integer> used = arguments(file.getProperty(key));
                  if (!used.equals(expected) && !leavesOut(variant, key)) {
                    unlike.put(variant + " " + key, used + " instead of " + expected);
                  }
                }));

    assertEquals(Map.of(), unlike);
  }

  /** Easy Read says one thing at a time, and leaves a figure out where it is not needed. */
  private static boolean leavesOut(LanguageVariant variant, String key) {
    return variant == LanguageVariant.EASY_READ
        && Set.of(
                "design.problem.too-long",
                "journal.whole",
                "weighing.standing.influence",
                "weighing.task.weighed")
            .contains(key);
  }

  private static Set<Integer> arguments(String words) {
    MessagePattern pattern = new MessagePattern(words);
    Set<Integer> arguments = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part.Type type = pattern.getPartType(i);
      assertTrue(type != MessagePattern.Part.Type.ARG_NAME, "a name in " + words);
      if (type == MessagePattern.Part.Type.ARG_NUMBER) {
        arguments.add(pattern.getPart(i).getValue());
      }
    }
    return arguments;
  }

  @Test
  void every_pattern_can_be_filled_in() {
    Object[] numbers = {3, 4, 5, 6};
    FILES.forEach(
        (variant, file) ->
            ENGLISH.forEach(
                key -> {
                  String words = file.getProperty(key);
                  String filled = new MessageFormat(words, variant.locale()).format(numbers);
                  assertTrue(!filled.isBlank() && filled.indexOf('{') < 0, variant + " " + key);
                }));
  }

  /**
   * Words behind a number have every form that numbers take in their language (CLDR), or one that
   * does not change. For zero the form "other" may do: in Arabic and Welsh what is counted is
   * written the same after 0.
   */
  @Test
  void what_is_counted_has_every_form_of_its_language() {
    assertEquals(Set.of("one", "few", "many", "other"), forms(LanguageVariant.POLISH));
    assertEquals(Set.of("one", "two", "few", "many", "other"), forms(LanguageVariant.ARABIC));

    Map<String, Set<String>> missing = new TreeMap<>();
    FILES.forEach(
        (variant, file) ->
            ENGLISH.forEach(
                key -> {
                  String words = file.getProperty(key);
                  Set<String> lacking = new TreeSet<>(forms(variant));
                  lacking.removeAll(forms(words));
                  boolean changes = forms(words).size() > 1 && words.contains("#");
                  if (changes && !lacking.isEmpty()) {
                    missing.put(variant + " " + key, lacking);
                  }
                }));

    assertEquals(Map.of(), missing);
  }

  private static Set<String> forms(LanguageVariant variant) {
    Set<String> forms = new TreeSet<>(PluralRules.forLocale(variant.locale()).getKeywords());
    forms.remove("zero");
    return forms;
  }

  private static Set<String> forms(String words) {
    return words.contains(", plural,")
        ? found("(?:^|[\\s,}])(zero|one|two|few|many|other)\\s*\\{", words)
        : Set.of();
  }

  @Test
  void each_language_file_says_how_far_it_is() throws IOException {
    Properties status = new Properties();
    try (Reader reader = Files.newBufferedReader(PROJECT.resolve("i18n/status.properties"))) {
      status.load(reader);
    }

    assertEquals(
        LanguageVariant.spoken().stream().map(LanguageVariant::tag).collect(Collectors.toSet()),
        status.stringPropertyNames());
    status
        .values()
        .forEach(far -> assertTrue(Set.of("checked", "draft").contains(far), String.valueOf(far)));
  }
}
