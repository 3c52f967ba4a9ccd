package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.design.question.Wording;
import org.junit.jupiter.api.Test;

/** {@code docs/survey-document.md} says what is so. */
class SurveyDocumentPageTest {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));

  private static String page() throws IOException {
    return Files.readString(PROJECT.resolve("docs/survey-document.md"));
  }

  private static String example() throws IOException {
    Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page());
    assertTrue(block.find(), "there is no example");
    return block.group(1);
  }

  @Test
  void the_example_is_a_survey_with_every_type_of_question() throws Exception {
    Edition edition = EditionDocument.parse(example());
    assertEquals("after-school", edition.name());
    Set<String> types =
        edition.questions().stream()
            .filter(question -> !question.name().equals(Seed.NAME))
            .map(Question::type)
            .collect(Collectors.toSet());
    Set<String> all = new TreeSet<>(new QuestionTypes(null, null).names());
    all.add("calculated");
    assertEquals(all, types);
    all.add("matrix");
    for (String type : all) {
      assertTrue(page().contains("| `" + type + "` |"), type);
    }
  }

  @Test
  void every_key_that_is_read_is_described() throws Exception {
    Pattern key =
        Pattern.compile(
            "\\.(?:name|string|languageIn|oneOf|text|optionalText|optionalString|flag|number|decimal|meaning|read|parsed|ofChoices|inside|list|has)\\(\\s*\"([a-z-]+)\"");
    Set<String> keys =
        key.matcher(readers())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(keys.contains("default-language") && keys.contains("not-said"), keys::toString);
    String description = page().replace(example(), "");
    for (String read : keys) {
      assertTrue(
          description.contains("`" + read + "`") || description.contains("`\"" + read + "\": "),
          read);
    }
  }

  /** The source of all classes that read a survey's document. */
  private static String readers() throws IOException {
    StringBuilder source = new StringBuilder();
    Path room = PROJECT.resolve("src/main/java/org/evensay/survey/design/reading");
    try (DirectoryStream<Path> classes = Files.newDirectoryStream(room, "*Document.java")) {
      for (Path one : classes) {
        source.append(Files.readString(one));
      }
    }
    return source + Files.readString(room.resolve("QuestionTypes.java"));
  }

  @Test
  void every_limit_is_named() throws Exception {
    String page = page();
    for (String sentence :
        List.of(
            "1 to " + Limits.NAME_CHARACTERS + " letters from a to z",
            "a list of 1 to " + Limits.PAGES + " pages, " + Limits.QUESTIONS + " questions",
            "1 to " + Limits.QUESTIONS_ON_A_PAGE + " of them. One thing",
            "1 to " + Limits.CHOICES + " of them",
            Limits.CHOICES_AT_ONCE + " where each has fields of its own",
            "from " + Limits.SEARCHED_CHOICES + " on, choices are searched",
            "the first " + Limits.CHOICES_FOUND + " that fit",
            "of choices that are searched " + Limits.CHOSEN_BY_SEARCH + " at the most",
            "`points`: 1 to " + Limits.CHOICES_AT_ONCE + " objects",
            "1 to " + Limits.SHORT_ANSWER_CHARACTERS + "; " + Limits.SHORT_ANSWER_CHARACTERS,
            "1 to " + number(Limits.LONG_ANSWER_CHARACTERS),
            "At most " + number(Limits.DOCUMENT_CHARACTERS) + " characters for the document",
            number(Limits.TEXT_CHARACTERS) + " for a text in one language",
            Limits.DOCUMENT_DEPTH + " brackets inside each other",
            Limits.NUMBER_DIGITS + " digits for a number",
            number(Limits.ANSWERS_BYTES) + " bytes for the longest answers",
            Limits.CHARACTER_BYTES + " for each character",
            Limits.VALUES_ON_A_PAGE + " answers that can be chosen or typed on one page",
            "At most " + number(Expression.MOST_CHARACTERS) + " characters",
            "parentheses " + Expression.MOST_DEPTH + " deep")) {
      assertTrue(page.replace("\n", " ").contains(sentence), sentence);
    }
  }

  private static String number(int value) {
    return String.format(Locale.UK, "%,d", value);
  }

  @Test
  void every_language_is_named() throws Exception {
    String row =
        page().lines().filter(line -> line.startsWith("| `default-language`")).findFirst().get();
    List<String> named =
        Pattern.compile("`([A-Za-z-]+)`")
            .matcher(row)
            .results()
            .map((MatchResult tag) -> tag.group(1))
            .filter(tag -> !tag.equals("default-language"))
            .toList();
    assertEquals(LanguageVariant.spoken().stream().map(LanguageVariant::tag).toList(), named);
  }

  @Test
  void the_condition_of_the_example_depends_on_the_question_before_it() throws Exception {
    Edition edition = EditionDocument.parse(example());
    Wording stops =
        edition.questions().stream()
            .filter(question -> question.name().equals("stops"))
            .findFirst()
            .orElseThrow()
            .wording();
    assertEquals(Set.of("goes"), stops.showIf().orElseThrow().names().keySet());
    assertFalse(stops.required());
  }
}
