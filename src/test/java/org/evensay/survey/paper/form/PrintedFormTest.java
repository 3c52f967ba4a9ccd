package org.evensay.survey.paper.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

class PrintedFormTest {

  private static final String GOES =
      """
      {"name": "goes", "type": "one-choice", "label": {"en-GB": "Do you go?"}, "choices": [
        {"name": "yes", "label": {"en-GB": "Yes"}}, {"name": "no", "label": {"en-GB": "No"}}]}""";

  private static String page(String... questions) {
    return "{\"name\": \"p\", \"questions\": [" + String.join(",", questions) + "]}";
  }

  private static String text(String name, String condition) {
    return """
    {"name": "%s", "type": "short-text", "label": {"en-GB": "What?"}, "show-if": "%s"}"""
        .formatted(name, condition);
  }

  private static String when(PrintedForm form, String question) {
    PaperWords words = new PaperWords(LanguageVariant.ENGLISH);
    return words.when(form.question(question).orElseThrow(), form);
  }

  @Test
  void what_is_asked_has_a_number_and_what_is_only_read_or_worked_out_has_none() {
    assertEquals(
        List.of(
            "1 decimal",
            "2 day",
            "3 month",
            "4 time",
            "5 order",
            "6 share",
            "7 extremes",
            "0 read",
            "8 promise",
            "9 ways_bus",
            "10 ways_bike",
            "11 place",
            "12 place_other",
            "13 even"),
        ExampleForms.numbered(ExampleForms.of(ExampleEditions.everyOtherType())));
  }

  @Test
  void a_condition_is_said_in_plain_words_with_the_numbers_of_questions() {
    PrintedForm form =
        ExampleForms.of(page(GOES, text("why", "${goes} = 'no'"), text("how", "${why} != ''")));

    assertEquals(
        Words.of("paper.form.only-if", Words.of("paper.form.test.is", 1, "No")), when(form, "why"));
    assertEquals(
        Words.of("paper.form.only-if", Words.of("paper.form.test.answered", 2)), when(form, "how"));
    assertEquals("", when(form, "goes"));
  }

  @Test
  void a_condition_on_the_points_of_a_choice_names_their_question() {
    String share =
        """
        {"name": "share", "type": "points", "label": {"en-GB": "Share"}, "choices": [
          {"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}]}""";
    PrintedForm form = ExampleForms.of(page(GOES, share, text("why", "${share_a} > 50")));

    assertEquals(
        Words.of("paper.form.depends", Words.of("paper.form.question", 2)), when(form, "why"));
  }

  @Test
  void a_condition_that_says_more_names_the_questions_that_it_hangs_on() {
    PrintedForm form =
        ExampleForms.of(
            page(GOES, text("why", "string-length(${goes}) > 2"), text("how", "today() != ''")));

    assertEquals(
        Words.of("paper.form.depends", Words.of("paper.form.question", 1)), when(form, "why"));
    assertEquals("", when(form, "how"), "everybody is asked this, whatever day it is");
  }

  private static String visits(String group) {
    return """
    {"name": "visit", "type": "repeat", "label": {"en-GB": "About ${visit}:"}, %s,
     "questions": [
       {"name": "rating", "type": "number", "label": {"en-GB": "How good?"}},
       {"name": "why", "type": "short-text", "label": {"en-GB": "Why?"}, "show-if": "${rating} < 5"},
       {"name": "first", "type": "short-text", "label": {"en-GB": "First?"},
        "show-if": "position(..) = 1 and string-length(${why}) > 2"}]}"""
        .formatted(group);
  }

  private static String question(int number) {
    return Words.of("paper.form.question", number);
  }

  private static String list(String... things) {
    return PageLanguage.of(LanguageVariant.ENGLISH).list(List.of(things));
  }

  private static String and(String... parts) {
    return String.join(" " + Words.of("designer.condition.and") + " ", parts);
  }

  @Test
  void a_condition_in_a_round_names_the_question_of_that_round() {
    String used =
        """
        {"name": "used", "type": "several-choices", "label": {"en-GB": "What?"}, "choices": [
          {"name": "club", "label": {"en-GB": "Club"}}, {"name": "gym", "label": {"en-GB": "Gym"}}]}""";
    PrintedForm form = ExampleForms.of(page(used, visits("\"for-each\": \"used\"")));

    assertEquals(
        Words.of(
            "paper.form.only-if",
            and(
                Words.of("paper.form.test.chosen", 1, "Gym"),
                Words.of("paper.form.test.less", 5, "5"))),
        when(form, "visit_gym_why"));
    assertEquals(
        Words.of("paper.form.depends", list(question(1), question(3))),
        when(form, "visit_club_first"));
  }

  @Test
  void a_condition_on_all_rounds_names_the_questions_of_each_or_what_they_hang_on() {
    String often =
        "{\"name\": \"often\", \"type\": \"number\", \"label\": {\"en-GB\": \"How often?\"}}";
    PrintedForm form =
        ExampleForms.of(
            page(
                often,
                visits("\"times\": \"often\", \"most\": 2"),
                text("sum", "sum(${rating}) > 2"),
                text("count", "count(${visit}) > 1")));

    assertEquals(
        Words.of(
            "paper.form.only-if",
            and(
                Words.of("paper.form.test.at-least", 1, "2"),
                Words.of("paper.form.test.less", 5, "5"))),
        when(form, "visit_2_why"));
    assertEquals(Words.of("paper.form.depends", list(question(2), question(5))), when(form, "sum"));
    assertEquals(Words.of("paper.form.depends", question(1)), when(form, "count"));
  }

  @Test
  void a_form_has_the_questions_of_its_own_arm_and_says_nothing_of_arms() {
    String document =
        ExampleEditions.document(
                page(
                    GOES,
                    text("long", "${version} = 'a' and ${goes} = 'no'"),
                    text("short", "${version} = 'b'"),
                    text("other", "${version} = 'c'"),
                    text("any", "${version} = 'c' or ${goes} = 'no'")))
            .replaceFirst(
                "\"pages\"", "\"arms\": {\"version\": {\"a\": 1, \"b\": 1, \"c\": 1}}, \"pages\"");
    PrintedForm form = ExampleForms.of(ExampleEditions.parse(document));

    // docs/chance.md works it out by hand: the arm of this key is c.
    assertEquals(List.of("1 goes", "2 other", "3 any"), ExampleForms.numbered(form));
    assertEquals("", when(form, "other"));
    assertEquals("", when(form, "any"));
    assertEquals(List.of("c"), form.given().values("version"));
  }

  @Test
  void choices_stand_in_the_order_that_chance_makes_for_the_forms_key() {
    PrintedForm form =
        ExampleForms.of(
            page(
                """
                {"name": "stops", "type": "several-choices", "label": {"en-GB": "What?"},
                 "shuffle": true, "choices": [
                   {"name": "money", "label": {"en-GB": "A"}}, {"name": "far", "label": {"en-GB": "B"}},
                   {"name": "alone", "label": {"en-GB": "C"}}, {"name": "time", "label": {"en-GB": "D"}},
                   {"name": "none", "label": {"en-GB": "E"}, "alone": true}]}"""));

    // The order is the one of the example in docs/chance.md.
    assertEquals(
        List.of("alone", "time", "far", "money", "none"),
        form.question("stops").orElseThrow().printed().choices().stream()
            .map(Choice::name)
            .toList());
  }

  @Test
  void a_form_has_the_pairs_that_whoever_has_its_key_is_shown() {
    PrintedForm form =
        ExampleForms.of(
            page(
                """
                {"name": "prefer", "type": "pairwise", "label": {"en-GB": "Which?"}, "pairs": 4,
                 "choices": [
                   {"name": "bus", "label": {"en-GB": "A"}}, {"name": "bike", "label": {"en-GB": "B"}},
                   {"name": "foot", "label": {"en-GB": "C"}}, {"name": "tram", "label": {"en-GB": "D"}},
                   {"name": "car", "label": {"en-GB": "E"}}]}"""));
    Pairwise printed = (Pairwise) form.question("prefer").orElseThrow().printed();

    // docs/chance.md: "shows bus or car, bike or tram, foot or bus, car or bike".
    assertEquals(
        List.of("bus car", "bike tram", "foot bus", "car bike"),
        printed.asked().stream()
            .map(pair -> pair.first().name() + " " + pair.second().name())
            .toList());
  }

  @Test
  void more_choices_than_have_room_are_written_on_a_line() {
    String many =
        IntStream.rangeClosed(1, PrintedQuestion.MOST_BOXES + 1)
            .mapToObj(i -> "{\"name\": \"c%d\", \"label\": {\"en-GB\": \"C %d\"}}".formatted(i, i))
            .collect(Collectors.joining(","));
    PrintedForm form =
        ExampleForms.of(
            page(
                "{\"name\": \"town\", \"type\": \"one-choice\", \"label\": {\"en-GB\": \"Town?\"},"
                    + " \"choices\": ["
                    + many
                    + "]}",
                GOES));

    assertFalse(form.question("town").orElseThrow().hasBoxes());
    assertTrue(form.question("goes").orElseThrow().hasBoxes());
  }
}
