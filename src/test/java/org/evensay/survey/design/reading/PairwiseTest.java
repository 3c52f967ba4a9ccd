package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices that are compared two by two. */
class PairwiseTest {

  /** The seed of the example in {@code docs/chance.md}. */
  private static final Draw DRAW = new Draw(2_722_270_588L);

  private static Edition edition(String more, String... choices) {
    return ExampleEditions.parse(
        ExampleEditions.document(
            """
            {"name": "p", "questions": [
              {"name": "prefer", "type": "pairwise", "label": {"en-GB": "Which?"}%s,
               "choices": [%s]}]},
            {"name": "after", "questions": [
              {"name": "fan", "type": "short-text", "label": {"en-GB": "Why?"},
               "show-if": "selected(${prefer}, 'bus>car')"},
              {"name": "sure", "type": "short-text", "label": {"en-GB": "Sure?"},
               "show-if": "count-selected(${prefer}) >= 2"}]}
            """
                .formatted(
                    more,
                    Arrays.stream(choices)
                        .map("{\"name\": \"%1$s\", \"label\": {\"en-GB\": \"%1$s\"}}"::formatted)
                        .collect(Collectors.joining(", ")))));
  }

  private static final Edition FIVE =
      edition(", \"pairs\": 4, \"undecided\": true", "bus", "bike", "foot", "tram", "car");

  private static Pairwise whole(Edition edition) {
    return (Pairwise) edition.question("prefer").orElseThrow();
  }

  private static Answers drawn(Draw draw) {
    return Answers.none().with(Seed.NAME, new Answer.Figure(draw.seed()));
  }

  private static Pairwise asked(Edition edition, Draw draw) {
    return (Pairwise) edition.answered(drawn(draw)).offering(whole(edition));
  }

  private static Answers said(String... pairs) {
    return drawn(DRAW).with("prefer", new Answer.ChosenSeveral(List.of(pairs)));
  }

  @Test
  void the_pairs_of_the_documentation_are_shown_as_another_program_draws_them() {
    assertEquals(
        List.of("bus car", "bike tram", "foot bus", "car bike"),
        asked(FIVE, DRAW).asked().stream()
            .map(pair -> pair.first().name() + " " + pair.second().name())
            .toList());
  }

  @Test
  void without_a_word_all_pairs_are_shown_up_to_fifteen() {
    assertEquals(
        15, asked(edition("", "a", "b", "c", "d", "e", "bus", "car"), DRAW).parts().size());
    assertEquals(Set.of("bus.car"), new HashSet<>(asked(edition("", "bus", "car"), DRAW).parts()));
  }

  @ParameterizedTest
  @CsvSource({
    "'car,bike,bus,bike', 'bus>foot bike>tram bike>car car>bus'",
    "',,=,', 'bus=foot'",
    "'bus,,,', 'bus>car'"
  })
  void an_answer_says_what_was_chosen_and_nothing_of_where_it_stood(String typed, String said) {
    Reading reading = asked(FIVE, DRAW).read(List.of(typed.split(",", -1)));

    assertEquals(Set.of(said.split(" ")), Set.copyOf(reading.answer().orElseThrow().values()));
    assertEquals(
        reading.answer(),
        asked(FIVE, DRAW).read(asked(FIVE, DRAW).typed(reading.answer().get())).answer());
    assertEquals(
        reading.answer(), whole(FIVE).read(whole(FIVE).typed(reading.answer().get())).answer());
  }

  @ParameterizedTest
  @CsvSource({"'tram,,,'", "'bus>car,,,'", "'<b>,,,'"})
  void what_is_none_of_a_pair_is_no_answer(String typed) {
    assertEquals(
        Optional.of(Reading.Problem.of(AnswerProblem.NO_SUCH_CHOICE)),
        asked(FIVE, DRAW).read(List.of(typed.split(",", -1))).problem());
  }

  @Test
  void that_she_cannot_decide_is_no_answer_unless_she_was_offered_to_say_so() {
    Edition two = edition("", "bus", "car");

    assertEquals(
        Optional.of(Reading.Problem.of(AnswerProblem.NO_SUCH_CHOICE)),
        asked(two, DRAW).read(List.of("=")).problem());
  }

  @Test
  void a_pair_that_she_was_not_shown_does_not_count_however_it_comes() {
    Answers forged = said("bus>bike", "bus>car", "tram>foot");

    assertEquals(said("bus>car"), FIVE.relevant(forged));
  }

  @Test
  void where_it_is_required_all_of_hers_have_to_be_decided() {
    Edition required = edition(", \"required\": true, \"pairs\": 3", "bus", "bike", "foot", "car");
    Pairwise asked = asked(required, DRAW);
    List<String> first = asked.asked().stream().map(pair -> pair.first().name()).toList();
    Answers two =
        drawn(DRAW)
            .with("prefer", asked.read(List.of(first.get(0), "", first.get(2))).answer().get());
    Answers three = drawn(DRAW).with("prefer", asked.read(first).answer().get());

    assertEquals(
        List.of(new Edition.Flaw("prefer", Reading.Problem.of(AnswerProblem.REQUIRED))),
        required.flaws(drawn(DRAW)));
    assertEquals(
        List.of(new Edition.Flaw("prefer", Reading.Problem.of(AnswerProblem.PAIRS_LEFT, 1))),
        required.flaws(two));
    assertEquals(List.of(), required.flaws(three));
    assertEquals(List.of(), FIVE.flaws(said("bus>car")));
  }

  @Test
  void conditions_know_what_was_preferred_and_how_much_was_decided() {
    assertEquals(Set.of("random_seed", "prefer", "fan"), FIVE.shown(said("bus>car")));
    assertEquals(Set.of("random_seed", "prefer", "sure"), FIVE.shown(said("car>bus", "bike=car")));
  }

  @Test
  void conditions_are_checked_against_everything_that_can_be_said() {
    assertEquals(Set.of("bus>car", "car>bus"), whole(edition("", "bus", "car")).named().choices());
    assertEquals(
        Set.of("bus>car", "car>bus", "bus=car"),
        whole(edition(", \"undecided\": true", "bus", "car")).named().choices());
  }

  @Test
  void pairs_are_made_of_the_choices_that_are_left() {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document(
                """
                {"name": "p", "questions": [
                  {"name": "few", "type": "one-choice", "label": {"en-GB": "Few?"},
                   "list": "things"}]},
                {"name": "r", "questions": [
                  {"name": "prefer", "type": "pairwise", "label": {"en-GB": "Which?"},
                   "required": true, "list": "things", "choices-if": "name != ${few}"}]}
                """));
    Answers without = drawn(DRAW).with("few", new Answer.Chosen("b"));
    Pairwise asked = (Pairwise) edition.answered(without).offering(whole(edition));

    assertEquals(Set.of("a.c", "a.d", "c.d"), Set.copyOf(asked.parts()));
    Answers all =
        without.with("prefer", new Answer.ChosenSeveral(List.of("a>b", "a>c", "d>a", "c>d")));
    assertEquals(
        List.of("a>c", "d>a", "c>d"), edition.relevant(all).to("prefer").orElseThrow().values());
    assertEquals(List.of(), edition.flaws(all));
  }

  @Test
  void every_pair_is_shown_as_often_as_any_other_and_either_way_round() {
    SplittableRandom random = new SplittableRandom(20_261_126);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      Draw draw = new Draw(random.nextLong(1L << 32));
      asked(FIVE, draw)
          .asked()
          .forEach(
              pair -> counts.merge(pair.first().name() + pair.second().name(), 1, Integer::sum));
    }
    double off = 0;
    for (int count : counts.values()) {
      off += (count - 4_000.0) * (count - 4_000.0) / 4_000.0;
    }

    // 20 cells of 80,000: Pearson's chi-square with 19 degrees of freedom, once in a thousand.
    assertEquals(20, counts.size());
    assertTrue(off < 43.820, Double.toString(off));
  }

  @Test
  void answers_are_kept_as_a_list() {
    Answers said = said("bus>car", "bus=foot");

    assertEquals(
        "{\"random_seed\":2722270588,\"prefer\":[\"bus>car\",\"bus=foot\"]}",
        AnswersDocument.write(said));
    assertEquals(said, AnswersDocument.parse(AnswersDocument.write(said), FIVE));
  }

  @Test
  void nobody_but_chance_makes_the_order_of_pairs() {
    Edition shuffled =
        edition(", \"shuffle\": true, \"pairs\": 4", "bus", "bike", "foot", "tram", "car");
    Question asked = asked(shuffled, DRAW);

    assertEquals(asked, shuffled.order(drawn(DRAW)).shown(asked));
    assertFalse(shuffled.question(Seed.NAME).isEmpty());
  }
}
