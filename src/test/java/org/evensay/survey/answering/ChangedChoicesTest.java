package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleCascade;
import org.junit.jupiter.api.Test;

/** What a step makes of choices that hang on an answer of the same page, or of one before. */
class ChangedChoicesTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final String CHANGED = AnswerProblem.CHOICES_CHANGED.code();

  private final Map<String, String[]> fields = new HashMap<>();
  private Carried carried = Carried.begin(NOW);
  private Edition edition = ExampleCascade.onOnePage();

  private ChangedChoicesTest carrying(String question, String... values) {
    carried = carried.with(question, List.of(values));
    return this;
  }

  private ChangedChoicesTest on(String page, String seen) {
    return with("page", page).with("seen", seen);
  }

  private ChangedChoicesTest with(String field, String... values) {
    fields.put(field, values);
    return this;
  }

  private TakenStep press(String button) {
    PublishedEdition survey =
        new PublishedEdition(
            new EditionId("edition"),
            new SurveyId("survey"),
            "example",
            new ProgrammeId("programme"),
            1,
            true,
            false,
            false,
            edition);
    with("go", button);
    return new TakenStep(
        survey,
        new JourneyForm(fields::get),
        Optional.of(carried),
        NOW,
        (key, answers) -> {
          throw new AssertionError("nothing is to be sent");
        },
        Holding.NONE);
  }

  private static List<String> problems(TakenStep step) {
    return step.problems().stream()
        .map(problem -> problem.question().map(Question::name).orElse("") + ": " + problem.code())
        .toList();
  }

  /** What stands on the page: each question with its choices. */
  private static List<String> shown(TakenStep step) {
    return step.journey().questions(step.page()).stream()
        .map(one -> one.name() + one.choices().stream().map(Choice::name).toList())
        .toList();
  }

  @Test
  void the_page_comes_back_with_the_choices_after_the_earlier_one_without_a_reproach() {
    TakenStep first = on("all", "state").with("state", "texas").press("next");
    assertEquals(List.of(), first.problems());
    assertEquals(List.of("state[texas, washington]", "county[king_tx, cameron]"), shown(first));

    carrying("state", "texas").on("all", "state county").with("county", "cameron");
    TakenStep second = press("next");
    assertEquals(List.of(), second.problems());
    assertEquals("city[brownsville, harlingen]", shown(second).get(2));

    carrying("county", "cameron").on("all", "state county city").with("city", "harlingen");
    assertEquals(Shows.CHECK, press("next").shows());
  }

  @Test
  void an_answer_that_another_takes_away_is_not_passed_over_in_silence() {
    carrying("state", "texas").carrying("county", "cameron").carrying("city", "harlingen");
    TakenStep step =
        on("all", "state county city")
            .with("state", "washington")
            .with("county", "cameron")
            .with("city", "harlingen")
            .press("next");

    assertEquals(List.of("county: " + CHANGED), problems(step));
    assertEquals(List.of("state[texas, washington]", "county[king, pierce]"), shown(step));
  }

  @Test
  void a_choice_that_is_hidden_is_refused_when_somebody_makes_it_up() {
    carrying("state", "texas");
    TakenStep step =
        on("all", "state county").with("state", "texas").with("county", "pierce").press("next");

    assertEquals(List.of("county: " + CHANGED), problems(step));
  }

  @Test
  void who_leaves_out_what_she_has_seen_goes_on() {
    carrying("state", "texas").carrying("county", "cameron");
    TakenStep step =
        on("all", "state county city")
            .with("state", "texas")
            .with("county", "cameron")
            .press("next");

    assertEquals(Shows.CHECK, step.shows());
  }

  @Test
  void changing_the_earlier_answer_back_brings_the_later_one_back() {
    edition = ExampleCascade.onPages();
    carrying("state", "texas").carrying("county", "cameron").carrying("city", "harlingen");
    TakenStep moved = on("one", "state").with("state", "washington").press("next");
    assertEquals("two", moved.page().name());
    assertEquals(List.of("county[king, pierce]"), shown(moved));
    assertEquals(List.of(), moved.fields().typed(moved.journey().questions(moved.page()).get(0)));

    carried = moved.travelling();
    fields.clear();
    TakenStep back = on("one", "state").with("state", "texas").press("next");
    assertEquals(List.of("county[king_tx, cameron]"), shown(back));
    assertEquals(
        List.of("cameron"), back.fields().typed(back.journey().questions(back.page()).get(0)));
  }

  @Test
  void a_choice_less_on_the_same_page_takes_nobody_back() {
    edition =
        ExampleCascade.with(
            """
            {"name": "first", "type": "one-choice", "label": {"en-GB": "First?"}, "list": "things"},
            {"name": "second", "type": "one-choice", "label": {"en-GB": "Second?"},
             "list": "things", "choices-if": "name != ${first}"}""");
    on("all", "state first second").with("state", "texas").with("first", "a");

    assertEquals(Shows.CHECK, with("second", "b").press("next").shows());
    assertEquals(List.of("second: " + CHANGED), problems(with("second", "a").press("next")));
    carrying("first", "a").carrying("second", "b");
    assertEquals(
        List.of("second[a, c, d]"),
        shown(with("first", "b").with("second", "c").press("next")).subList(2, 3));
  }

  private static final String TOWNS =
      """
      {"name": "town", "type": "%s", "label": {"en-GB": "Town?"}, "appearance": "search",
       "list": "cities"}""";

  @Test
  void searching_shows_the_page_again_and_asks_for_nothing() {
    edition = ExampleCascade.with(TOWNS.formatted("one-choice"));
    TakenStep step = on("all", "state town").with("town-find", " Sea ").press("find:town");
    Question town = edition.question("town").orElseThrow();

    assertEquals("all", step.page().name());
    assertEquals(List.of(), step.problems());
    assertEquals("Sea", step.fields().sought(town).typed());
    assertEquals(true, step.fields().sought(town).now());
  }

  @Test
  void who_types_what_to_find_and_goes_on_is_shown_what_is_found_once() {
    edition = ExampleCascade.with(TOWNS.formatted("one-choice"));
    on("all", "state town").with("state", "texas").with("town-find", "sea");

    assertEquals(Shows.QUESTIONS, press("next").shows());
    assertEquals(Shows.CHECK, with("town-found", "sea").press("next").shows());
    assertEquals(
        Shows.QUESTIONS, with("town-found", "sea").with("town-find", "tac").press("next").shows());
    assertEquals(Shows.QUESTIONS, with("town-find", "?!").press("next").shows());
    assertEquals(Shows.CHECK, with("town-find", " \u200b ").press("next").shows());
  }

  @Test
  void what_is_chosen_stays_chosen_through_a_search() {
    edition = ExampleCascade.with(TOWNS.formatted("several-choices"));
    carrying("town", "seattle", "tacoma");
    TakenStep step =
        on("all", "state town")
            .with("town", "seattle", "tacoma")
            .with("town-find", "x".repeat(10_000))
            .press("find:town");

    assertEquals(
        List.of("seattle", "tacoma"), step.fields().typed(edition.question("town").orElseThrow()));
    assertEquals(
        100, step.fields().sought(edition.question("town").orElseThrow()).typed().length());
  }

  @Test
  void a_search_for_what_there_is_not_changes_nothing() {
    carrying("state", "texas");
    TakenStep step = on("all", "state").with("state", "texas").press("find:nothing");

    assertEquals("all", step.page().name());
    assertEquals(List.of(), step.problems());
    fields.clear();
    assertEquals(Shows.CHECK, press("find:town").shows());
  }
}
