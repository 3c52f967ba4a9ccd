package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.design.reading.AnswersDocument;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

/** In which order people meet pages, questions and choices that are left to chance. */
class OrderTest {

  private static final String CHOICES =
      """
      "choices": [{"name": "a", "label": {"en-GB": "A"}},
        {"name": "other", "label": {"en-GB": "O"}, "other": true},
        {"name": "b", "label": {"en-GB": "B"}},
        {"name": "none", "label": {"en-GB": "N"}, "alone": true},
        {"name": "c", "label": {"en-GB": "C"}},
        {"name": "quiet", "label": {"en-GB": "Q"}, "not-said": true},
        {"name": "d", "label": {"en-GB": "D"}}]
      """;

  private static final Edition EDITION =
      ExampleEditions.parse(
          ExampleEditions.document(
                  """
                  {"name": "begin", "questions": [
                    {"name": "which", "type": "several-choices", "label": {"en-GB": "Which?"},
                     "shuffle": true, %s}]},
                  {"name": "food-1", "section": "food", "questions": [
                    {"name": "f1", "type": "number", "label": {"en-GB": "F1"}}]},
                  {"name": "food-2", "section": "food", "questions": [
                    {"name": "f2", "type": "number", "label": {"en-GB": "F2"},
                     "show-if": "${f1} >= 0"}]},
                  {"name": "sport-1", "section": "sport", "questions": [
                    {"name": "s1", "type": "number", "label": {"en-GB": "S1"}}]},
                  {"name": "music-1", "section": "music", "questions": [
                    {"name": "m1", "type": "number", "label": {"en-GB": "M1"}}]},
                  {"name": "mixed", "shuffle": true, "questions": [
                    {"name": "x", "type": "number", "label": {"en-GB": "X"}},
                    {"name": "y", "type": "one-choice", "label": {"en-GB": "Y"}, "choices": [
                      {"name": "o", "label": {"en-GB": "O"}, "other": true}]},
                    {"name": "z", "type": "matrix", "label": {"en-GB": "Z"}, "shuffle": true,
                     "rows": [{"name": "1", "label": {"en-GB": "1"}},
                              {"name": "2", "label": {"en-GB": "2"}},
                              {"name": "3", "label": {"en-GB": "3"}}],
                     "points": [{"label": {"en-GB": "P"}}, {"label": {"en-GB": "Q"}}]}]},
                  {"name": "end-1", "section": "end", "questions": [
                    {"name": "order", "type": "ranking", "label": {"en-GB": "R"}, "shuffle": true,
                     "list": "things"}]}
                  """
                      .formatted(CHOICES))
              .replace(
                  "\"lists\"",
                  "\"shuffle-sections\": true, \"arms\": {\"v\": {\"long\": 1, \"short\": 3}},"
                      + " \"lists\""));

  private static final List<Answers> MANY =
      IntStream.range(0, 400)
          .mapToObj(i -> EDITION.given(Answers.none(), "submission " + i))
          .toList();

  private static List<String> pages(Answers answers) {
    return EDITION.order(answers).pages().stream().map(Page::name).toList();
  }

  private static List<String> mixed(Answers answers) {
    return EDITION.order(answers).pages().get(5).questions().stream().map(Question::name).toList();
  }

  private static List<String> choices(Answers answers, String question) {
    return EDITION.order(answers).shown(EDITION.question(question).orElseThrow()).choices().stream()
        .map(Choice::name)
        .toList();
  }

  @Test
  void sections_change_places_as_a_whole_and_what_has_none_stays() {
    Set<List<String>> seen = new HashSet<>();
    MANY.forEach(answers -> seen.add(pages(answers)));

    Set<List<String>> expected = new HashSet<>();
    for (List<String> middle :
        List.of(
            List.of("food-1", "food-2", "sport-1", "music-1"),
            List.of("food-1", "food-2", "music-1", "sport-1"),
            List.of("sport-1", "food-1", "food-2", "music-1"),
            List.of("sport-1", "music-1", "food-1", "food-2"),
            List.of("music-1", "food-1", "food-2", "sport-1"),
            List.of("music-1", "sport-1", "food-1", "food-2"))) {
      List<String> all = new ArrayList<>(List.of("begin"));
      all.addAll(middle);
      all.addAll(List.of("mixed", "end-1"));
      expected.add(all);
    }
    assertEquals(expected, seen);
  }

  @Test
  void questions_of_a_page_change_places_and_what_belongs_together_stays_so() {
    Set<String> seen = new TreeSet<>();
    for (Answers answers : MANY) {
      String order = String.join(" ", mixed(answers));
      assertTrue(order.contains("y y_other"), order);
      seen.add(order.replaceAll("z_\\d z_\\d z_\\d", "z").replace("y y_other", "y"));
      assertTrue(order.matches("(x |y y_other |)(x |y y_other |)z_\\d z_\\d z_\\d.*"), order);
    }
    assertEquals(Set.of("x y z", "x z y", "y x z", "y z x", "z x y", "z y x"), seen);
  }

  @Test
  void rows_of_a_matrix_change_places() {
    Set<List<String>> seen = new HashSet<>();
    MANY.forEach(
        answers -> seen.add(mixed(answers).stream().filter(n -> n.startsWith("z_")).toList()));

    assertEquals(6, seen.size());
  }

  @Test
  void choices_change_places_but_for_those_that_stay_last() {
    Set<List<String>> seen = new HashSet<>();
    for (Answers answers : MANY) {
      List<String> choices = choices(answers, "which");
      assertEquals(List.of("other", "none", "quiet"), choices.subList(4, 7));
      seen.add(choices.subList(0, 4));
    }
    assertEquals(24, seen.size());
  }

  @Test
  void what_stands_in_the_fields_moves_with_their_choices() {
    Question asked = EDITION.question("order").orElseThrow();
    for (Answers answers : MANY) {
      Question shown = EDITION.order(answers).shown(asked);
      List<String> fields = Order.fields(asked, shown, List.of("1", "", "3", "2"));

      assertEquals(
          List.of("a", "d", "c"),
          shown.read(fields).answer().orElseThrow().values(),
          shown.parts().toString());
    }
    assertEquals(List.of(), Order.fields(asked, asked, List.of()));
  }

  @Test
  void the_order_of_a_stored_response_can_be_worked_out_again() {
    for (Answers answers : MANY) {
      Answers stored =
          AnswersDocument.parse(AnswersDocument.write(EDITION.relevant(answers)), EDITION);

      assertEquals(pages(answers), pages(stored));
      assertEquals(mixed(answers), mixed(stored));
      assertEquals(choices(answers, "which"), choices(stored, "which"));
    }
  }

  @Test
  void the_seed_and_the_arm_are_sent_and_nobody_can_choose_them() {
    String key = RandomId.next();
    Answers chosen =
        Answers.none().with("v", new Answer.Chosen("long")).with(Seed.NAME, new Answer.Figure(1));
    Answers sent = EDITION.relevant(EDITION.given(chosen, key));

    assertEquals(new Answer.Figure(Draw.of(key).seed()), sent.to(Seed.NAME).orElseThrow());
    assertEquals(
        new Answer.Chosen(List.of("long", "short").get(Draw.of(key).among("v", List.of(1, 3)))),
        sent.to("v").orElseThrow());
    assertEquals(List.of(Seed.NAME, "v"), List.copyOf(sent.byName().keySet()));
  }

  @Test
  void without_a_seed_everything_is_as_it_is_written() {
    assertEquals(EDITION.pages().stream().map(Page::name).toList(), pages(Answers.none()));
    assertEquals(
        List.of("a", "other", "b", "none", "c", "quiet", "d"), choices(Answers.none(), "which"));
  }

  @Test
  void a_survey_that_leaves_nothing_to_chance_draws_nothing() {
    Answers given = ExampleEditions.everyType().given(Answers.none(), RandomId.next());

    assertEquals(Answers.none(), given);
  }
}
