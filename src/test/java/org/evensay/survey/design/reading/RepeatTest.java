package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that are asked anew for each choice that was chosen. */
class RepeatTest {

  private static final String USED =
      """
      {"name": "used", "type": "several-choices", "label": {"en-GB": "What did you use?"},
       "choices": [
         {"name": "club", "label": {"en-GB": "The club"}},
         {"name": "pool-1", "label": {"en-GB": "The pool"}},
         {"name": "bus", "label": {"en-GB": "The bus"}},
         {"name": "none", "label": {"en-GB": "None"}, "alone": true}]}""";

  private static final String VISIT =
      """
      {"name": "visit", "type": "repeat", "label": {"en-GB": "About ${visit}:"},
       "for-each": "used", "questions": [
         {"name": "rating", "type": "number", "label": {"en-GB": "How good was it?"}, "most": 10,
          "required": true},
         {"name": "why", "type": "short-text", "label": {"en-GB": "Why only ${rating}?"},
          "show-if": "${rating} < 5"},
         {"name": "again", "type": "number", "label": {"en-GB": "And ${visit} again?"},
          "show-if": "position(..) = 1", "valid-if": ". >= ${rating}"}]}""";

  private static String document(String visit, String after) {
    return ExampleEditions.document(
        "{\"name\": \"used\", \"questions\": [%s]}, {\"name\": \"visits\", \"questions\": [%s]}%s"
            .formatted(USED, visit, after));
  }

  /** With a question after it that is shown when this holds. */
  private static Edition edition(String condition) {
    return ExampleEditions.parse(
        document(
            VISIT,
            """
            , {"name": "end", "questions": [
              {"name": "more", "type": "short-text", "label": {"en-GB": "More?"},
               "show-if": "%s"}]}
            """
                .formatted(condition)));
  }

  private static final Edition EDITION = edition("true()");

  private static Answers used(String... choices) {
    return Answers.none().with("used", new Answer.ChosenSeveral(List.of(choices)));
  }

  private static Answers rated(Answers answers, String name, int rating) {
    return answers.with(name, new Answer.Figure(rating));
  }

  private static Set<String> shown(Answers answers) {
    return EDITION.shown(answers).stream()
        .filter(name -> name.startsWith("visit"))
        .collect(Collectors.toSet());
  }

  @Test
  void each_choice_that_is_about_something_has_its_round_of_questions() {
    assertEquals(
        List.of(
            "visit_club_rating",
            "visit_club_why",
            "visit_club_again",
            "visit_pool_1_rating",
            "visit_pool_1_why",
            "visit_pool_1_again",
            "visit_bus_rating",
            "visit_bus_why",
            "visit_bus_again"),
        EDITION.pages().get(1).questions().stream().map(Question::name).toList());
  }

  @Test
  void it_is_asked_of_what_was_chosen_and_each_round_knows_its_own_answers() {
    assertEquals(Set.of(), shown(used("none")));
    assertEquals(Set.of("visit_club_rating", "visit_club_again"), shown(used("club")));
    assertEquals(
        Set.of("visit_pool_1_rating", "visit_pool_1_again", "visit_bus_rating", "visit_bus_why"),
        shown(
            rated(rated(used("pool-1", "bus"), "visit_pool_1_rating", 9), "visit_bus_rating", 2)));
  }

  @Test
  void a_round_that_is_not_asked_any_more_is_not_sent() {
    Answers both = rated(rated(used("club", "bus"), "visit_club_rating", 7), "visit_bus_rating", 8);
    Answers less = both.with("used", new Answer.ChosenSeveral(List.of("bus")));

    assertEquals(both, EDITION.relevant(both));
    assertEquals(rated(used("bus"), "visit_bus_rating", 8), EDITION.relevant(less));
  }

  @Test
  void what_an_answer_has_to_keep_is_looked_at_in_its_own_round() {
    Answers answers =
        rated(rated(used("club", "bus"), "visit_club_rating", 7), "visit_bus_rating", 9);

    assertEquals(List.of(), EDITION.flaws(rated(answers, "visit_club_again", 8)));
    assertEquals(
        List.of(new Edition.Flaw("visit_club_again", Reading.Problem.of(AnswerProblem.NOT_VALID))),
        EDITION.flaws(rated(answers, "visit_club_again", 6)));
    assertEquals(
        List.of(new Edition.Flaw("visit_bus_rating", Reading.Problem.of(AnswerProblem.REQUIRED))),
        EDITION.flaws(rated(used("club", "bus"), "visit_club_rating", 7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "count(${visit}) = 2",
        "sum(${rating}) = 13",
        "max(${rating}) = 9",
        "indexed-repeat(${rating}, ${visit}, 1) = 4",
        "indexed-repeat(${rating}, ${visit}, 2) = 9",
        "indexed-repeat(${rating}, ${visit}, 3) = ''",
        "count-non-empty(${why}) = 1",
        "${visit_bus_rating} = 9",
        "join(' ', ${rating}) = '4 9'"
      })
  void conditions_after_it_look_at_the_rounds_that_were_asked(String condition) {
    Answers answers =
        rated(rated(used("club", "bus"), "visit_club_rating", 4), "visit_bus_rating", 9);
    answers = answers.with("visit_club_why", new Answer.Words("Rain"));
    // Left over from when the pool was chosen: it counts nowhere.
    answers = rated(answers, "visit_pool_1_rating", 5);

    assertTrue(edition(condition).shown(answers).contains("more"), condition);
    assertFalse(edition("not(" + condition + ")").shown(answers).contains("more"), condition);
  }

  @Test
  void texts_speak_of_their_own_round() {
    Question why = EDITION.question("visit_pool_1_why").orElseThrow();
    Question again = EDITION.question("visit_pool_1_again").orElseThrow();

    assertEquals("About The pool:", why.wording().stem().in(LanguageVariant.ENGLISH));
    assertEquals(
        "Why only ${visit_pool_1_rating}?", why.wording().label().in(LanguageVariant.ENGLISH));
    assertEquals("And The pool again?", again.wording().label().in(LanguageVariant.ENGLISH));
    Edition plain = ExampleEditions.parse(document(VISIT.replace("About ${visit}:", "About"), ""));
    assertEquals(
        "About The bus",
        plain.question("visit_bus_why").orElseThrow().wording().stem().in(LanguageVariant.ENGLISH));
  }

  private static Mistake mistake(String document) {
    List<Mistake> mistakes =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document)).mistakes();
    assertEquals(1, mistakes.size(), mistakes.toString());
    return mistakes.get(0);
  }

  private static Mistake at(String rest, DocumentMistake what, Object... arguments) {
    return new Mistake(
        new Place.Path("pages[1].questions[0]." + rest), what.code(), List.of(arguments));
  }

  @Test
  void what_is_wrong_is_said_once_where_it_stands() {
    assertEquals(
        at("for-each", DocumentMistake.SEVERAL_CHOICES_NEEDED),
        mistake(document(VISIT.replace("\"used\"", "\"other\""), "")));
    assertEquals(
        at("questions[1].show-if", DocumentMistake.NOT_ASKED_BEFORE, 1, "again"),
        mistake(document(VISIT.replace("${rating} < 5", "${again} < 5"), "")));
    assertEquals(
        at("questions[1].show-if", DocumentMistake.NOT_ASKED_BEFORE, 1, "later"),
        mistake(document(VISIT.replace("${rating} < 5", "${later} < 5"), "")));
    assertEquals(
        at("questions[0].type", DocumentMistake.NONE_OF, types()),
        mistake(
            document(
                VISIT.replace(
                    "\"type\": \"number\", \"label\": {\"en-GB\": \"How",
                    "\"type\": \"repeat\", \"label\": {\"en-GB\": \"How"),
                "")));
  }

  private static String types() {
    return "one-choice, several-choices, scale, ranking, best-worst, pairwise, points, number,"
        + " decimal, date, month, time, short-text, long-text, agree, photo, drawing, voice,"
        + " video, file, note, matrix, calculated";
  }

  @Test
  void a_text_after_it_cannot_put_in_what_there_are_many_of() {
    Mistake mistake =
        mistake(
            document(
                VISIT,
                """
                , {"name": "end", "questions": [
                  {"name": "more", "type": "short-text", "label": {"en-GB": "Why ${rating}?"}}]}
                """));

    assertEquals(DocumentMistake.PUT_IN_NOT_ASKED_BEFORE.code(), mistake.code());
    assertEquals(new Place.Path("pages[2].questions[0].label"), mistake.place());
  }

  @Test
  void there_are_not_more_rounds_than_anybody_answers() {
    String many =
        IntStream.range(0, 31)
            .mapToObj("{\"name\": \"c%1$d\", \"label\": {\"en-GB\": \"%1$d\"}}"::formatted)
            .collect(Collectors.joining(", "));
    String document =
        document(VISIT, "")
            .replaceFirst(
                "(?s)\"choices\": \\[.*?\"alone\": true}]", "\"choices\": [" + many + "]");

    assertEquals(at("for-each", DocumentMistake.LIST_TOO_LONG, 30, 31), mistake(document));
  }

  @Test
  void what_it_goes_through_cannot_be_left_to_chance_beside_it() {
    String together =
        ExampleEditions.document(
            "{\"name\": \"p\", \"shuffle\": true, \"questions\": [%s, %s]}".formatted(USED, VISIT));

    assertEquals(
        new Mistake(
            new Place.Path("pages[0].questions[1].for-each"),
            DocumentMistake.MAY_BE_ASKED_LATER.code(),
            List.of(1, "used")),
        mistake(together));
  }

  @Test
  void the_words_of_a_choice_are_known_in_every_round() {
    Edition edition =
        ExampleEditions.parse(
            document(
                """
                {"name": "visit", "type": "repeat", "label": {"en-GB": "About"},
                 "for-each": "used", "questions": [
                   {"name": "how", "type": "one-choice", "label": {"en-GB": "How?"},
                    "list": "things"},
                   {"name": "why", "type": "short-text", "label": {"en-GB": "Why?"},
                    "show-if": "jr:choice-name(${how}, '${how}') = 'B'"}]}
                """,
                ""));
    Answers answers =
        used("club", "bus")
            .with("visit_club_how", new Answer.Chosen("a"))
            .with("visit_bus_how", new Answer.Chosen("b"));

    assertTrue(edition.shown(answers).contains("visit_bus_why"));
    assertFalse(edition.shown(answers).contains("visit_club_why"));
  }
}
