package org.evensay.survey.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in whole surveys, and what is not. */
class ReviewTest {

  private static final String YES_AND_NO =
      "\"choices\": [{\"name\": \"yes\", \"label\": {\"en-GB\": \"Yes\"}},"
          + " {\"name\": \"no\", \"label\": {\"en-GB\": \"No\"}}%s]";

  private static Review.Part reviewed(String question) {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document("{\"name\": \"p\", \"questions\": [" + question + "]}"));
    return Review.of(edition).parts().get(1);
  }

  private static List<Concern> concerns(String type, String label, String more) {
    return reviewed(
            """
            {"name": "q", "type": "%s", "label": {"en-GB": "%s"}, %s}
            """
                .formatted(type, label, more))
        .findings()
        .stream()
        .map(Finding::concern)
        .toList();
  }

  @Test
  void a_private_question_without_a_way_to_decline_is_found() {
    assertEquals(
        List.of(Concern.NOTHING_TO_DECLINE_WITH),
        concerns("one-choice", "Did the police stop you?", YES_AND_NO.formatted("")));
    assertEquals(
        List.of(),
        concerns(
            "one-choice",
            "Did the police stop you?",
            YES_AND_NO.formatted(
                ", {\"name\": \"x\", \"label\": {\"en-GB\": \"Rather not say\"},"
                    + " \"not-said\": true}")));
  }

  @Test
  void a_choice_that_declines_and_is_not_marked_so_is_found() {
    assertEquals(
        List.of(Concern.DECLINING_NOT_MARKED),
        concerns(
            "one-choice",
            "Do you like it here?",
            YES_AND_NO.formatted(
                ", {\"name\": \"x\", \"label\": {\"en-GB\": \"Prefer not to say\"}}")));
  }

  @ParameterizedTest
  @CsvSource({
    "age-band, under_11 11_15 16_18 19_25, []",
    "age-band, under_11 11_15 16_18 19_25 over_25, []",
    "age-band, under_11 11_15 16_25, '[16_18, 19_25]'",
    "age-band, young old, '[under_11, 11_15, 16_18, 19_25]'",
    "send, yes no, []",
    "send, sen none, [yes]",
    // Nobody knows how large these groups are.
    "respondent, me you, []",
    "shoe-size, small large, []",
  })
  void groups_that_coverage_does_not_find_by_their_names_are_found(
      String characteristic, String names, String missing) {
    String choices =
        Stream.of((names + " rather_not_say").split(" "))
            .map(
                name ->
                    "{\"name\": \"%1$s\", \"label\": {\"en-GB\": \"%1$s\"}%2$s}"
                        .formatted(
                            name, name.equals("rather_not_say") ? ", \"not-said\": true" : ""))
            .collect(Collectors.joining(", ", "\"choices\": [", "]"));
    List<Finding> found =
        reviewed(
                """
                {"name": "q", "type": "one-choice", "label": {"en-GB": "Which are you?"},
                 "characteristic": "%s", %s}
                """
                    .formatted(characteristic, choices))
            .findings()
            .stream()
            .filter(finding -> finding.concern() == Concern.GROUPS_NOT_NAMED)
            .toList();

    assertEquals(missing, found.stream().flatMap(one -> one.words().stream()).toList().toString());
    assertTrue(found.stream().allMatch(one -> one.places().equals(List.of("q.choices"))));
  }

  @ParameterizedTest
  @CsvSource({
    "dog.png, , , [q.choices.no.picture]",
    "dog.png, , dog.png, [q.choices.no.picture]",
    "dog.png, dog.png, , []",
    ", , dog.png, []",
    ", , , []",
  })
  void choices_of_which_only_some_have_a_picture_are_found(
      String yes, String no, String none, String places) {
    String choices =
        "\"choices\": [%s, %s, %s]"
            .formatted(
                pictured("yes", yes, ""),
                pictured("no", no, ""),
                pictured("none", none, ", \"alone\": true"));
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document(
                    """
                    {"name": "p", "questions": [
                      {"name": "q", "type": "several-choices", "label": {"en-GB": "Which one?"}, %s}]}
                    """
                        .formatted(choices))
                .replaceFirst(
                    "\\{",
                    "{\"pictures\": {\"dog.png\": {\"content\": \"" + "3f".repeat(32) + "\"}},"));

    assertEquals(
        places,
        Review.of(edition).parts().get(1).findings().stream()
            .filter(finding -> finding.concern() == Concern.SOME_PICTURED)
            .map(Finding::places)
            .findFirst()
            .orElse(List.of())
            .toString());
  }

  private static String pictured(String name, String picture, String more) {
    String shown = picture == null ? "" : ", \"picture\": {\"en-GB\": \"" + picture + "\"}";
    return "{\"name\": \"%1$s\", \"label\": {\"en-GB\": \"%1$s\"}%2$s%3$s}"
        .formatted(name, shown, more);
  }

  @Test
  void a_private_question_that_has_to_be_answered_is_found_whatever_its_type() {
    assertEquals(
        List.of(Concern.SENSITIVE_AND_REQUIRED),
        concerns("long-text", "Say how your health is.", "\"required\": true"));
    assertEquals(
        List.of(), concerns("long-text", "Say how your health is.", "\"required\": false"));
  }

  @Test
  void always_is_found_in_a_question_and_left_alone_as_a_choice() {
    String choices =
        "\"points\": [{\"label\": {\"en-GB\": \"Always\"}}, {\"label\": {\"en-GB\": \"Never\"}}]";

    assertEquals(List.of(), concerns("scale", "How often do you eat lunch?", choices));
    assertEquals(List.of(Concern.ABSOLUTE), concerns("scale", "Do you always eat lunch?", choices));
  }

  @Test
  void a_finding_shows_its_words_in_their_sentence_with_kinder_ones() {
    Finding finding =
        reviewed(
                """
                {"name": "q", "type": "long-text", "hint": {"en-GB": "Ask each service user here."},
                 "label": {"en-GB": "What helps you?"}}
                """)
            .findings()
            .get(0);

    assertEquals(Concern.OFFICE, finding.concern());
    assertEquals(List.of("q.hint"), finding.places());
    assertEquals(new Excerpt("Ask each ", "service user", " here."), finding.excerpt().get());
    assertEquals(List.of("people who use it", "you"), finding.words());
  }

  @Test
  void a_name_whose_answer_is_put_in_is_not_read_as_a_word() {
    assertEquals(
        List.of(),
        Review.of(
                ExampleEditions.parse(
                    ExampleEditions.document(
                        """
                        {"name": "p", "questions": [
                          {"name": "stakeholder", "type": "short-text",
                           "label": {"en-GB": "Who is it?"}},
                          {"name": "q", "type": "long-text",
                           "label": {"en-GB": "What does ${stakeholder} do?"}}]}
                        """)))
            .parts()
            .get(2)
            .findings());
  }

  @Test
  void what_the_best_and_the_worst_are_called_is_looked_at_as_any_other_text() {
    String document =
        ExampleEditions.document(
                """
                {"name": "p", "questions": [
                  {"name": "q", "type": "best-worst", "label": {"en-GB": "Which one?", "cy": "Pa un?"},
                   "best-label": {"en-GB": "Most important"},
                   "worst-label": {"en-GB": "Least important", "cy": "Lleiaf pwysig"},
                   "choices": [{"name": "a", "label": {"en-GB": "Red", "cy": "Coch"}},
                               {"name": "b", "label": {"en-GB": "Blue", "cy": "Glas"}},
                               {"name": "c", "label": {"en-GB": "Green", "cy": "Gwyrdd"}}]}]}
                """)
            .replace("{\"en-GB\": \"checked\"}", "{\"en-GB\": \"checked\", \"cy\": \"draft\"}");

    List<Finding> found = Review.of(ExampleEditions.parse(document)).parts().get(1).findings();
    assertEquals(List.of(Concern.NOT_WRITTEN), found.stream().map(Finding::concern).toList());
    assertEquals(List.of("q.best-label"), found.get(0).places());
  }

  @Test
  void missing_texts_and_texts_that_were_only_copied_are_found_with_their_places() {
    String document =
        ExampleEditions.document(
                """
                {"name": "p", "questions": [
                  {"name": "q", "type": "one-choice",
                   "label": {"en-GB": "Which one?", "cy": "Which one?"},
                   "choices": [{"name": "a", "label": {"en-GB": "Red", "cy": "Coch"}},
                               {"name": "b", "label": {"en-GB": "Blue"}}]}]}
                """)
            .replace("{\"en-GB\": \"checked\"}", "{\"en-GB\": \"checked\", \"cy\": \"draft\"}");
    Review review = Review.of(ExampleEditions.parse(document));

    List<Finding> found = review.parts().get(1).findings();
    assertEquals(
        List.of(Concern.NOT_WRITTEN, Concern.SAME_WORDS),
        found.stream().map(Finding::concern).toList());
    assertEquals(List.of("q.choices.b.label"), found.get(0).places());
    assertEquals(List.of("q.label"), found.get(1).places());
    Review.Language welsh = review.languages().get(1);
    assertEquals(9, welsh.texts());
    assertEquals(2, welsh.written());
    assertEquals(1, welsh.same());
  }

  @Test
  void the_time_is_worked_out_from_words_and_answers() {
    // 10 questions of 12 words, one decision each: 1 minute of reading, 70 seconds of answers.
    String questions =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    """
                    {"name": "q%d", "type": "one-choice", "label": {"en-GB": "%s"},
                     "choices": [{"name": "a", "label": {"en-GB": "a"}},
                                 {"name": "b", "label": {"en-GB": "b"}}]}
                    """
                        .formatted(i, "one two three four five six seven eight nine ten"))
            .collect(Collectors.joining(","));
    TimeTaken time =
        Review.of(
                ExampleEditions.parse(
                    ExampleEditions.document(
                        "{\"name\": \"p\", \"questions\": [" + questions + "]}")))
            .time();

    // And 9 words around them: 129 / 120 + 70 / 60 = 2.2; 129 / 71 + 70 / 60 = 2.98.
    assertEquals(new TimeTaken(3, 3, 5), time);
    assertFalse(time.isLonger());
    assertTrue(new TimeTaken(6, 10, 5).isLonger());
    assertTrue(new TimeTaken(2, 3, 7).isShorter());
    assertFalse(new TimeTaken(2, 3, 6).isShorter());
  }

  @Test
  void a_thousand_questions_in_six_languages_are_all_looked_at() {
    Review review = Review.of(ExampleEditions.parse(large()));

    assertEquals(1001, review.parts().size());
    assertEquals(6, review.languages().size());
  }

  private static String large() {
    List<String> languages = List.of("en-GB", "en-GB-simple", "cy", "pl", "ur", "ar");
    String text =
        languages.stream()
            .map(tag -> "\"" + tag + "\": \"How do you feel about the stakeholder and school?\"")
            .collect(Collectors.joining(", ", "{", "}"));
    String choices =
        IntStream.range(0, 5)
            .mapToObj(i -> "{\"name\": \"c" + i + "\", \"label\": " + text + "}")
            .collect(Collectors.joining(", ", "[", "]"));
    String pages =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    "{\"name\": \"p%d\", \"questions\": [{\"name\": \"q%d\", \"type\": \"one-choice\", \"label\": %s, \"list\": \"things\"}]}"
                        .formatted(i, i, text))
            .collect(Collectors.joining(","));
    return ExampleEditions.document(pages)
        .replaceAll("\"things\": \\[[^\\]]*\\]", "\"things\": " + choices)
        .replace(
            "{\"en-GB\": \"checked\"}",
            languages.stream()
                .map(tag -> "\"" + tag + "\": \"draft\"")
                .collect(Collectors.joining(", ", "{", "}")));
  }
}
