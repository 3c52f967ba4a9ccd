package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Question;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake in a document is named with the place it is in. */
class EditionDocumentTest {

  private static final String QUESTION = "pages[0].questions[0]";

  private static List<String> places(String document) {
    return problem(document).mistakes().stream()
        .map(mistake -> ((Place.Path) mistake.place()).way())
        .distinct()
        .toList();
  }

  private static DocumentProblem problem(String document) {
    return assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document));
  }

  /** A document of one page with this question. */
  private static String asking(String question) {
    return ExampleEditions.document("{\"name\": \"p\", \"questions\": [" + question + "]}");
  }

  private static String question(String rest) {
    return asking("{\"name\": \"q\", \"label\": {\"en-GB\": \"Q\"}, " + rest + "}");
  }

  @Test
  void a_document_that_is_right_has_everything_that_was_written() {
    Edition edition = ExampleEditions.everyType();

    assertEquals("example", edition.name());
    assertEquals(LanguageVariant.ENGLISH, edition.defaultLanguage());
    assertEquals(5, edition.start().minutes());
    assertEquals("Soon", edition.next().in(Spoken.WELSH));
    assertEquals(
        List.of("one-choice", "several-choices", "scale", "short-text", "number", "long-text"),
        edition.questions().stream().map(Question::type).toList());
  }

  @Test
  void a_limit_that_came_later_leaves_what_was_published_alone() throws DocumentProblem {
    String large =
        ExampleEditions.document(
            IntStream.range(0, 80)
                .mapToObj(EditionDocumentTest::pageOfLongText)
                .collect(Collectors.joining(", ")));
    assertEquals(List.of("pages"), places(large));
    assertEquals(80, EditionDocument.published(large).questions().size());
  }

  private static String pageOfLongText(int number) {
    return """
    {"name": "p%1$d", "questions": [{"name": "q%1$d", "type": "long-text", "most-characters": 4000,
     "label": {"en-GB": "Q"}}]}
    """
        .formatted(number);
  }

  @Test
  void everything_that_is_missing_is_named_at_once() {
    assertEquals(
        List.of(
            "name",
            "default-language",
            "languages",
            "title",
            "start",
            "start.asker",
            "start.why",
            "start.use",
            "start.harm",
            "end",
            "end.next",
            "pages"),
        places("{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\": \"example\" | \"name\": \"Example\" | name",
        "\"name\": \"example\" | \"name\": \"a/b\" | name",
        "\"name\": \"example\" | \"name\": 7 | name",
        "{\"en-GB\": \"checked\"} | {\"en-GB\": \"nearly\"} | languages.en-GB",
        "{\"en-GB\": \"checked\"} | {\"en-GB\": \"checked\", \"Cymraeg\": \"draft\"} | languages.Cymraeg",
        "{\"en-GB\": \"checked\"} | {\"cy\": \"draft\"} | languages",
        "\"default-language\": \"en-GB\" | \"default-language\": \"Cymraeg\" | default-language",
        "\"title\": {\"en-GB\": \"Example\"} | \"title\": {\"cy\": \"Enghraifft\"} | title",
        "\"title\": {\"en-GB\": \"Example\"} | \"title\": {\"en-GB\": 7} | title",
        "\"title\": {\"en-GB\": \"Example\"} | \"title\": \"Example\" | title",
        "\"minutes\": 5 | \"minutes\": 0 | start.minutes",
        "\"minutes\": 5 | \"minutes\": 5.5 | start.minutes",
        "\"minutes\": 5 | \"minutes\": 999999999999999 | start.minutes",
        "\"minutes\": 5 | \"minutes\": \"5\" | start.minutes"
      })
  void a_mistake_in_the_head_is_named(String right, String wrong, String at) {
    String document = question("\"type\": \"number\"").replace(right, wrong);

    assertTrue(places(document).contains(at), places(document).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"type\": \"essay\" | .type",
        "\"type\": 7 | .type",
        "\"type\": \"number\", \"required\": \"yes\" | .required",
        "\"type\": \"number\", \"least\": 5, \"most\": 4 | .most",
        "\"type\": \"number\", \"least\": 1.5 | .least",
        "\"type\": \"number\", \"hint\": \"text\" | .hint",
        "\"type\": \"number\", \"characteristic\": \"age\" | .characteristic",
        "\"type\": \"short-text\", \"most-characters\": 201 | .most-characters",
        "\"type\": \"long-text\", \"most-characters\": 0 | .most-characters",
        "\"type\": \"long-text\", \"show-if\": 7 | .show-if",
        "\"type\": \"long-text\", \"show-if\": \"${q} =\" | .show-if",
        "\"type\": \"long-text\", \"show-if\": \"${later} = 1\" | .show-if",
        "\"type\": \"long-text\", \"show-if\": \"${q} = 1\" | .show-if",
        "\"type\": \"one-choice\" | .choices",
        "\"type\": \"one-choice\", \"choices\": [] | .choices",
        "\"type\": \"one-choice\", \"choices\": [7] | .choices[0]",
        "\"type\": \"one-choice\", \"choices\": [{\"name\": \"a b\", \"label\": {\"en-GB\": \"A\"}}] | .choices[0].name",
        "\"type\": \"one-choice\", \"choices\": [{\"name\": \"a\"}] | .choices[0].label",
        "\"type\": \"one-choice\", \"choices\": [{\"name\": \"a\", \"label\": {\"en-GB\": \"A\"}, \"alone\": 1}] | .choices[0].alone",
        "\"type\": \"one-choice\", \"characteristic\": \"age\", \"choices\": [{\"name\": \"a\", \"label\": {\"en-GB\": \"A\"}}] | .choices",
        "\"type\": \"several-choices\", \"most\": 2, \"choices\": [{\"name\": \"a\", \"label\": {\"en-GB\": \"A\"}}] | .most",
        "\"type\": \"scale\", \"points\": [{\"value\": 1, \"label\": {\"en-GB\": \"A\"}}, {\"value\": 1, \"label\": {\"en-GB\": \"B\"}}] | .points[1].value",
        "\"type\": \"scale\", \"points\": [{\"value\": 1001, \"label\": {\"en-GB\": \"A\"}}] | .points[0].value"
      })
  void a_mistake_in_a_question_is_named(String rest, String at) {
    assertEquals(List.of(QUESTION + at), places(question(rest)));
  }

  @Test
  void two_questions_cannot_have_one_name_or_tell_one_characteristic() {
    String choices =
        "\"choices\": [{\"name\": \"a\", \"label\": {\"en-GB\": \"A\"}, \"not-said\": true}]";
    String question =
        "{\"name\": \"q\", \"type\": \"one-choice\", \"label\": {\"en-GB\": \"Q\"},"
            + " \"characteristic\": \"age\", "
            + choices
            + "}";

    assertEquals(
        List.of("pages[0].questions[1].name", "pages[0].questions[1].characteristic"),
        places(asking(question + ", " + question)));
  }

  @Test
  void two_choices_cannot_have_one_name() {
    String choice = "{\"name\": \"a\", \"label\": {\"en-GB\": \"A\"}}";

    assertEquals(
        List.of(QUESTION + ".choices[1].name"),
        places(question("\"type\": \"one-choice\", \"choices\": [" + choice + "," + choice + "]")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1st", "with-hyphen", "", "süß", "a b"})
  void the_name_of_a_question_can_stand_in_a_condition(String name) {
    String document =
        asking("{\"name\": \"" + name + "\", \"type\": \"number\", \"label\": {\"en-GB\": \"Q\"}}");

    assertTrue(places(document).contains(QUESTION + ".name"));
  }

  @Test
  void a_text_and_a_name_have_room_for_so_much_and_no_more() {
    String text = "x".repeat(Limits.TEXT_CHARACTERS);
    String name = "n".repeat(Limits.NAME_CHARACTERS);
    String fits = "{\"name\": \"%s\", \"type\": \"number\", \"label\": {\"en-GB\": \"%s\"}}";

    assertEquals(1, ExampleEditions.parse(asking(fits.formatted(name, text))).questions().size());
    assertEquals(
        List.of(QUESTION + ".name", QUESTION + ".label.en-GB"),
        places(asking(fits.formatted(name + "n", text + "x"))));
  }

  @Test
  void there_can_be_so_many_questions_on_a_page_and_in_all() {
    assertEquals(List.of("pages[0].questions"), places(ExampleEditions.document(page(0, 21))));
    String pages = String.join(",", IntStream.range(0, 53).mapToObj(i -> page(i, 19)).toList());
    assertEquals(List.of("pages"), places(ExampleEditions.document(pages)));
  }

  private static String page(int number, int questions) {
    return "{\"name\": \"p"
        + number
        + "\", \"questions\": ["
        + String.join(
            ",",
            IntStream.range(0, questions)
                .mapToObj(
                    i ->
                        "{\"name\": \"q%d_%d\", \"type\": \"number\", \"label\": {\"en-GB\": \"Q\"}}"
                            .formatted(number, i))
                .toList())
        + "]}";
  }
}
