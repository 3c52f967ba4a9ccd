package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are put into the words of choices, of points and of what is said of mistakes. */
class PuttingInTest {

  private static final String LISTS =
      ", 'lists': {'l': [{'name': 'a', 'label': {'en': 'A %s'}}, {'name': 'b', 'label': {'en':"
          + " 'B'}}]}";

  private static final String THREE =
      "'choices': [{'name': 'a', 'label': {'en': 'A'}}, {'name': 'b', 'label': {'en': 'B'}},"
          + " {'name': 'c', 'label': {'en': 'C'}}]";

  private static String document(String questions, String more) {
    return """
        {'name': 's', 'default-language': 'en', 'languages': {'en': 'draft'}, 'title': {'en': 'T'},
         'start': {'asker': {'en': 'A'}, 'why': {'en': 'W'}, 'use': {'en': 'U'}, 'harm': {'en': 'H'}},
         'end': {'next': {'en': 'N'}}%s,
         'pages': [{'name': 'p', 'questions': [
           {'name': 'who', 'type': 'short-text', 'label': {'en': 'Who?'}}, %s]}]}
        """
        .formatted(more, questions)
        .replace('\'', '"');
  }

  private static String question(String type, String rest) {
    return "{'name': 'q', 'type': '%s', 'label': {'en': 'Q'}, %s}".formatted(type, rest);
  }

  private static List<Mistake> mistakes(String document) {
    return assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document)).mistakes();
  }

  private static Mistake gone(String place) {
    return new Mistake(
        new Place.Path(place), DocumentMistake.PUT_IN_NOT_ASKED_BEFORE.code(), List.of("gone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "one-choice ! 'choices': [{'name': 'a', 'label': {'en': 'A %s'}}] ! choices[0].label",
        "one-choice ! 'choices': [{'name': 'a', 'label': {'en': 'A'}, 'other': true,"
            + " 'other-label': {'en': 'Which %s?'}}] ! choices[0].other-label",
        "ranking ! 'choices': [{'name': 'a', 'label': {'en': 'A'}}, {'name': 'b', 'label':"
            + " {'en': 'B %s'}}] ! choices[1].label",
        "scale ! 'points': [{'value': 1, 'label': {'en': '1 %s'}}, {'value': 2, 'label':"
            + " {'en': '2'}}] ! points[0].label",
        "best-worst ! 'best-label': {'en': 'Best for %s'}, " + THREE + " ! best-label",
        "best-worst ! 'worst-label': {'en': 'Worst for %s'}, " + THREE + " ! worst-label",
        "number ! 'required': true, 'required-message': {'en': 'Please, %s'} ! required-message",
        "number ! 'valid-if': '. > 1', 'valid-message': {'en': 'Please, %s'} ! valid-message",
      })
  void a_name_that_nothing_before_has_is_named_with_its_place(
      String type, String rest, String place) throws DocumentProblem {
    String question = question(type, rest);

    String wrong = document(question.replace("%s", "${gone}"), "");
    assertEquals(List.of(gone("pages[0].questions[1]." + place)), mistakes(wrong));
    EditionDocument.published(wrong);
    EditionDocument.parse(document(question.replace("%s", "${who}"), ""));
  }

  @Test
  void a_list_is_looked_at_where_it_is_used_and_said_to_be_wrong_once() throws DocumentProblem {
    String twice =
        question("one-choice", "'list': 'l'")
            + ", "
            + question("one-choice", "'list': 'l'").replace("'q'", "'r'");

    assertEquals(
        List.of(gone("lists.l[0].label")),
        mistakes(document(twice, LISTS.replace("%s", "${gone}"))));
    EditionDocument.parse(document(twice, LISTS.replace("%s", "${who}")));
  }

  /** As in any other text of the group. */
  @Test
  void in_a_round_it_is_the_answer_of_that_round() throws DocumentProblem {
    String group =
        """
        {'name': 'visit', 'type': 'repeat', 'label': {'en': 'Visit'}, 'times': 2, 'questions': [
          {'name': 'place', 'type': 'short-text', 'label': {'en': 'Where?'}},
          {'name': 'how', 'type': 'one-choice', 'label': {'en': 'How?'},
           'choices': [{'name': 'a', 'label': {'en': 'Like ${place}, ${who}'}}]}]}
        """;

    List<String> labels =
        EditionDocument.parse(document(group, "")).questions().stream()
            .flatMap(question -> question.choices().stream())
            .map(Choice::label)
            .map(label -> label.in(LanguageVariant.ENGLISH))
            .toList();
    assertEquals(Stream.of(1, 2).map("Like ${visit_%d_place}, ${who}"::formatted).toList(), labels);
  }
}
