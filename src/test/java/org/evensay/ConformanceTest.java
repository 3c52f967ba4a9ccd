package org.evensay;

import static org.evensay.House.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The report of accessibility: its format, that it leaves nothing out, and what it stands on. */
class ConformanceTest {

  private static final Path REPORT = PROJECT.resolve("accessibility/conformance.yaml");
  private static final Path RESOURCES = PROJECT.resolve("src/test/resources/accessibility");
  private static final Pattern TEST_CLASS = Pattern.compile("\\b[A-Z]\\w*(?:Test|IT|Walk|Law)\\b");
  private static final Pattern BY_HAND =
      Pattern.compile("by hand .*\\bon \\d{1,2} [A-Z][a-z]+ \\d{4}");
  private static final Set<String> COMPONENTS =
      Set.of("web", "electronic-docs", "software", "authoring-tool", "none");
  private static final Set<String> MET = Set.of("supports", "not-applicable");
  private static final Set<String> NOT_MET = Set.of("partially-supports", "does-not-support");

  /** A criterion, and where in a report it is written. */
  private record Criterion(String number, String level, String name) {

    String chapter() {
      return "success_criteria_level_" + level.toLowerCase(Locale.ROOT);
    }
  }

  /** What is said of a part of the product under a criterion. */
  private record Said(
      String criterion, String chapter, String component, String level, String notes) {

    boolean isStoodOn() {
      return TEST_CLASS.matcher(notes).find() || BY_HAND.matcher(notes).find();
    }

    @Override
    public String toString() {
      return criterion + " " + component;
    }
  }

  @Test
  void it_is_valid_by_the_schema_of_its_format() throws IOException {
    assertEquals(List.of(), wrongs(read()));
  }

  @ParameterizedTest
  @CsvSource({
    "  email: \"\",  mail: \"\"",
    "num: 1.4.10,num: 1.4",
    "level: supports,levels: supports"
  })
  void what_is_not_valid_is_found(String good, String bad) throws IOException {
    String report = read();
    assertTrue(report.contains(good), good);
    assertNotEquals(List.of(), wrongs(report.replace(good, bad)));
  }

  private static List<String> wrongs(String report) throws IOException {
    // Its name is that of a file: the validator takes addresses only.
    String schema =
        Files.readString(RESOURCES.resolve("openacr-0.1.0.json"))
            .replace("\"$id\": \"openacr-0.1.0.json\",", "");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(schema)
        .validate(report, InputFormat.YAML)
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void each_criterion_is_there_once_in_the_chapter_of_its_level() throws IOException {
    List<Criterion> all = criteria();
    assertEquals(
        List.of(32L, 24L, 31L),
        Stream.of("A", "AA", "AAA")
            .map(level -> all.stream().filter(one -> one.level.equals(level)).count())
            .toList());
    for (String chapter : chapters().keySet()) {
      assertEquals(
          sorted(
              all.stream()
                  .filter(one -> one.chapter().equals(chapter))
                  .map(one -> one.number + " " + one.name)),
          sorted(
              entries(chapter).stream().map(entry -> entry.get("num") + " " + entry.get("handle"))),
          chapter);
    }
    assertEquals(
        all.stream().map(Criterion::chapter).collect(Collectors.toSet()), chapters().keySet());
  }

  @Test
  void each_says_something_of_the_pages_and_of_each_part_once() throws IOException {
    for (Map.Entry<String, List<Said>> one :
        said().stream().collect(Collectors.groupingBy(Said::criterion)).entrySet()) {
      List<String> components = one.getValue().stream().map(Said::component).toList();
      assertTrue(components.contains("web"), one.getKey());
      assertEquals(components.stream().distinct().toList(), components, one.getKey());
      assertTrue(COMPONENTS.containsAll(components), one.getKey());
    }
  }

  @Test
  void what_is_met_says_how_that_was_seen_and_what_is_not_says_what_fails() throws IOException {
    for (Said one : said()) {
      boolean fails = one.notes.contains("Not met: ");
      switch (one.level) {
        // Of these two levels, every one has to be looked at.
        case "not-evaluated" ->
            assertEquals("success_criteria_level_aaa", one.chapter, one.toString());
        default -> {
          assertTrue(MET.contains(one.level) || NOT_MET.contains(one.level), one + one.level);
          assertEquals(NOT_MET.contains(one.level), fails, one.toString());
          assertTrue(one.isStoodOn() || one.criterion.equals("4.1.1"), one + ": " + one.notes);
        }
      }
    }
  }

  @Test
  void each_test_that_it_names_is_there() throws IOException {
    Set<String> tests;
    try (Stream<Path> files = Files.walk(PROJECT.resolve("src/test/java"))) {
      tests =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".java"))
              .map(file -> file.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    Set<String> named = new TreeSet<>();
    said()
        .forEach(
            one ->
                TEST_CLASS
                    .matcher(one.notes)
                    .results()
                    .map(MatchResult::group)
                    .forEach(named::add));
    assertTrue(named.size() > 20, named.toString());
    named.removeAll(tests);
    assertEquals(Set.of(), named);
  }

  @Test
  void the_statement_says_what_the_products_own_page_says() throws IOException {
    String statement =
        Files.readString(PROJECT.resolve("accessibility/statement.md")).replaceAll("\\s+", " ");
    List<String> missing = new ArrayList<>();
    for (String line : Files.readAllLines(PROJECT.resolve("i18n/en-GB.properties"))) {
      String[] words = line.split(" = ", 2);
      if (words[0].startsWith("platform.accessibility.")
          && !words[0].endsWith(".link")
          // What the list of languages is made of: i18n/status.properties says the same to them.
          && !words[0].startsWith("platform.accessibility.languages.")
          && !statement.contains(words[1])) {
        missing.add(line);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void the_checklist_of_cognitive_accessibility_has_every_pattern_of_the_eight_objectives()
      throws IOException {
    List<String> patterns =
        Files.readAllLines(PROJECT.resolve("accessibility/cognitive.md")).stream()
            .filter(line -> line.matches("\\| \\d\\.\\d+ \\|.*"))
            .toList();
    List<String> numbers = patterns.stream().map(line -> line.split("\\|")[1].strip()).toList();
    List<Integer> ofEach = List.of(7, 6, 13, 12, 4, 5, 7, 4);
    List<String> expected = new ArrayList<>();
    for (int objective = 1; objective <= ofEach.size(); objective++) {
      for (int pattern = 1; pattern <= ofEach.get(objective - 1); pattern++) {
        expected.add(objective + "." + pattern);
      }
    }
    assertEquals(expected, numbers);
    for (String pattern : patterns) {
      String[] cells = pattern.split("\\|");
      assertTrue(
          Set.of("met", "partly", "not", "does not apply").contains(cells[3].strip()), pattern);
      assertEquals(7, cells.length, pattern);
      boolean whole = Set.of("met", "does not apply").contains(cells[3].strip());
      assertEquals(whole, cells[6].strip().equals("–"), pattern);
      assertTrue(Arrays.stream(cells, 4, 6).noneMatch(String::isBlank), pattern);
    }
  }

  private static List<String> sorted(Stream<String> words) {
    return words.sorted().toList();
  }

  private static List<Criterion> criteria() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("wcag-2.2.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("; ", 3))
        .map(parts -> new Criterion(parts[0], parts[1], parts[2]))
        .toList();
  }

  private static String read() throws IOException {
    return Files.readString(REPORT);
  }

  private static Map<String, Map<String, Object>> chapters() throws IOException {
    Map<String, Map<String, Map<String, Object>>> report =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(read());
    return report.get("chapters");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> entries(String chapter) throws IOException {
    return (List<Map<String, Object>>) chapters().get(chapter).get("criteria");
  }

  @SuppressWarnings("unchecked")
  private static List<Said> said() throws IOException {
    List<Said> all = new ArrayList<>();
    for (String chapter : chapters().keySet()) {
      for (Map<String, Object> entry : entries(chapter)) {
        for (Map<String, Object> part : (List<Map<String, Object>>) entry.get("components")) {
          Map<String, String> adherence = (Map<String, String>) part.get("adherence");
          all.add(
              new Said(
                  (String) entry.get("num"),
                  chapter,
                  (String) part.get("name"),
                  adherence.get("level"),
                  adherence.get("notes")));
        }
      }
    }
    return all;
  }
}
