package org.evensay.foundation.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of language files, as {@code i18n/} is one: what is wrong with them, and how they are
 * kept in step with the keys that are asked for.
 */
final class LanguageFolder {

  private static final String SOURCE = "en-GB";
  private static final String ENDING = ".properties";

  /** In front of an English text that nobody has translated yet: a comment, so English is shown. */
  private static final String UNTRANSLATED = "#! not translated yet: ";

  /** Easy Read says one thing at a time, and leaves a figure out where it is not needed. */
  private static final Set<String> FIGURES_LEFT_OUT =
      Set.of(
          "en-GB-simple design.problem.too-long",
          "en-GB-simple journal.whole",
          "en-GB-simple weighing.standing.influence",
          "en-GB-simple weighing.task.weighed");

  private final Path folder;
  private final Map<String, List<String>> files = new LinkedHashMap<>();
  private final Map<String, LanguageStatus> statuses;

  private LanguageFolder(Path folder) throws IOException {
    this.folder = folder;
    try (Reader reader = Files.newBufferedReader(folder.resolve("status" + ENDING))) {
      statuses = LanguageList.read(reader);
    }
    for (String tag : tags(folder)) {
      files.put(tag, Files.readAllLines(folder.resolve(tag + ENDING)));
    }
  }

  /** Reads a folder; the status of a language need not be there, and is asked for later. */
  static LanguageFolder of(Path folder) throws IOException {
    return new LanguageFolder(folder);
  }

  private static Set<String> tags(Path folder) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      Set<String> tags = new TreeSet<>();
      names
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("status."))
          .forEach(name -> tags.add(name.substring(0, name.length() - ENDING.length())));
      return tags;
    }
  }

  /** The texts of a file, in its order. */
  Map<String, String> texts(String tag) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.get(tag).stream()
        .filter(LanguageFolder::isText)
        .forEach(line -> texts.putIfAbsent(key(line), words(line)));
    return texts;
  }

  private static boolean isText(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String key(String line) {
    return line.split("=", 2)[0].strip();
  }

  private static String words(String line) {
    String[] sides = line.split("=", 2);
    return sides.length == 2 ? sides[1].stripLeading() : "";
  }

  /**
   * All that is wrong, each in one line that names the language and the key.
   *
   * @param asked the keys that views and classes ask for
   */
  List<String> problems(Set<String> asked) throws IOException {
    List<String> problems = new ArrayList<>();
    Set<String> listed = new TreeSet<>(statuses.keySet());
    files.keySet().stream()
        .filter(tag -> !listed.contains(tag))
        .forEach(tag -> problems.add(tag + ": nothing in status.properties says how far it is"));
    listed.stream()
        .filter(tag -> !files.containsKey(tag))
        .forEach(tag -> problems.add(tag + ": in status.properties, and there is no file of it"));
    for (String tag : files.keySet()) {
      if (LanguageVariant.ofTag(tag).filter(one -> one.tag().equals(tag)).isEmpty()) {
        problems.add(tag + ": the name of the file is no tag of a language in its usual form");
      } else {
        addProblems(problems, tag, asked);
      }
    }
    return problems;
  }

  private void addProblems(List<String> problems, String tag, Set<String> asked) {
    Map<String, String> texts = texts(tag);
    Map<String, String> source = texts(SOURCE);
    Set<String> seen = new TreeSet<>();
    files.get(tag).stream()
        .filter(line -> isText(line) && !seen.add(key(line)))
        .forEach(line -> problems.add(tag + " " + key(line) + ": written twice"));
    files.get(tag).stream()
        .filter(line -> line.startsWith(UNTRANSLATED))
        .forEach(line -> problems.add(tag + " " + key(unmarked(line)) + ": not translated yet"));
    asked.stream()
        .filter(key -> !texts.containsKey(key) && !isMarked(tag, key))
        .forEach(key -> problems.add(tag + " " + key + ": missing"));
    texts.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> problems.add(tag + " " + key + ": nobody asks for it"));
    texts.forEach((key, words) -> addFlaws(problems, tag, key, source.getOrDefault(key, words)));
    if (problems.isEmpty() && !List.copyOf(texts.keySet()).equals(List.copyOf(source.keySet()))) {
      problems.add(tag + ": its keys are in another order than those of " + SOURCE);
    }
  }

  private boolean isMarked(String tag, String key) {
    return files.get(tag).stream()
        .anyMatch(line -> line.startsWith(UNTRANSLATED) && key(unmarked(line)).equals(key));
  }

  private static String unmarked(String line) {
    return line.substring(UNTRANSLATED.length());
  }

  private void addFlaws(List<String> problems, String tag, String key, String source) {
    LanguageVariant language = LanguageVariant.ofTag(tag).orElseThrow();
    for (Translation.Flaw flaw : new Translation(source, language, texts(tag).get(key)).flaws()) {
      boolean leftOut =
          flaw.wrong() == Translation.Wrong.MISSING_ARGUMENT
              && FIGURES_LEFT_OUT.contains(tag + " " + key);
      if (!leftOut) {
        problems.add(tag + " " + key + ": " + said(flaw));
      }
    }
  }

  /** What is wrong, in words. */
  static String said(Translation.Flaw flaw) {
    String what = flaw.wrong().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (what + " " + flaw.what()).strip();
  }

  /** How far a language is, as far as somebody has said it. */
  Optional<LanguageStatus> status(String tag) {
    return Optional.ofNullable(statuses.get(tag));
  }

  /** The languages that have a file. */
  Set<String> tags() {
    return files.keySet();
  }

  /**
   * The lines of every file with the comments and the order of English, without what nobody asks
   * for, and with a mark where nothing is translated yet; the first comment of each file is kept.
   */
  Map<String, List<String>> inStep(Set<String> asked) {
    Map<String, List<String>> inStep = new LinkedHashMap<>();
    files.forEach((tag, lines) -> inStep.put(tag, inStep(tag, asked)));
    return inStep;
  }

  private List<String> inStep(String tag, Set<String> asked) {
    Map<String, String> texts = texts(tag);
    List<String> lines = new ArrayList<>();
    for (String line : files.get(SOURCE)) {
      if (!isText(line)) {
        lines.add(lines.isEmpty() ? files.get(tag).get(0) : line);
      } else if (asked.contains(key(line))) {
        String words = texts.get(key(line));
        lines.add(words == null ? UNTRANSLATED + line : key(line) + " = " + words);
      }
    }
    return lines;
  }

  /** Writes every file {@linkplain #inStep in step}. */
  void write(Set<String> asked) throws IOException {
    for (Map.Entry<String, List<String>> file : inStep(asked).entrySet()) {
      Files.writeString(
          folder.resolve(file.getKey() + ENDING), String.join("\n", file.getValue()) + "\n");
    }
  }

  /** Writes a file with other texts for some of its keys, marked ones among them. */
  void write(String tag, Map<String, String> changed) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : files.get(tag)) {
      String key = key(line.startsWith(UNTRANSLATED) ? unmarked(line) : line);
      boolean isIts = isText(line) || line.startsWith(UNTRANSLATED);
      lines.add(isIts && changed.containsKey(key) ? key + " = " + changed.get(key) : line);
    }
    Files.writeString(folder.resolve(tag + ENDING), String.join("\n", lines) + "\n");
  }
}
