package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.designer.change.Askable;
import org.evensay.survey.designer.change.DraftDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a condition whose form comes back. */
class WrittenConditionTest {

  private static final List<Askable> QUESTIONS = questions();

  private static List<Askable> questions() {
    try {
      return Askable.before(
          DraftDocument.of(
              """
              {"pages": [{"name": "p", "questions": [
                {"name": "one", "type": "one-choice", "choices": [{"name": "bus"}, {"name": "bike"}]},
                {"name": "age", "type": "number"},
                {"name": "share", "type": "decimal"},
                {"name": "day", "type": "date"},
                {"name": "since", "type": "month"},
                {"name": "at", "type": "time"},
                {"name": "said", "type": "short-text"},
                {"name": "yes", "type": "agree", "label": {"en-GB": "I agree"}},
                {"name": "pair", "type": "pairwise", "choices": [{"name": "a"}, {"name": "b"}]},
                {"name": "ten", "type": "points", "label": {"en-GB": "Ten"}, "choices": [
                  {"name": "a", "label": {"en-GB": "A"}}, {"name": "b-c"}]}]}]}
              """),
          Optional.empty());
    } catch (DocumentProblem problem) {
      throw new AssertionError(problem);
    }
  }

  /** The fields and their values come by turns. */
  private static WrittenCondition came(String shown, String... fields) {
    Map<String, String> form = new LinkedHashMap<>(Map.of("shown", shown, "expression", shown));
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return new WrittenCondition(name -> Optional.ofNullable(form.get(name)), QUESTIONS);
  }

  private static List<String> wrong(WrittenCondition came) {
    return came.wrong().stream()
        .map(one -> one.field() + " " + one.key().replaceFirst(".*\\.", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "age, '1,5', number",
    "age, nine, number",
    "share, '1,5', number",
    "day, 02/01/2026, date",
    "day, 2026-02-30, date",
    "since, January 2026, month",
    "since, 2026-01-31, month",
    "at, 9:00, time",
    "at, 25:00, time",
    "at, 09:00:10, time",
    "said, '', nothing",
    "one, '', not-chosen",
    "said, 'it''s \"so\"', quotes",
  })
  void what_no_answer_can_be_is_not_taken_and_stays_to_be_mended(
      String question, String value, String code) {
    String shown = "${" + question + "} != ''";
    WrittenCondition came = came(shown, "test:0", "is", "value:0", value, "go", "save");

    assertEquals(List.of("value-0 " + code), wrong(came));
    assertEquals(shown, came.expression());
    assertEquals(value, came.tests().orElseThrow().clauses().get(0).value());
  }

  @ParameterizedTest
  @CsvSource({
    "age, 9, ${age} = 9",
    "age, -1.5, ${age} = -1.5",
    "day, 2026-01-31, ${day} = '2026-01-31'",
    "since, 2026-01, ${since} = '2026-01'",
    "at, 09:00, ${at} = '09:00'",
    "said, it's, '${said} = \"it''s\"'",
    "one, bike, ${one} = 'bike'",
  })
  void what_an_answer_can_be_is_taken(String question, String value, String expression) {
    WrittenCondition came =
        came("${" + question + "} != ''", "test:0", "is", "value:0", value, "go", "save");

    assertEquals(List.of(), wrong(came));
    assertEquals(expression, came.expression());
  }

  @Test
  void nothing_is_said_of_what_stays_as_it_is_or_is_taken_out() {
    String shown = "${age} = 'old' and ${day} = '2026-01-31'";
    WrittenCondition same = came(shown, "value:0", "old", "value:1", "2026-01-31", "go", "save");
    WrittenCondition out = came(shown, "value:0", "old", "value:1", "later", "go", "remove 1");

    assertEquals(List.of(), wrong(same));
    assertEquals(shown, same.expression());
    assertEquals(List.of(), wrong(out));
    assertEquals("${age} = 'old'", out.expression());
  }

  @Test
  void what_has_no_answer_of_one_value_is_only_there_or_not() {
    for (Askable one : QUESTIONS) {
      boolean whether = Stream.of("yes", "pair", "ten").anyMatch(one.name()::equals);
      assertEquals(
          whether, one.tests().stream().noneMatch(test -> test.takesValue()), one.toString());
    }
    assertEquals("${yes} != ''", came("", "question", "yes", "go", "add").expression());
  }

  @Test
  void how_many_points_a_choice_got_can_be_asked_as_a_number() {
    Askable points =
        QUESTIONS.stream().filter(one -> one.name().equals("ten_b_c")).findFirst().orElseThrow();

    assertEquals("Ten: b-c", points.words());
    WrittenCondition came =
        came("${ten_b_c} != ''", "test:0", "at-least", "value:0", "5", "go", "save");
    assertEquals("${ten_b_c} >= 5", came.expression());
    assertEquals(
        List.of("value-0 number"),
        wrong(came("${ten_a} != ''", "test:0", "is", "value:0", "all", "go", "save")));
  }

  @Test
  void a_test_is_added_to_what_she_wrote_herself() {
    WrittenCondition came =
        came(
            "${one} = 'bus'",
            "expression",
            "${age} > 9 or ${age} = ''",
            "value:0",
            "bike",
            "question",
            "said",
            "go",
            "add");

    assertEquals(List.of(), wrong(came));
    assertEquals("${age} > 9 or ${age} = '' or ${said} != ''", came.expression());
  }

  @Test
  void the_test_that_she_saw_is_taken_out_of_what_she_wrote_herself() {
    String shown = "${one} = 'bus' and ${said} != ''";
    String own = "${age} > 9 and ${one} = 'bus' and ${said} != ''";

    assertEquals(
        "${age} > 9 and ${said} != ''",
        came(shown, "expression", own, "go", "remove 0").expression());
    WrittenCondition none = came(shown, "expression", "${age} > 9", "go", "remove 0");
    assertEquals(List.of("expression not-tests"), wrong(none));
    assertEquals("${age} > 9", none.expression());
  }

  @ParameterizedTest
  @CsvSource({"add", "remove 0", "remove x"})
  void where_it_is_not_made_of_tests_she_is_told_that_none_was_added_or_taken_out(String go) {
    for (String own : List.of("${age} + 1 > 9", "${age} >")) {
      WrittenCondition came = came("", "expression", own, "question", "said", "go", go);

      assertEquals(List.of("expression not-tests"), wrong(came));
      assertEquals(own, came.expression());
      assertEquals(List.of(), wrong(came("", "expression", own, "go", "save")));
    }
  }
}
