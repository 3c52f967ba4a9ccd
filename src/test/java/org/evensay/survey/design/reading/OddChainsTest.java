package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors are told of conditions that come out the same because of other parts. */
class OddChainsTest {

  private static final String PAGES =
      """
      {"name": "one", "questions": [
        {"name": "must", "type": "one-choice", "required": true, "label": {"en-GB": "Must?"},
         "choices": [{"name": "x", "label": {"en-GB": "X"}}, {"name": "y", "label": {"en-GB": "Y"}}]},
        {"name": "may", "type": "one-choice", "label": {"en-GB": "May?"},
         "choices": [{"name": "x", "label": {"en-GB": "X"}}, {"name": "y", "label": {"en-GB": "Y"}}]},
        {"name": "some", "type": "one-choice", "required": true, "label": {"en-GB": "Some?"},
         "choices-if": "name = ${may}",
         "choices": [{"name": "x", "label": {"en-GB": "X"}}, {"name": "y", "label": {"en-GB": "Y"}}]},
        {"name": "day", "type": "date", "least": "2010-01-01", "most": "2020-01-01",
         "label": {"en-GB": "Day?"}},
        {"name": "free", "type": "date", "label": {"en-GB": "Day?"}},
        {"name": "sum", "type": "number", "label": {"en-GB": "Sum?"}}]},
      {"name": "two", "show-if": "${must} = 'x' and ${must} = 'y'", "questions": [
        {"name": "never", "type": "short-text", "required": true, "label": {"en-GB": "Never?"}}]},
      {"name": "three", "questions": [
        {"name": "later", "type": "short-text", "show-if": "${never} != ''",
         "label": {"en-GB": "Later?"}},
        {"name": "only", "type": "short-text", "required": true, "show-if": "${must} = 'x'",
         "label": {"en-GB": "Only?"}}]},
      {"name": "four", "questions": [
        {"name": "last", "type": "short-text", "show-if": "%s", "label": {"en-GB": "Last?"}}]}
      """;

  private static final String LAST = "pages[3].questions[0].show-if";

  private static List<String> said(String condition, String more, String place) {
    String document =
        ExampleEditions.document(PAGES.formatted(condition))
            .replaceFirst("\\{", "{" + more.replace("$", "\\$"));
    return EditionDocument.oddities(document).stream()
        .filter(odd -> odd.place().equals(new Place.Path(place)))
        .map(odd -> odd.code())
        .toList();
  }

  /** What needs an answer to a question that nobody is asked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${never} != ''",
        "not(${never} = '')",
        "${later} != ''",
        "string-length(${later}) > 0",
        "${never} = ${never} and ${never} != ''",
        "${only} != '' and ${must} = 'y'",
        "${day} > '2021-01-01'",
        "${day} = '2009-12-31'",
        "'2009-12-31' >= ${day}",
        "${day} > '2015-01-01' and ${day} < '2014-01-01'",
        "${must} = ''",
        "${must} != 'x' and ${must} != 'y'",
        "${may} != 'x' and ${may} != 'y' and ${may} != ''"
      })
  void what_never_holds_because_of_another_part_is_named(String condition) {
    assertEquals(List.of(Finding.What.NEVER_HOLDS.code()), said(condition, "", LAST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${must} = 'x' or ${must} = 'y'",
        "${must} != ''",
        "${never} = ''",
        "selected(${must}, 'x') or selected(${must}, 'y')"
      })
  void what_holds_for_everybody_is_named(String condition) {
    assertEquals(List.of(Finding.What.ALWAYS_HOLDS.code()), said(condition, "", LAST));
  }

  /** Each of them may hold, and may not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${may} != ''",
        "${may} = 'x' or ${may} = 'y'",
        "${some} = 'x' or ${some} = 'y'",
        "${some} = ''",
        "${only} = ''",
        "${only} != '' or ${must} = 'y'",
        "${day} >= '2020-01-01'",
        "${day} > '2019-12-31T23:00'",
        "${day} != '2019-01-01' or ${may} = 'x'",
        "${free} > '2021-01-01'",
        "${day} > today()",
        "${sum} != '2021-01-01' and ${sum} > 3",
        "${must} != 'x'"
      })
  void nothing_is_said_of_what_may_hold_and_may_not(String condition) {
    assertEquals(List.of(), said(condition, "", LAST));
  }

  /** An end is looked at once she has gone on from all that its condition names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "${must} = 'x' or ${must} = 'y' | design.condition.always-holds",
        "${may} = 'x' or ${may} = 'y' | -",
        "${never} = 'a' | design.condition.never-holds",
        "true() | design.condition.always-holds"
      })
  void an_end_that_everybody_comes_to_is_named(String condition, String code) {
    String end =
        "\"ends\": [{\"name\": \"e\", \"end-if\": \"%s\", \"words\": {\"en-GB\": \"End\"}}],";

    assertEquals(
        code == null ? List.of() : List.of(code),
        said("${may} = 'x'", end.formatted(condition), "ends[0].end-if"));
  }

  /** {@code true()} is how a quota counts everybody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "true() | -",
        " true( ) | -",
        "1 = 1 | design.condition.always-holds",
        "false() | design.condition.never-holds"
      })
  void a_quota_that_counts_everybody_is_nothing_odd(String condition, String code) {
    String quota =
        "\"quotas\": [{\"name\": \"q\", \"if\": \"%s\", \"most\": 100,"
            + " \"end\": {\"words\": {\"en-GB\": \"Enough\"}}}],";

    assertEquals(
        code == null ? List.of() : List.of(code),
        said("${may} = 'x'", quota.formatted(condition), "quotas[0].if"));
  }

  private static List<String> alike(String first, String second, String more) {
    return EditionDocument.oddities(
            ExampleEditions.document(
                """
                {"name": "one", "questions": [
                  {"name": "q", "type": "one-choice", "label": {"en-GB": "Q?"}%s, "choices": [
                    {"name": "a", "label": {"en-GB": "%s"}}, {"name": "b", "label": {"en-GB": "Other"}},
                    {"name": "c", "label": {"en-GB": "%s"}}]}]}
                """
                    .formatted(more, first, second)))
        .stream()
        .map(odd -> odd.code() + " " + ((Place.Path) odd.place()).way() + " " + odd.arguments())
        .toList();
  }

  @Test
  void two_choices_with_the_same_words_are_named() {
    assertEquals(
        List.of("design.choice.same-words pages[0].questions[0].choices[2].label [a, c]"),
        alike("By bus", " By bus", ""));
    assertEquals(List.of(), alike("By bus", "By tram", ""));
    assertEquals(List.of(), alike("By bus", "By bus", ", \"choices-if\": \"name != 'a'\""));
  }

  /** Large and small letters are not the same, and look so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${MUST} = 'x' | design.condition.unknown-name-like [1, MUST, must]",
        "${nobody} = 'x' | design.document.not-asked-before [1, nobody]"
      })
  void a_name_in_other_letters_is_told_the_right_one(String condition, String said) {
    String document = ExampleEditions.document(PAGES.formatted(condition));
    DocumentProblem problem =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document));

    assertEquals(
        List.of(said),
        problem.mistakes().stream().map(one -> one.code() + " " + one.arguments()).toList());
  }

  @Test
  void a_thousand_questions_that_hang_on_each_other_in_a_row_are_read() throws Exception {
    String pages =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    """
                    {"name": "p%d", "questions": [{"name": "q%d", "type": "number",
                     "label": {"en-GB": "Q%d"}%s}]}"""
                        .formatted(i, i, i, i == 0 ? "" : hangsOn(i - 1)))
            .collect(Collectors.joining(", "));
    String document = ExampleEditions.document(pages);

    assertEquals(1_000, EditionDocument.parse(document).questions().size());
    assertEquals(List.of(), EditionDocument.oddities(document));
  }

  private static String hangsOn(int before) {
    return ", \"show-if\": \"$" + "{q%d} != ''\"".formatted(before);
  }
}
