package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors are told of conditions and marks that can stand, and may not be meant. */
class OdditiesTest {

  private static String document(String condition, String rest) {
    return ExampleEditions.document(
        """
        {"name": "one", "questions": [
          {"name": "kind", "type": "one-choice", "label": {"en-GB": "Kind?"}, "choices": [
            {"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}]},
          {"name": "age", "type": "number", "most": 20, "label": {"en-GB": "Age?"}}]},
        {"name": "two", "questions": [
          {"name": "why", "type": "short-text", "label": {"en-GB": "Why?"}, "show-if": "%s"}]}%s
        """
            .formatted(condition, rest));
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("${kind} = 'c'", Finding.What.NO_SUCH_CHOICE),
        Arguments.of("${age} > 20", Finding.What.NEVER_HOLDS),
        Arguments.of("${age} > 5 and ${age} < 3", Finding.What.NEVER_HOLDS),
        Arguments.of("1 = 1", Finding.What.ALWAYS_HOLDS));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void what_may_not_be_meant_is_named_with_its_place(String condition, Finding.What what) {
    List<Mistake> oddities = EditionDocument.oddities(document(condition, ""));

    assertTrue(
        oddities.stream().anyMatch(odd -> odd.code().equals(what.code())), oddities.toString());
    assertEquals(
        Set.of(new Place.Path("pages[1].questions[0].show-if")),
        oddities.stream().map(Mistake::place).collect(Collectors.toSet()));
  }

  @Test
  void nothing_is_said_of_conditions_that_may_hold_and_may_not() {
    assertEquals(List.of(), EditionDocument.oddities(document("${kind} = 'a'", "")));
    assertEquals(List.of(), EditionDocument.oddities(ExampleEditions.everyTypeDocument()));
  }

  /** Who has yet to write who asks, and why, is told of her conditions all the same. */
  @Test
  void words_that_are_still_missing_around_the_questions_hide_nothing() {
    String unfinished =
        document("${kind} = 'c'", "").replaceFirst("\"asker\": \\{[^}]*}", "\"asker\": {}");
    assertThrows(DocumentProblem.class, () -> EditionDocument.parse(unfinished));
    assertTrue(
        EditionDocument.oddities(unfinished).stream()
            .anyMatch(odd -> odd.code().equals(Finding.What.NO_SUCH_CHOICE.code())));

    String wrong = document("${kind} = 'c'", "").replace("\"A\"", "1");
    assertEquals(List.of(), EditionDocument.oddities(wrong));
  }

  /** Whatever is wrong, one look says what reading twice does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${kind} = 'a'",
        "${kind} = 'c'",
        "${age} > 20",
        "${nobody} = 1",
        "version() = ''",
        "1 ="
      })
  void one_look_finds_all_that_is_wrong_and_all_that_is_odd(String condition) {
    String odd = ", " + page("why2", "${kind} = 'zzz'");
    for (String document :
        List.of(
            document(condition, ""),
            document(condition, odd),
            document(condition, odd).replaceFirst("\"asker\": \\{[^}]*}", "\"asker\": {}"),
            document(condition, odd).replace("\"A\"", "1"),
            document(condition, odd) + "x")) {
      EditionDocument.Looked looked = EditionDocument.look(document);
      assertEquals(EditionDocument.oddities(document), looked.oddities(), document);
      assertEquals(mistakes(document), looked.mistakes(), document);
      assertEquals(looked.mistakes().isEmpty(), looked.edition().isPresent(), document);
    }
    assertEquals(1, EditionDocument.look(document("version() = ''", odd)).mistakes().size());
    assertTrue(EditionDocument.look(document("version() = ''", odd)).oddities().size() > 0);
  }

  private static String page(String name, String condition) {
    return """
    {"name": "p_%1$s", "questions": [
      {"name": "%1$s", "type": "short-text", "label": {"en-GB": "Why?"}, "show-if": "%2$s"}]}"""
        .formatted(name, condition);
  }

  private static List<Mistake> mistakes(String document) {
    try {
      EditionDocument.parse(document);
      return List.of();
    } catch (DocumentProblem problem) {
      return problem.mistakes();
    }
  }

  private static final List<String> TYPES_WITH_CHOICES =
      List.of(
          "one-choice",
          "several-choices",
          "ranking",
          "best-worst",
          "pairwise",
          "points",
          "matrix",
          "hidden");

  private static List<String> marks(String type, String mark, String more, boolean inList) {
    String choices =
        """
        [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}},
         {"name": "c", "label": {"en-GB": "C"}, %s}]
        """
            .formatted(mark);
    String offers = inList ? "\"list\": \"l\"" : "\"choices\": " + choices;
    String rows =
        type.equals("matrix")
            ? ", \"rows\": [{\"name\": \"x\", \"label\": {\"en-GB\": \"X\"}}]"
            : "";
    String document =
        ExampleEditions.document(
            """
            {"name": "one", "questions": [
              {"name": "seen", "type": "note", "label": {"en-GB": "Read."}},
              {"name": "q", "type": "%s", "label": {"en-GB": "Q?"}%s, %s%s}]}
            """
                .formatted(type, more, offers, rows));
    return EditionDocument.oddities(
            inList
                ? document.replace("\"lists\": {", "\"lists\": {\"l\": " + choices + ", ")
                : document)
        .stream()
        .map(odd -> odd.code() + " " + ((Place.Path) odd.place()).way() + " " + odd.arguments())
        .toList();
  }

  /** What {@code docs/survey-document.md} has a table of. */
  @ParameterizedTest
  @CsvSource({
    "alone, several-choices",
    "not-said, one-choice several-choices matrix hidden",
    "other, one-choice several-choices",
  })
  void a_mark_that_does_nothing_in_its_question_is_named_with_its_place(String mark, String with) {
    for (String type : TYPES_WITH_CHOICES) {
      boolean does = List.of(with.split(" ")).contains(type);
      String odd = "design.mark.%s pages[0].questions[1].choices[2].%s [c]".formatted(mark, mark);
      assertEquals(
          does ? List.of() : List.of(odd), marks(type, "\"" + mark + "\": true", "", false), type);
      assertEquals(List.of(), marks(type, "\"" + mark + "\": false", "", false), type);
    }
  }

  /** There it is no mistake of the list, and what nobody can see is not worth a word. */
  @ParameterizedTest
  @CsvSource({
    "alone, ranking best-worst pairwise points",
    "not-said, ranking best-worst pairwise points",
    "other, ranking best-worst pairwise points matrix",
  })
  void of_a_list_it_is_the_question_that_is_named(String mark, String without) {
    for (String type : TYPES_WITH_CHOICES) {
      String odd = "design.mark.%s pages[0].questions[1].list [c]".formatted(mark);
      assertEquals(
          List.of(without.split(" ")).contains(type) ? List.of(odd) : List.of(),
          marks(type, "\"" + mark + "\": true", "", true),
          type);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", \"shuffle\": true",
        ", \"choices-if\": \"name != 'a'\"",
        ", \"appearance\": \"search\""
      })
  void one_that_stays_where_others_move_go_or_are_sought_does_something(String more) {
    assertEquals(List.of(), marks("one-choice", "\"alone\": true", more, false));
  }

  @Test
  void a_question_that_no_line_asks_is_named() {
    String label = "\"other-label\": {\"en-GB\": \"Which?\"}, \"other-required\": true";

    assertEquals(
        List.of(
            "design.mark.other-label pages[0].questions[1].choices[2].other-label"
                + " [c, \"other\": true]",
            "design.mark.other-label pages[0].questions[1].choices[2].other-required"
                + " [c, \"other\": true]"),
        marks("one-choice", label, "", false));
    assertEquals(List.of(), marks("one-choice", label + ", \"other\": true", "", false));
  }

  @Test
  void what_is_odd_in_every_round_is_said_once() {
    String rounds =
        """
        , {"name": "three", "questions": [
          {"name": "pet", "type": "repeat", "times": 5, "label": {"en-GB": "Pet"}, "questions": [
            {"name": "name", "type": "short-text", "label": {"en-GB": "Name?"},
             "show-if": "${age} > 20"}]}]}
        """;

    assertEquals(
        List.of(new Place.Path("pages[2].questions[0].questions[0].show-if")),
        EditionDocument.oddities(document("true()", rounds)).stream()
            .filter(odd -> odd.code().equals(Finding.What.NEVER_HOLDS.code()))
            .map(Mistake::place)
            .toList());
  }
}
