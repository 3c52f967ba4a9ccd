package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.junit.jupiter.api.Test;

/** How quotas are written down, and whom they count. */
class QuotaTest {

  private static final String PAGES =
      """
      {"name": "one", "questions": [
        {"name": "club", "type": "one-choice", "label": {"en-GB": "Club?"}, "list": "things"}]},
      {"name": "two", "questions": [
        {"name": "age", "type": "number", "label": {"en-GB": "Age?"},
         "show-if": "${club} != 'd'"}]}
      """;

  private static final String RIGHT =
      """
      {"name": "clubs", "if": "${club} = 'a'", "most": 20, "end": {"words": {"en-GB": "Enough"}}}""";

  private static String document(String... quotas) {
    return ExampleEditions.document(PAGES)
        .replace("\"lists\"", "\"quotas\": [%s], \"lists\"".formatted(String.join(", ", quotas)));
  }

  private static List<String> counting(Edition edition, Answers answers, String... past) {
    return edition.quotas(answers, List.of(past)::contains).stream().map(Quota::name).toList();
  }

  @Test
  void everything_that_is_written_is_there() {
    Quota quota = ExampleEditions.parse(document(RIGHT)).quotas().get(0);

    assertEquals("clubs", quota.name());
    assertEquals(20, quota.most());
    assertEquals("Enough", quota.end().words().texts().values().iterator().next());
    assertEquals(List.of(), ExampleEditions.parse(ExampleEditions.document(PAGES)).quotas());
  }

  @Test
  void they_count_whose_answers_they_look_at_once_she_has_gone_on_from_all_of_them() {
    Edition edition =
        ExampleEditions.parse(
            document(
                RIGHT,
                RIGHT
                    .replace("clubs", "young")
                    .replace("${club} = 'a'", "${age} < 12 and ${club} != ''"),
                RIGHT.replace("clubs", "all").replace("${club} = 'a'", "true()")));
    Answers answers =
        Answers.none().with("club", new Answer.Chosen("a")).with("age", new Answer.Figure(11));

    assertEquals(List.of("all"), counting(edition, answers));
    assertEquals(List.of("clubs", "all"), counting(edition, answers, "club"));
    assertEquals(List.of("clubs", "young", "all"), counting(edition, answers, "club", "age"));
    assertEquals(
        List.of("all"),
        counting(edition, answers.with("club", new Answer.Chosen("d")), "club", "age"));
  }

  private static Mistake mistake(String... quotas) {
    List<Mistake> mistakes =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document(quotas)))
            .mistakes();
    assertEquals(1, mistakes.size(), mistakes.toString());
    return mistakes.get(0);
  }

  private static Mistake at(String way, DocumentMistake what, Object... arguments) {
    return new Mistake(new Place.Path(way), what.code(), List.of(arguments));
  }

  @Test
  void what_is_wrong_with_one_is_named_where_it_stands() {
    assertEquals(at("quotas[1].name", DocumentMistake.TWICE, "clubs"), mistake(RIGHT, RIGHT));
    assertEquals(
        at("quotas[0].most", DocumentMistake.NUMBER_NEEDED, 1, 100_000),
        mistake(RIGHT.replace("20", "0")));
    assertEquals(
        at("quotas[0].most", DocumentMistake.NUMBER_NEEDED, 1, 100_000),
        mistake(RIGHT.replace("\"most\": 20, ", "")));
    assertEquals(
        at("quotas[0].if", DocumentMistake.TEXT_NEEDED),
        mistake(RIGHT.replace("\"if\": \"${club} = 'a'\", ", "")));
    assertEquals(
        at("quotas[0].if", DocumentMistake.NOT_ASKED_BEFORE, 1, "team"),
        mistake(RIGHT.replace("${club}", "${team}")));
    assertEquals(
        at("quotas[0].end.words", DocumentMistake.TEXT_BY_LANGUAGE_NEEDED, "{\"en-GB\": \"…\"}"),
        mistake(RIGHT.replace("\"words\": {\"en-GB\": \"Enough\"}", "")));
  }
}
