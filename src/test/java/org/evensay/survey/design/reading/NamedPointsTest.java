package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on how many points one choice got. */
class NamedPointsTest {

  private static final String GOES =
      """
      {"name": "goes", "type": "one-choice", "label": {"en-GB": "Goes?"}, "choices": [
        {"name": "yes", "label": {"en-GB": "Yes"}}, {"name": "no", "label": {"en-GB": "No"}}]}""";

  private static final String SHARE =
      """
      {"name": "share", "type": "points", "label": {"en-GB": "Share"}, "total": 10,
       "show-if": "${goes} = 'yes'", "choices": [
        {"name": "bus", "label": {"en-GB": "Bus"}},
        {"name": "on-foot", "label": {"en-GB": "On foot"}}]}""";

  private static String text(String name, String more) {
    return "{\"name\": \"%s\", \"type\": \"short-text\", \"label\": {\"en-GB\": \"?\"}%s}"
        .formatted(name, more.isEmpty() ? "" : ", " + more);
  }

  private static String showIf(String condition) {
    return "\"show-if\": \"" + condition + "\"";
  }

  private static String document(String... questions) {
    return ExampleEditions.document(
        "{\"name\": \"p\", \"questions\": [" + String.join(", ", questions) + "]}");
  }

  private static Edition edition(String... questions) {
    return ExampleEditions.parse(document(questions));
  }

  private static Answers answers(Map<String, Answer> answers) {
    return Answers.of(answers);
  }

  private static Answers shared(String goes, Map<String, Long> points) {
    return answers(Map.of("goes", new Answer.Chosen(goes), "share", new Answer.Shared(points)));
  }

  private static List<String> mistakes(String... questions) {
    String document = document(questions);
    return assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document))
        .mistakes()
        .stream()
        .map(one -> ((Place.Path) one.place()).way() + " " + one.code() + " " + one.arguments())
        .toList();
  }

  private static List<String> odd(String... questions) {
    return EditionDocument.oddities(document(questions)).stream().map(Mistake::code).toList();
  }

  /** What each choice got, none of it, or no answer at all. */
  @ParameterizedTest
  @CsvSource({
    "${share_bus} = 7, true, false, false",
    "${share_bus} > 2 * ${share_on_foot}, true, false, false",
    "${share_bus} = 0, false, true, false",
    "${share_bus} < 7, false, true, false",
    "${share_on_foot} = 10, false, true, false",
    "${share_bus} = '', false, false, true",
    "${share_bus} != '', true, true, false",
    "${share_bus} + ${share_on_foot} = 10, true, true, false",
  })
  void it_is_a_number_where_the_question_was_answered_and_else_nothing(
      String condition, boolean seven, boolean none, boolean unanswered) {
    Edition edition = edition(GOES, SHARE, text("then", showIf(condition)));

    assertEquals(seven, isShown(edition, shared("yes", Map.of("bus", 7L, "on-foot", 3L))));
    assertEquals(none, isShown(edition, shared("yes", Map.of("on-foot", 10L))));
    assertEquals(unanswered, isShown(edition, answers(Map.of("goes", new Answer.Chosen("yes")))));
    // What is not shown is not answered.
    assertEquals(unanswered, isShown(edition, shared("no", Map.of("bus", 7L, "on-foot", 3L))));
  }

  private static boolean isShown(Edition edition, Answers answers) {
    return edition.shown(answers).contains("then");
  }

  @Test
  void all_that_looks_at_answers_can_look_at_it() {
    String calculated =
        "{\"name\": \"twice\", \"type\": \"calculated\", \"value\": \"2 * ${share_bus}\"}";
    String offers =
        """
        {"name": "town", "type": "one-choice", "label": {"en-GB": "Town?"},
         "choices-if": "${share_bus} >= most", "choices": [
          {"name": "a", "label": {"en-GB": "A"}, "values": {"most": 5}},
          {"name": "b", "label": {"en-GB": "B"}, "values": {"most": 8}}]}""";
    Edition edition =
        edition(
            GOES,
            SHARE,
            calculated,
            offers,
            text("why", "\"required-if\": \"${share_bus} > 5\""),
            text("how", "\"valid-if\": \"string-length(.) <= ${share_bus}\""));
    Answers answers =
        shared("yes", Map.of("bus", 7L, "on-foot", 3L)).with("how", new Answer.Words("too long"));

    assertEquals(
        new Answer.Fraction(new java.math.BigDecimal(14)), sent(edition, answers, "twice"));
    assertEquals(
        List.of("a"),
        edition
            .answered(answers)
            .offering(edition.question("town").orElseThrow())
            .choices()
            .stream()
            .map(choice -> choice.name())
            .toList());
    assertEquals(
        List.of("why design.problem.required", "how design.problem.not-valid"),
        edition.flaws(answers).stream()
            .map(flaw -> flaw.question() + " " + flaw.problem().code())
            .toList());
  }

  private static Answer sent(Edition edition, Answers answers, String question) {
    return edition.relevant(answers).to(question).orElseThrow();
  }

  @Test
  void an_end_waits_until_the_question_is_gone_on_from() {
    String document =
        document(GOES, SHARE, text("then", ""))
            .replace(
                "\"pages\":",
                """
                "ends": [{"name": "bus", "end-if": "${share_bus} = ''",
                          "words": {"en-GB": "Thank you"}}],
                "pages":""");
    Edition edition = ExampleEditions.parse(document);
    Answers answers = answers(Map.of("goes", new Answer.Chosen("yes")));

    assertEquals("", end(edition, answers, Set.of("goes")));
    assertEquals("bus", end(edition, answers, Set.of("goes", "share")));
  }

  private static String end(Edition edition, Answers answers, Set<String> past) {
    return edition.end(answers, past::contains).map(End::name).orElse("");
  }

  private static final String ROUNDS =
      """
      {"name": "visit", "type": "repeat", "label": {"en-GB": "Visit"}, "times": 2, "questions": [
        {"name": "po", "type": "points", "label": {"en-GB": "Share"}, "choices": [
          {"name": "x", "label": {"en-GB": "X"}}, {"name": "y", "label": {"en-GB": "Y"}}]},
        {"name": "why", "type": "short-text", "label": {"en-GB": "Why ${po_x}?"},
         "show-if": "${po_x} > 50"}]}""";

  @Test
  void in_a_repeated_group_it_is_that_of_the_same_round_and_after_it_of_each() {
    Edition edition =
        edition(
            ROUNDS,
            text("sum", showIf("sum(${po_x}) > 100")),
            text("first", showIf("indexed-repeat(${po_x}, ${visit}, 1) = 60")),
            text("second", showIf("${visit_2_po_x} = 60")));
    Answers answers =
        answers(
            Map.of(
                "visit_1_po", new Answer.Shared(Map.of("x", 60L, "y", 40L)),
                "visit_2_po", new Answer.Shared(Map.of("x", 50L, "y", 50L))));

    assertEquals(
        List.of("visit_1_po", "visit_1_why", "visit_2_po", "sum", "first"),
        List.copyOf(edition.shown(answers)));
    assertEquals(
        "Why ${visit_2_po_x}?",
        edition
            .question("visit_2_why")
            .orElseThrow()
            .wording()
            .label()
            .texts()
            .values()
            .iterator()
            .next());
  }

  @Test
  void more_than_there_are_points_is_odd() {
    assertEquals(
        List.of(Finding.What.NEVER_HOLDS.code()),
        odd(GOES, SHARE, text("then", showIf("${share_bus} > 10"))));
    assertEquals(
        List.of(Finding.What.NEVER_HOLDS.code()),
        odd(GOES, SHARE, text("then", showIf("${share_bus} >= 0 and ${goes} = 'no'"))));
    assertEquals(List.of(), odd(GOES, SHARE, text("then", showIf("${share_bus} = 10"))));
    assertEquals(
        List.of(Finding.What.NO_CHOICES.code()),
        odd(GOES, SHARE, text("then", showIf("selected(${share_bus}, 'bus')"))));
  }

  @Test
  void it_has_a_name_only_behind_its_question_and_for_a_choice_that_there_is() {
    String before = showIf("${share_bus} > 1");
    assertEquals(
        List.of("pages[0].questions[1].show-if design.document.not-asked-before [1, share_bus]"),
        mistakes(GOES, text("then", before), SHARE));
    assertEquals(
        List.of("pages[0].questions[2].show-if design.document.not-asked-before [1, share_car]"),
        mistakes(GOES, SHARE, text("then", showIf("${share_car} > 1"))));
    assertEquals(
        List.of(
            "pages[0].questions[2].show-if design.condition.unknown-name-like"
                + " [1, Share_bus, share_bus]"),
        mistakes(GOES, SHARE, text("then", showIf("${Share_bus} > 1"))));
    assertEquals(
        List.of("pages[0].questions[1].valid-if design.document.not-asked-before [1, share_bus]"),
        mistakes(
            GOES, SHARE.replace("\"total\"", "\"valid-if\": \"${share_bus} > 1\", \"total\"")));
  }

  @Test
  void nothing_else_has_its_name() {
    String taken = "design.document.name-of-points [share_on_foot, share]";
    assertEquals(
        List.of("pages[0].questions[2].name " + taken),
        mistakes(GOES, SHARE, text("share_on_foot", "")));
    assertEquals(
        List.of("pages[0].questions[1].name " + taken),
        mistakes(
            text("share_on_foot", ""), SHARE.replace("\"show-if\": \"${goes} = 'yes'\",", "")));
    assertEquals(
        List.of("pages[0].questions[1].name " + taken),
        mistakes(GOES, SHARE.replace("\"bus\"", "\"on_foot\"")));
    assertEquals(
        List.of(
            "pages[0].questions[0].questions[2].name design.document.name-of-points [visit_1_po_y, visit_1_po]"),
        mistakes(ROUNDS.replace("> 50\"}]}", "> 50\"}, " + text("po_y", "") + "]}")));
  }

  @Test
  void a_survey_that_was_published_with_such_a_name_means_the_question() throws Exception {
    for (String document :
        List.of(
            document(
                GOES, SHARE, text("share_bus", ""), text("then", showIf("${share_bus} = 'x'"))),
            document(
                GOES, text("share_bus", ""), SHARE, text("then", showIf("${share_bus} = 'x'"))))) {
      Edition edition = EditionDocument.published(document);
      Answers answers = shared("yes", Map.of("bus", 7L, "on-foot", 3L));

      assertEquals(false, isShown(edition, answers));
      assertEquals(true, isShown(edition, answers.with("share_bus", new Answer.Words("x"))));
    }
  }

  @Test
  void it_may_be_asked_later_where_its_question_may() {
    String document =
        ExampleEditions.document(
            "{\"name\": \"p\", \"shuffle\": true, \"questions\": ["
                + SHARE.replace("\"show-if\": \"${goes} = 'yes'\",", "")
                + ", "
                + text("then", showIf("${share_bus} > 1"))
                + "]}");
    assertEquals(
        List.of(DocumentMistake.MAY_BE_ASKED_LATER.code()),
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document))
            .mistakes()
            .stream()
            .map(Mistake::code)
            .toList());
  }
}
