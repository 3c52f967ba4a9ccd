package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.junit.jupiter.api.Test;

/** Choices that hang on earlier answers. */
class ChoicesIfTest {

  private static final Edition PAGES = ExampleCascade.onPages();

  private static Answers chosen(String... namesAndChoices) {
    Answers answers = Answers.none();
    for (int i = 0; i < namesAndChoices.length; i += 2) {
      answers = answers.with(namesAndChoices[i], new Answer.Chosen(namesAndChoices[i + 1]));
    }
    return answers;
  }

  private static List<String> offered(Edition edition, String question, Answers answers) {
    Question whole = edition.question(question).orElseThrow();
    return edition.answered(answers).offering(whole).choices().stream().map(Choice::name).toList();
  }

  @Test
  void the_counties_of_the_documentation_are_those_of_the_state() {
    assertEquals(
        List.of("king", "pierce"), offered(PAGES, "county", chosen("state", "washington")));
    assertEquals(List.of("king_tx", "cameron"), offered(PAGES, "county", chosen("state", "texas")));
  }

  @Test
  void the_cities_of_the_documentation_are_those_of_state_and_county() {
    assertEquals(
        List.of("dumont", "finney"),
        offered(PAGES, "city", chosen("state", "texas", "county", "king_tx")));
    assertEquals(
        List.of("brownsville", "harlingen"),
        offered(PAGES, "city", chosen("state", "texas", "county", "cameron")));
    assertEquals(
        List.of("seattle", "redmond"),
        offered(PAGES, "city", chosen("state", "washington", "county", "king")));
    assertEquals(
        List.of("tacoma", "puyallup"),
        offered(PAGES, "city", chosen("state", "washington", "county", "pierce")));
  }

  @Test
  void a_question_without_a_choice_left_is_not_shown_and_not_missed() {
    assertEquals(Set.of("state"), PAGES.shown(Answers.none()));
    assertEquals(
        List.of(new Edition.Flaw("state", Reading.Problem.of(AnswerProblem.REQUIRED))),
        PAGES.flaws(Answers.none()));
    assertEquals(
        List.of(new Edition.Flaw("county", Reading.Problem.of(AnswerProblem.REQUIRED))),
        PAGES.flaws(chosen("state", "texas")));
  }

  @Test
  void an_answer_that_is_not_let_through_any_more_counts_as_none_all_the_way_down() {
    Answers before = chosen("state", "texas", "county", "cameron", "city", "harlingen");
    assertEquals(Set.of("state", "county", "city", "why"), PAGES.shown(before));
    assertEquals(before, PAGES.relevant(before));

    Answers moved = before.with("state", new Answer.Chosen("washington"));
    assertEquals(Set.of("state", "county"), PAGES.shown(moved));
    assertEquals(chosen("state", "washington"), PAGES.relevant(moved));
    assertEquals(
        List.of(new Edition.Flaw("county", Reading.Problem.of(AnswerProblem.REQUIRED))),
        PAGES.flaws(moved));
  }

  @Test
  void a_choice_that_the_condition_hides_is_no_answer_however_it_comes() {
    Answers forged = chosen("state", "texas", "county", "pierce", "city", "tacoma");

    assertEquals(chosen("state", "texas"), PAGES.relevant(forged));
    assertFalse(PAGES.flaws(forged).isEmpty());
  }

  private static final String CITIES =
      """
      {"name": "which", "type": "%s", "label": {"en-GB": "Which?"}, %s
       "list": "cities", "choices-if": "%s"}""";

  private static Edition cities(String type, String more, String condition) {
    return ExampleCascade.with(CITIES.formatted(type, more, condition));
  }

  private static Answers counting(Edition edition, String state, String... carried) {
    Answers plain = Answers.none().with("state", new Answer.Chosen(state));
    Question which = edition.question("which").orElseThrow();
    Answers with =
        which
            .read(List.of(carried))
            .answer()
            .map(answer -> plain.with("which", answer))
            .orElse(plain);
    return edition.counting(with, Map.of("state", List.of(state), "which", List.of(carried)));
  }

  @Test
  void of_several_choices_those_that_are_let_through_stay() {
    Edition edition = cities("several-choices", "\"most\": 2,", "state = ${state}");

    assertEquals(
        List.of("dumont"), counting(edition, "texas", "dumont", "seattle").values("which"));
    assertEquals(List.of(), counting(edition, "texas", "seattle", "tacoma").values("which"));
    // Too many, but for those that are not there any more.
    assertEquals(
        List.of("dumont", "finney"),
        counting(edition, "texas", "dumont", "finney", "tacoma").values("which"));
  }

  @Test
  void a_ranking_closes_up_and_keeps_its_order() {
    Edition edition = cities("ranking", "", "state = ${state}");
    Ranking which = (Ranking) edition.question("which").orElseThrow();

    List<String> places = List.of("", "3", "1", "", "2", "", "4", "");
    assertEquals(
        List.of("brownsville", "finney"),
        counting(edition, "texas", places.toArray(String[]::new)).values("which"));
    Question texan = which.offering(which.choices().subList(0, 4));
    assertEquals(List.of("", "2", "1", ""), which.within(places, texan.choices()));
    assertEquals(4, ((Ranking) texan).most());
    // A place twice is no answer yet: what was typed stays as it was.
    assertEquals(
        List.of("", "1", "1", ""),
        which.within(List.of("", "1", "1", "", "1", "", "", ""), texan.choices()));
  }

  @Test
  void points_that_were_given_to_what_is_gone_are_missing() {
    Edition edition = cities("points", "\"total\": 10,", "state = ${state}");
    String[] texan = {"4", "6", "", "", "", "", "", ""};
    String[] mixed = {"4", "", "", "", "6", "", "", ""};

    assertEquals(List.of("dumont", "finney"), counting(edition, "texas", texan).values("which"));
    assertEquals(List.of(), counting(edition, "texas", mixed).values("which"));
    assertEquals(List.of(), counting(edition, "washington", texan).values("which"));
  }

  @Test
  void the_best_without_the_worst_is_no_answer_and_one_choice_is_no_question() {
    Edition edition = cities("best-worst", "", "state = ${state}");
    assertEquals(
        List.of("dumont", "finney"),
        counting(edition, "texas", "dumont", "finney").values("which"));
    assertEquals(List.of(), counting(edition, "texas", "dumont", "tacoma").values("which"));

    Edition one = cities("best-worst", "", "name = 'dumont' and state = ${state}");
    assertEquals(Set.of("state"), one.shown(chosen("state", "texas")));
  }

  @Test
  void the_name_of_a_choice_is_a_column_as_selected_in_an_earlier_question_uses_it() {
    Edition edition =
        ExampleCascade.with(
            """
            {"name": "been", "type": "several-choices", "label": {"en-GB": "Been?"},
             "list": "things"},
            {"name": "best", "type": "one-choice", "label": {"en-GB": "Best?"},
             "list": "things", "choices-if": "selected(${been}, name)"}""");
    Answers answers = Answers.none().with("been", new Answer.ChosenSeveral(List.of("b", "d")));

    assertEquals(List.of("b", "d"), offered(edition, "best", answers));
    assertEquals(Set.of("state", "been"), edition.shown(Answers.none()));
  }

  private static final String SPECIAL =
      """
      {"name": "which", "type": "one-choice", "label": {"en-GB": "Which?"},
       "choices-if": "state = ${state}",
       "choices": [
         {"name": "dumont", "label": {"en-GB": "Dumont"}, "values": {"state": "texas"}},
         {"name": "quiet", "label": {"en-GB": "I'd rather not say"}, "not-said": true},
         {"name": "local", "label": {"en-GB": "None of ours"}, "alone": true,
          "values": {"state": "washington"}}%s]}""";

  @Test
  void rather_not_say_needs_no_column_but_obeys_those_that_it_has() {
    Edition edition = ExampleCascade.with(SPECIAL.formatted(""));

    assertEquals(List.of("dumont", "quiet"), offered(edition, "which", chosen("state", "texas")));
    assertEquals(
        List.of("quiet", "local"), offered(edition, "which", chosen("state", "washington")));
    // Nobody is asked whether she would rather not say, and nothing else.
    assertEquals(Set.of("state"), edition.shown(Answers.none()));
  }

  @Test
  void another_one_is_there_where_nothing_else_is() {
    Edition edition =
        ExampleCascade.with(
            SPECIAL.formatted(
                ", {\"name\": \"else\", \"label\": {\"en-GB\": \"Another\"}, \"other\": true}"));

    assertEquals(List.of("quiet", "else"), offered(edition, "which", Answers.none()));
    assertTrue(edition.shown(chosen("which", "else")).contains("which_other"));
  }

  @Test
  void a_column_that_a_choice_lacks_is_empty_and_a_number_is_what_it_says() {
    Edition edition =
        ExampleCascade.with(
            """
            {"name": "which", "type": "one-choice", "label": {"en-GB": "Which?"},
             "choices-if": "size > 5 or note = ''",
             "choices": [
               {"name": "a", "label": {"en-GB": "A"}, "values": {"size": 10, "note": "x"}},
               {"name": "b", "label": {"en-GB": "B"}, "values": {"size": 2.50, "note": "x"}},
               {"name": "c", "label": {"en-GB": "C"}, "values": {"size": "7", "note": "x"}},
               {"name": "d", "label": {"en-GB": "D"}}]}""");

    assertEquals(List.of("a", "c", "d"), offered(edition, "which", Answers.none()));
  }

  @Test
  void a_question_of_one_name_with_a_column_is_told_from_it() {
    Edition edition =
        ExampleCascade.with(
            """
            {"name": "which", "type": "one-choice", "label": {"en-GB": "Which?"},
             "list": "cities", "choices-if": "${state} = 'texas' and state = 'washington'"}""");

    assertEquals(4, offered(edition, "which", chosen("state", "texas")).size());
    assertEquals(Set.of("state"), edition.shown(chosen("state", "washington")));
  }
}
