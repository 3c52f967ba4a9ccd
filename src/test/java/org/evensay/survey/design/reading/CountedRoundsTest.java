package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Note;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups that are asked so many times, or as long as there is another one. */
class CountedRoundsTest {

  private static final String PETS =
      "{\"name\": \"pets\", \"type\": \"number\", \"label\": {\"en-GB\": \"How many?\"}}";

  private static final String ASKED =
      """
      "questions": [
        {"name": "age", "type": "number", "label": {"en-GB": "How old is number ${pet}?"}},
        {"name": "why", "type": "short-text", "label": {"en-GB": "Why ${age}?"},
         "show-if": "${age} > 9"},
        {"name": "next", "type": "calculated", "value": "${age} + position(..)"}]""";

  /** A group, with what says how often, and a question after it that is shown when this holds. */
  private static String document(String often, String condition) {
    return ExampleEditions.document(
        """
        {"name": "pets", "questions": [%s]},
        {"name": "each", "questions": [
          {"name": "pet", "type": "repeat", %s, "label": {"en-GB": "Pet"}, %s}]},
        {"name": "end", "questions": [
          {"name": "more", "type": "short-text", "label": {"en-GB": "More?"}, "show-if": "%s"}]}
        """
            .formatted(PETS, often, ASKED, condition));
  }

  private static Edition edition(String often, String condition) {
    return ExampleEditions.parse(document(often, condition));
  }

  private static Edition edition(String often) {
    return edition(often, "true()");
  }

  private static Answers figures(Object... namesAndFigures) {
    Answers answers = Answers.none();
    for (int i = 0; i < namesAndFigures.length; i += 2) {
      answers =
          answers.with(
              (String) namesAndFigures[i], new Answer.Figure((Integer) namesAndFigures[i + 1]));
    }
    return answers;
  }

  private static Answers yes(Answers answers, String... names) {
    Answers more = answers;
    for (String name : names) {
      more = more.with(name, new Answer.Chosen("yes"));
    }
    return more;
  }

  private static List<String> shown(Edition edition, Answers answers) {
    return edition.shown(answers).stream()
        .filter(name -> name.startsWith("pet_") && !name.endsWith("_next"))
        .toList();
  }

  private static List<String> asked(int... rounds) {
    return java.util.Arrays.stream(rounds).mapToObj(round -> "pet_" + round + "_age").toList();
  }

  @Test
  void it_is_asked_as_often_as_a_number_before_it_says() {
    Edition edition = edition("\"times\": \"pets\", \"most\": 4");

    assertEquals(asked(), shown(edition, Answers.none()));
    assertEquals(asked(), shown(edition, figures("pets", 0)));
    assertEquals(asked(1), shown(edition, figures("pets", 1)));
    assertEquals(asked(1, 2, 3, 4), shown(edition, figures("pets", 4)));
    assertEquals(
        List.of("pet_full", "pet_1_age", "pet_2_age", "pet_3_age", "pet_4_age"),
        shown(edition, figures("pets", 5)));
  }

  @Test
  void whoever_says_more_than_there_is_room_for_is_told() {
    Question full = edition("\"times\": \"pets\", \"most\": 4").question("pet_full").orElseThrow();

    assertTrue(full instanceof Note);
    assertEquals(
        Messages.installed().text(LanguageVariant.ENGLISH, "design.round.full", 4),
        full.wording().label().in(LanguageVariant.ENGLISH));
  }

  @Test
  void there_are_no_more_rounds_than_the_number_can_be() {
    Edition edition =
        ExampleEditions.parse(
            document("\"times\": \"pets\"", "true()")
                .replace(
                    "\"type\": \"number\", \"label\": {\"en-GB\": \"How many?",
                    "\"most\": 3, \"type\": \"number\", \"label\": {\"en-GB\": \"How many?"));

    assertTrue(edition.question("pet_3_age").isPresent());
    assertEquals(Optional.empty(), edition.question("pet_4_age"));
    assertEquals(Optional.empty(), edition.question("pet_full"));
    assertTrue(edition("\"times\": \"pets\"").question("pet_20_age").isPresent());
    assertEquals(Optional.empty(), edition("\"times\": \"pets\"").question("pet_21_age"));
  }

  @ParameterizedTest
  @CsvSource({"2", "'\"2\"'"})
  void it_is_asked_so_many_times_whatever_is_answered(String times) {
    Edition edition = edition("\"times\": " + times);

    assertEquals(asked(1, 2), shown(edition, Answers.none()));
    assertEquals(Optional.empty(), edition.question("pet_3_age"));
  }

  @Test
  void it_goes_on_as_long_as_there_is_another_one() {
    Edition edition = edition("\"another\": {}, \"least\": 1, \"most\": 3");

    assertEquals(List.of("pet_1_age", "pet_1_another"), shown(edition, Answers.none()));
    Answers two = yes(Answers.none(), "pet_1_another");
    assertEquals(
        List.of("pet_1_age", "pet_1_another", "pet_2_age", "pet_2_another"), shown(edition, two));
    assertEquals(
        List.of("pet_1_age", "pet_1_another", "pet_2_age", "pet_2_another", "pet_3_age"),
        shown(edition, yes(two, "pet_2_another")));
    // The second was wanted once, and the first says no more: then neither is the third.
    assertEquals(
        List.of("pet_1_age", "pet_1_another"),
        shown(edition, yes(two, "pet_2_another").with("pet_1_another", new Answer.Chosen("no"))));
  }

  @Test
  void so_many_rounds_are_asked_anyway_and_with_none_it_asks_whether_there_is_one() {
    Edition anyway = edition("\"another\": {}, \"least\": 2, \"most\": 3");
    assertEquals(List.of("pet_1_age", "pet_2_age", "pet_2_another"), shown(anyway, Answers.none()));

    Edition any = edition("\"another\": {}, \"least\": 0, \"most\": 2");
    assertEquals(List.of("pet_any"), shown(any, Answers.none()));
    assertEquals(
        List.of("pet_any", "pet_1_age", "pet_1_another"),
        shown(any, yes(Answers.none(), "pet_any")));
  }

  @Test
  void what_asks_for_another_says_it_in_the_words_of_its_author_or_in_ours() {
    Question ours = edition("\"another\": {}").question("pet_1_another").orElseThrow();
    assertEquals(
        Messages.installed().text(LanguageVariant.ENGLISH, "design.round.another"),
        ours.wording().label().in(LanguageVariant.ENGLISH));
    assertEquals("Pet 1", ours.wording().stem().in(LanguageVariant.ENGLISH));
    assertFalse(ours.wording().required());

    Edition often = ExampleEditions.parse(ExampleDocuments.often());
    Question theirs = often.question("friend_1_another").orElseThrow();
    assertEquals("Is there another friend?", theirs.wording().label().in(LanguageVariant.ENGLISH));
    assertEquals("Yes, there is", theirs.choices().get(0).label().in(LanguageVariant.ENGLISH));
    assertEquals(
        Messages.installed().text(Spoken.WELSH, "design.round.full", 4),
        often.question("pet_full").orElseThrow().wording().label().in(Spoken.WELSH));
  }

  @Test
  void a_smaller_number_leaves_out_the_rounds_beyond_it_and_keeps_the_others() {
    Edition edition = edition("\"times\": \"pets\"");
    Answers three = figures("pets", 3, "pet_1_age", 1, "pet_2_age", 2, "pet_3_age", 3);
    Answers fewer = three.with("pets", new Answer.Figure(2));

    assertEquals(
        List.of("pets", "pet_1_age", "pet_1_next", "pet_2_age", "pet_2_next"),
        List.copyOf(edition.relevant(fewer).byName().keySet()));
    // What she wrote is still there if she changes her mind before she sends.
    assertEquals(
        edition.relevant(three), edition.relevant(fewer.with("pets", new Answer.Figure(3))));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
            "count(${pet}) = 3",
            "sum(${age}) = 30",
            "max(${age}) = 15",
            "min(${age}) = 5",
            "count-non-empty(${why}) = 1",
            "indexed-repeat(${age}, ${pet}, 3) = 15",
            "indexed-repeat(${age}, ${pet}, 4) = ''",
            "indexed-repeat(${next}, ${pet}, 2) = 12",
            "sum(${next}) = 36",
            "join(' ', ${age}) = '5 10 15'",
            "${pet_2_age} = 10")
        .flatMap(
            condition ->
                Stream.of(
                    Arguments.of("\"times\": \"pets\"", condition),
                    Arguments.of("\"another\": {}", condition)));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void conditions_after_it_look_at_the_rounds_that_were_asked(String often, String condition) {
    Answers answers =
        yes(
            figures("pets", 3, "pet_1_age", 5, "pet_2_age", 10, "pet_3_age", 15, "pet_4_age", 99),
            "pet_1_another",
            "pet_2_another");
    answers = answers.with("pet_2_why", new Answer.Words("Old"));

    assertTrue(edition(often, condition).shown(answers).contains("more"), condition);
    assertFalse(edition(often, "not(" + condition + ")").shown(answers).contains("more"));
  }

  @Test
  void a_group_that_is_not_shown_has_no_rounds() {
    String often = "\"times\": \"pets\", \"show-if\": \"${pets} > 1\"";

    assertTrue(edition(often, "count(${pet}) = 0").shown(figures("pets", 1)).contains("more"));
    assertTrue(edition(often, "count(${pet}) = 2").shown(figures("pets", 2)).contains("more"));
  }

  @Test
  void each_round_has_a_page_of_its_own_and_knows_its_number_and_its_answers() {
    Edition edition = edition("\"times\": \"pets\", \"most\": 3");

    assertEquals(
        List.of("pets", "each", "each.2", "each.3", "end"),
        edition.pages().stream().map(Page::name).toList());
    Question second = edition.question("pet_2_age").orElseThrow();
    assertEquals("Pet 2", second.wording().stem().in(LanguageVariant.ENGLISH));
    assertEquals("How old is number 2?", second.wording().label().in(LanguageVariant.ENGLISH));
    assertEquals(
        "Why ${pet_2_age}?",
        edition.question("pet_2_why").orElseThrow().wording().label().in(LanguageVariant.ENGLISH));
  }

  @Test
  void what_stands_beside_a_group_comes_before_its_first_round_or_after_its_last() {
    Edition edition =
        ExampleEditions.parse(
            document("\"times\": \"pets\", \"most\": 2", "true()")
                .replace("]},\n{\"name\": \"each\", \"questions\": [", ",")
                .replace("]},\n{\"name\": \"end\", \"questions\": [", ","));

    assertEquals(
        List.of(
            List.of("pets", "pet_full", "pet_1_age", "pet_1_why", "pet_1_next"),
            List.of("pet_2_age", "pet_2_why", "pet_2_next"),
            List.of("more")),
        edition.pages().stream()
            .map(page -> page.questions().stream().map(Question::name).toList())
            .toList());
  }

  @Test
  void grids_and_other_answers_have_their_place_in_each_round() {
    Edition often = ExampleEditions.parse(ExampleDocuments.often());

    assertTrue(often.question("pet_4_like_feed").isPresent());
    assertEquals(
        List.of("pet_2_kind", "pet_2_kind_other", "pet_2_age", "pet_2_older"),
        often.pages().stream()
            .filter(page -> page.name().equals("each-pet.2"))
            .flatMap(page -> page.questions().stream())
            .map(Question::name)
            .limit(4)
            .toList());
    Answers answers =
        figures("pets", 2, "pet_1_age", 3).with("pet_2_kind", new Answer.Chosen("else"));
    assertTrue(often.shown(answers).contains("pet_2_kind_other"));
    assertFalse(often.shown(answers).contains("pet_1_kind_other"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"times\": 31'               | times   | COUNT_NEEDED     | 30",
        "'\"times\": \"nobody\"'       | times   | COUNT_NEEDED     | 30",
        "'\"times\": 0'                | times   | COUNT_NEEDED     | 30",
        "'\"least\": 1'                | for-each | ONE_KEY_NEEDED  | for-each, times, another",
        "'\"times\": 2, \"another\": {}' | another | ONE_KEY_NEEDED | for-each, times, another",
        "'\"another\": {}, \"least\": 3, \"most\": 2' | most | MOST_BELOW_LEAST | 3",
        "'\"another\": true'           | another | OBJECT_NEEDED    | { }"
      })
  void what_says_how_often_in_no_way_that_can_be_is_a_mistake(
      String often, String key, DocumentMistake what, String argument) {
    List<Mistake> mistakes =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document(often, "true()")))
            .mistakes();

    Mistake mistake = mistakes.get(0);
    assertEquals(new Place.Path("pages[1].questions[0]." + key), mistake.place());
    assertEquals(what.code(), mistake.code());
    assertEquals(List.of(argument), mistake.arguments().stream().map(Object::toString).toList());
  }
}
