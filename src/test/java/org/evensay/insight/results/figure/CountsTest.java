package org.evensay.insight.results.figure;

import static org.evensay.insight.results.figure.Asking.choices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.insight.disclosure.Figure;
import org.junit.jupiter.api.Test;

/** What may be seen of each type of question; the threshold is ten. */
class CountsTest {

  private static final String ABC = choices("a", "b", "c");

  @Test
  void a_ranking_shows_first_places_who_gave_a_place_and_the_mean_place_of_those() {
    Asking asking =
        Asking.of("ranking", ABC)
            .people(40, "a", "b")
            .people(30, "b", "c")
            .people(30, "c", "a", "b")
            .people(20);

    assertEquals(Map.of("a", "40", "b", "30", "c", "30", "", "20"), asking.shown(Figures.FIRST));
    // a: 40 at 1 and 30 at 2; b: 40 at 2, 30 at 1 and 30 at 3; c: 30 at 2 and 30 at 1.
    assertEquals(Map.of("a", "70", "b", "?", "c", "60"), asking.shown(Figures.RANKED));
    // By steps of 0.5, 0.2 and 0.5: 100 / 70, 200 / 100, 90 / 60.
    assertEquals(Map.of("a", 1.5, "b", 2.0, "c", 1.5), asking.values(Figures.PLACE));
  }

  @Test
  void who_nobody_left_without_a_place_is_hidden_since_nobody_did() {
    Asking asking = Asking.of("ranking", ABC).people(50, "a", "b", "c").people(50, "b", "c", "a");

    assertEquals(Map.of("a", "?", "b", "?", "c", "?"), asking.shown(Figures.RANKED));
  }

  @Test
  void a_mean_place_of_few_is_not_shown_and_one_of_some_is_rounded() {
    Asking asking =
        Asking.of("ranking", ABC).people(9, "c", "b").people(31, "a", "b").people(3, "b", "a");

    assertFalse(asking.values(Figures.PLACE).containsKey("c"));
    assertEquals(1.0, asking.values(Figures.PLACE).get("a"));
  }

  @Test
  void where_only_the_first_is_asked_for_there_is_no_second_table_of_the_same_people() {
    Asking asking =
        Asking.of("ranking", ABC + ", \"most\": 1").people(40, "a").people(30, "b").people(5, "c");

    assertEquals(Map.of("a", "40", "b", "?", "c", "?", "", "?"), asking.shown(Figures.FIRST));
    assertEquals(Set.of("?"), Set.copyOf(asking.shown(Figures.RANKED).values()));
  }

  @Test
  void points_are_shares_of_all_and_of_the_middle_person() {
    Asking asking =
        Asking.of("points", ABC)
            .people(20, "a=50", "b=50")
            .people(20, "a=20", "b=30", "c=50")
            .people(11, "a=100");

    assertEquals(Map.of("a", 0.49, "b", 0.314, "c", 0.196), asking.values(Figures.SHARE));
    assertEquals(Map.of("a", 0.5, "b", 0.3, "c", 0.0), asking.values(Figures.MEDIAN));
  }

  /** One of eleven gave nearly all that c got: the second could take hers off, and know. */
  @Test
  void points_that_one_person_dominates_are_hidden_and_what_would_tell_them_too() {
    Asking asking =
        Asking.of("points", ABC)
            .people(30, "a=50", "b=50")
            .people(15, "a=60", "b=40")
            .people(1, "c=100")
            .people(9, "a=70", "b=29", "c=1");

    assertEquals(Set.of("b"), asking.values(Figures.SHARE).keySet());
  }

  @Test
  void points_that_few_gave_are_hidden() {
    Asking asking =
        Asking.of("points", choices("a", "b", "c", "d"))
            .people(40, "a=40", "b=30", "c=30")
            .people(9, "a=10", "d=90");

    assertFalse(asking.values(Figures.SHARE).containsKey("d"));
    assertEquals(2, asking.values(Figures.SHARE).size());
  }

  @Test
  void the_best_and_the_worst_are_counted() {
    Asking asking =
        Asking.of("best-worst", choices("a", "b", "c", "d"))
            .people(30, "a", "b")
            .people(20, "b", "c")
            .people(20, "c", "d")
            .people(20, "d", "a")
            .people(15);

    assertEquals(Map.of("a", "30", "b", "20", "c", "20", "d", "20"), asking.shown(Figures.BEST));
    assertEquals(Map.of("a", "20", "b", "30", "c", "20", "d", "20"), asking.shown(Figures.WORST));
    assertEquals(Map.of("*", "90", "", "15"), asking.shown(Figures.BASE));
  }

  /** 100 answered; 60 and 35 of them named a: that 5 named it neither must not be told. */
  @Test
  void both_tables_together_do_not_tell_how_few_named_a_choice_neither_best_nor_worst() {
    Asking asking =
        Asking.of("best-worst", ABC)
            .people(60, "a", "b")
            .people(35, "c", "a")
            .people(5, "b", "c")
            .people(20);

    Map<String, String> best = asking.shown(Figures.BEST);
    Map<String, String> worst = asking.shown(Figures.WORST);
    assertTrue(best.get("a").equals("?") || worst.get("a").equals("?"), best + " " + worst);
  }

  @Test
  void of_pairs_the_share_that_was_won_is_shown_with_a_strength_and_its_interval() {
    Asking asking =
        Asking.of("pairwise", ABC + ", \"undecided\": true")
            .people(40, "a>b", "a>c", "b>c")
            .people(20, "b>a", "c>a", "c>b")
            .people(10, "a=b");

    // a: (40 + 40 + 5) of 130 pairs; b: (40 + 20 + 5) of 130; c: (20 + 20) of 120; by tenths.
    assertEquals(Map.of("a", 0.7, "b", 0.5, "c", 0.3), asking.values(Figures.WINS));
    Figures figures = asking.figures(10, true);
    for (String choice : List.of("a", "b", "c")) {
      double strength = figures.value(Figures.STRENGTH, choice).orElseThrow();
      assertTrue(figures.value(Figures.LOW, choice).orElseThrow() < strength);
      assertTrue(figures.value(Figures.HIGH, choice).orElseThrow() > strength);
    }
    assertTrue(
        figures.value(Figures.STRENGTH, "a").orElseThrow()
            > figures.value(Figures.STRENGTH, "b").orElseThrow());
  }

  @Test
  void a_choice_that_nearly_everybody_or_nearly_nobody_chose_is_hidden_with_another() {
    Asking asking =
        Asking.of("pairwise", ABC).people(60, "a>b", "a>c", "b>c").people(9, "b>a", "c>a", "c>b");

    assertEquals(Set.of("b"), asking.values(Figures.WINS).keySet());
  }

  @Test
  void numbers_are_put_into_ranges_that_end_at_round_ones_and_are_open_at_the_ends() {
    Asking asking = Asking.of("number", "\"least\": 0, \"most\": 1000000");
    for (int age = 7; age <= 26; age++) {
      asking.people(6, Integer.toString(age));
    }
    asking.people(1, "999983");
    asking.people(12);

    Map<String, String> shown = asking.shown(Figures.STRETCHES);

    assertEquals(
        Map.of(
            "..10", "18", "10..15", "30", "15..20", "30", "20..25", "30", "25..", "13", "", "12"),
        shown);
    assertFalse(shown.keySet().toString().contains("999983"), shown.toString());
  }

  @Test
  void ranges_with_few_people_are_put_together_with_the_next() {
    Asking asking =
        Asking.of("number", "\"required\": true").people(30, "1").people(4, "2").people(8, "3");

    assertEquals(Map.of("..2", "30", "2..", "12"), without(asking.shown(Figures.STRETCHES)));
  }

  private static Map<String, String> without(Map<String, String> shown) {
    Map<String, String> known = new LinkedHashMap<>(shown);
    known.remove("");
    return known;
  }

  @Test
  void days_are_put_into_months_or_years_and_times_into_hours() {
    Asking days = Asking.of("date", "\"required\": true");
    Asking hours = Asking.of("time", "\"required\": true");
    for (int i = 0; i < 40; i++) {
      days.people(1, "20%02d-0%d-15".formatted(10 + i % 4, 1 + i % 9));
      hours.people(1, "%02d:%02d".formatted(7 + i % 4, i));
    }

    // The year 2011 begins 24132 months after the year 0.
    assertEquals(
        Map.of("..24132", "10", "24132..24144", "10", "24144..24156", "10", "24156..", "10"),
        without(days.shown(Figures.STRETCHES)));
    assertEquals(
        Map.of("..8", "10", "8..9", "10", "9..10", "10", "10..", "10"),
        without(hours.shown(Figures.STRETCHES)));
  }

  @Test
  void decimals_keep_their_places() {
    Asking asking = Asking.of("decimal", "\"places\": 1, \"required\": true");
    asking.people(10, "0.1").people(10, "0.2").people(10, "0.3");

    assertEquals(
        Map.of("..0.2", "10", "0.2..0.3", "10", "0.3..", "10"),
        without(asking.shown(Figures.STRETCHES)));
  }

  @Test
  void of_too_few_numbers_not_even_the_ranges_are_told() {
    Asking asking = Asking.of("number", "").people(9, "17").people(40);

    assertEquals(Map.of("..", "?", "", "?"), asking.shown(Figures.STRETCHES));
  }

  @Test
  void who_agreed_and_who_wrote_is_counted_and_a_few_are_hidden_on_either_side() {
    Asking agreed = Asking.of("agree", "").people(30, "agreed").people(12);
    Asking wrote = Asking.of("long-text", "").people(30, "words").people(3);

    assertEquals(Map.of("agreed", "30", "", "12"), agreed.shown(Figures.ANSWERS));
    assertEquals(Map.of("*", "?", "", "?"), wrote.shown(Figures.BASE));
  }

  @Test
  void that_nobody_left_out_what_has_to_be_answered_is_no_secret() {
    Asking asking =
        Asking.of("one-choice", ABC + ", \"required\": true")
            .people(20, "a")
            .people(15, "b")
            .people(10, "c");

    assertEquals(Map.of("a", "20", "b", "15", "c", "10", "", "?"), asking.shown(Figures.ANSWERS));
  }

  @Test
  void several_choices_are_counted_each_and_those_that_stand_alone_apart() {
    Asking asking =
        Asking.of("several-choices", choices("a", "b", "c", "(none)"))
            .people(30, "a", "b")
            .people(20, "b", "c")
            .people(15, "none")
            .people(12);

    assertEquals(
        Map.of("a", "30", "b", "?", "c", "20", "none", "15", "", "12"),
        asking.shown(Figures.ANSWERS));
  }

  /** With two choices, 38 and 15 of 50 who answered: three have both. */
  @Test
  void the_sum_of_several_choices_does_not_tell_how_few_have_more_than_one() {
    Asking asking =
        Asking.of("several-choices", choices("a", "b", "(none)"))
            .people(35, "a")
            .people(12, "b")
            .people(3, "a", "b")
            .people(10, "none")
            .people(10);

    assertEquals(Map.of("a", "?", "b", "?", "none", "10", "", "10"), asking.shown(Figures.ANSWERS));
  }

  /** All towns of one county must not add up to the county, which another table may hide. */
  @Test
  void choices_that_hang_on_another_answer_never_add_up_to_it() {
    String towns =
        """
        "choices-if": "county = 'x'", "choices": [
          {"name": "x1", "values": {"county": "x"}, "label": {"en-GB": "X1"}},
          {"name": "x2", "values": {"county": "x"}, "label": {"en-GB": "X2"}},
          {"name": "x3", "values": {"county": "x"}, "label": {"en-GB": "X3"}},
          {"name": "y1", "values": {"county": "y"}, "label": {"en-GB": "Y1"}},
          {"name": "y2", "values": {"county": "y"}, "label": {"en-GB": "Y2"}},
          {"name": "y3", "values": {"county": "y"}, "label": {"en-GB": "Y3"}}]
        """;
    Asking asking =
        Asking.of("one-choice", towns)
            .people(40, "x1")
            .people(30, "x2")
            .people(20, "x3")
            .people(25, "y1")
            .people(3, "y2")
            .people(2, "y3");

    Map<String, String> shown =
        Asking.shown(asking.figures(10, false).table(Figures.ANSWERS).orElseThrow());
    assertEquals("40", shown.get("x1"));
    assertEquals("?", shown.get("x2"));
    assertEquals("?", shown.get("x3"));
    assertEquals("?", shown.get("y1"));
    assertEquals(
        new Figure.Hidden(), asking.figures(10, false).table(Figures.ANSWERS).get().total());
  }

  /** Each range is known to have ten: 12 and what is hidden with them must not tell a 0 or a 1. */
  @Test
  void how_few_gave_no_number_is_not_told_by_the_range_that_is_hidden_with_them() {
    Asking asking =
        Asking.of("number", "").people(30, "1").people(12, "2").people(25, "3").people(1);

    assertEquals(
        Map.of("..2", "30", "2..3", "?", "3..", "?", "", "?"), asking.shown(Figures.STRETCHES));
  }
}
